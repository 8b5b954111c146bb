import type { RequestHandler, Router } from 'express'
import { AppError } from '../errors.js'
import { aRouter } from '../http/router.js'
import { perMinute, READS_A_MINUTE } from './limits.js'

const READS = ['GET', 'HEAD']
const ALLOW = [...READS, 'OPTIONS'].join(', ')
const JSON_TYPES = ['application/json', 'application/problem+json', 'application/vnd.oai.openapi+json']

const onlyReads: RequestHandler = (req, res, next) => {
  if (READS.includes(req.method)) return next()
  res.set('Allow', ALLOW)
  throw new AppError('wrong-method', `${req.method} is not possible here: this can be read only`)
}

const onlyJson: RequestHandler = (req, res, next) => {
  res.vary('Accept')
  if (req.accepts(JSON_TYPES)) return next()
  throw new AppError('not-acceptable', 'The interface answers in application/json only')
}

/**
 * What stands before every address of the interface that only reads, and before the page cache: its answers do not depend
 * on headers, and these do.
 */
export function apiFrame(): Router {
  const router = aRouter()
  router.use(perMinute(READS_A_MINUTE, 'read'), onlyReads, onlyJson)
  return router
}
