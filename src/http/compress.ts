import compression from 'compression'
import type { Request, RequestHandler, Response } from 'express'
import { BROTLI, isOfWords } from './encoding.js'

/** A part of a file is counted in bytes of the file as it is: a slow line goes on where it broke. */
const isPart = (req: Request): boolean => req.headers.range !== undefined

const isCompressed = (req: Request, res: Response): boolean =>
  !isPart(req) && res.locals.isEncoded !== true && isOfWords(String(res.getHeader('Content-Type') ?? ''))

/** Encodes what is not kept, while it is sent. */
export const compress = (): RequestHandler =>
  compression({ filter: isCompressed, brotli: { params: BROTLI } })
