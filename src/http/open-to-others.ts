import type { RequestHandler } from 'express'
import { isOpenToOthers } from './places.js'
import './locals.js'

const ALLOW = 'GET, HEAD, OPTIONS'
const EXPOSED = ['ETag', 'Link', 'RateLimit', 'RateLimit-Policy', 'Retry-After'].join(', ')

/** Scripts of any page may read what is for machines, without cookies: nothing there depends on who asks. */
export function openToOthers(): RequestHandler {
  return (req, res, next) => {
    if (!isOpenToOthers(res.locals.address)) return next()
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
}
