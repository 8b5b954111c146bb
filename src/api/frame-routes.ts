import { type RequestHandler, Router } from 'express'
import { AppError, notFound } from '../errors.js'
import { perMinute, READS_A_MINUTE } from './limits.js'

const READS = ['GET', 'HEAD']
const ALLOW = [...READS, 'OPTIONS'].join(', ')
const JSON_TYPES = ['application/json', 'application/problem+json', 'application/vnd.oai.openapi+json']
const EXPOSED = ['ETag', 'Link', 'RateLimit', 'RateLimit-Policy', 'Retry-After'].join(', ')

/** Any page may read, without cookies: nothing here depends on who asks. */
const openToOthers: RequestHandler = (req, res, next) => {
  res.set({
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Expose-Headers': EXPOSED,
    'Cross-Origin-Resource-Policy': 'cross-origin',
  })
  if (req.method !== 'OPTIONS') return next()
  res.set({
    Allow: ALLOW,
    'Access-Control-Allow-Methods': ALLOW,
    'Access-Control-Allow-Headers': 'Accept, If-None-Match',
    'Access-Control-Max-Age': '86400',
  })
  res.status(204).end()
}

/** The interface has one address whatever the language: its texts come in both. */
const noLanguage: RequestHandler = (req, res, next) => {
  if (res.locals.site.lang === 'en') return next()
  throw notFound('page', req.originalUrl.split('?')[0] ?? '')
}

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
  const router = Router()
  router.use(noLanguage, openToOthers, perMinute(READS_A_MINUTE, 'read'), onlyReads, onlyJson)
  return router
}
