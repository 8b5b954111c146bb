import { constants } from 'node:zlib'
import compression from 'compression'
import type { Request, RequestHandler, Response } from 'express'

/** JSON lines have no registered media type, so the list that `compression` asks does not know theirs. */
const JSON_LINES = /^application\/x-ndjson\b/

/** A part of a file is counted in bytes of the file as it is: a slow line goes on where it broke. */
const isPart = (req: Request): boolean => req.headers.range !== undefined

const isCompressed = (req: Request, res: Response): boolean =>
  !isPart(req) &&
  (JSON_LINES.test(String(res.getHeader('Content-Type') ?? '')) || compression.filter(req, res))

/** Brotli at 4 costs about what gzip does at 6 and gives smaller pages; the default of 11 is for files, not answers. */
export const compress = (): RequestHandler =>
  compression({ filter: isCompressed, brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } } })
