import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Locals, RequestHandler } from 'express'
import { pinoHttp } from 'pino-http'
import type { Log } from '../log.js'
import { type Address, logged } from './address.js'
import './locals.js'

/** Express adds what is known of the request; the log itself only knows of Node's. */
const addressOf = (res: ServerResponse): Address =>
  (res as ServerResponse & { locals: Locals }).locals.address

const line = (req: IncomingMessage, res: ServerResponse): string => `${req.method} ${logged(addressOf(res))}`

function levelOf(_req: IncomingMessage, res: ServerResponse): 'error' | 'info' | 'debug' {
  if (res.statusCode >= 500) return 'error'
  return addressOf(res).place === 'asset' ? 'debug' : 'info'
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
    customSuccessMessage: line,
    customErrorMessage: line,
  })
}
