import type { RequestHandler } from 'express'
import { type RecordFolder, targetReader } from './address.js'
import './locals.js'

/**
 * Comes first: reads the address of a request once, into `res.locals.address`. What follows sees it as the site writes
 * it, without what only some programs add: the host in front, a fragment, letters that should have been escaped.
 */
export function askedAddress(folders: readonly RecordFolder[]): RequestHandler {
  const readAddress = targetReader(folders)
  return (req, res, next) => {
    const address = readAddress(req.url)
    res.locals.address = address
    if (address.host !== null) req.headers.host = address.host
    if (address.isCanonical) {
      req.url = address.canonical
      req.originalUrl = address.canonical
    }
    next()
  }
}
