import type { IncomingMessage, ServerResponse } from 'node:http'
import type { RequestHandler } from 'express'
import { pinoHttp } from 'pino-http'
import type { Log } from '../log.js'

/** The part of a secret address that opens it. */
const SECRET = /^((?:\/km)?\/unlisted\/).+/

const pathOf = (req: IncomingMessage & { originalUrl?: string }): string =>
  ((req.originalUrl ?? req.url ?? '').split('?', 1)[0] ?? '').replace(SECRET, '$1[secret]')

function levelOf(req: IncomingMessage, res: ServerResponse): 'error' | 'info' | 'debug' {
  if (res.statusCode >= 500) return 'error'
  return pathOf(req).startsWith('/assets/') ? 'debug' : 'info'
}

/**
 * One line for each answer: method, path, status, time. Never an address of a reader, a secret address, a query (it holds what people
 * search for, and one-time tokens), a header or a cookie.
 */
export function requestLog(log: Log): RequestHandler {
  return pinoHttp<IncomingMessage, ServerResponse>({
    logger: log,
    quietReqLogger: true,
    customLogLevel: levelOf,
    wrapSerializers: false,
    serializers: {
      req: () => undefined,
      res: (res: ServerResponse) => ({ status: res.statusCode }),
    },
    customSuccessMessage: (req) => `${req.method} ${pathOf(req)}`,
    customErrorMessage: (req) => `${req.method} ${pathOf(req)}`,
  })
}
