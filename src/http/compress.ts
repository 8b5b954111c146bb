import { constants } from 'node:zlib'
import compression from 'compression'
import type { RequestHandler } from 'express'

/** Brotli at 4 costs about what gzip does at 6 and gives smaller pages; the default of 11 is for files, not answers. */
export const compress = (): RequestHandler =>
  compression({ brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } } })
