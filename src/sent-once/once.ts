import type { Request, RequestHandler, Response } from 'express'
import type { Connection } from 'mongoose'
import { accountKeys, keyedHash } from '../accounts/secrets/keys.js'
import { sealSecret, unseal } from '../accounts/secrets/seal.js'
import type { Clock } from '../clock.js'
import type { Config } from '../config.js'
import { AppError } from '../errors.js'
import { askedSession } from '../http/session.js'
import { type OwnSending, sendingStore } from './store.js'

const MINUTE_MS = 60 * 1000
/** A page is sent again within moments; where one was led to is told for a day, to who goes back to the form. */
const PAGE_LASTS_MS = 10 * MINUTE_MS
const LEADING_LASTS_MS = 24 * 60 * MINUTE_MS
/** What signs in is no longer good for long. */
const SIGNING_IN_LASTS_MS = 2 * MINUTE_MS
const WAIT_MS = 30 * 1000
const LONGEST_PAGE = 256 * 1024

/** What an answer says of itself; what every answer says is said by who stands before the routes. */
const SAID = ['location', 'content-type', 'set-cookie', 'clear-site-data'] as const

interface Answer {
  status: number
  headers: [string, string | string[]][]
  body: string
}

const saidBy = (res: Response): Answer['headers'] =>
  SAID.flatMap((name): Answer['headers'] => {
    const value = res.getHeader(name)
    return value === undefined ? [] : [[name, Array.isArray(value) ? value.map(String) : String(value)]]
  })

/** How long the answer that stands in a response is told again; 0 for one that is not: nothing was done, or it is no page. */
function lastsMs(res: Response, body: string | null, isOfContent: boolean): number {
  const isLeading = res.statusCode >= 300 && res.statusCode < 400
  if (res.locals.isNotDone || (!isLeading && (res.statusCode >= 300 || isOfContent))) return 0
  if (!isLeading) return body === null || body.length > LONGEST_PAGE ? 0 : PAGE_LASTS_MS
  return res.hasHeader('set-cookie') ? SIGNING_IN_LASTS_MS : LEADING_LASTS_MS
}

const wholeBody = (given: unknown): string | null => {
  if (typeof given === 'string') return given
  if (Buffer.isBuffer(given)) return given.toString('utf8')
  return given === undefined || given === null || typeof given === 'function' ? '' : null
}

/** Keeps what is answered before it is sent, so that nobody is told of what a second sending would do again. */
function keepAnswer(
  res: Response,
  taken: OwnSending,
  keep: (answer: Answer, ms: number) => Promise<void>,
  isOfContent: boolean,
): void {
  const end = res.end.bind(res) as (...given: unknown[]) => Response
  let isEnded = false
  res.end = ((...given: unknown[]) => {
    if (isEnded) return end(...given)
    isEnded = true
    const body = res.headersSent ? null : wholeBody(given[0])
    // Cookies of a session are put on at this moment, and on no answer before.
    if (!res.headersSent) res.writeHead(res.statusCode)
    const ms = lastsMs(res, body, isOfContent)
    const answer = { status: res.statusCode, headers: saidBy(res), body: body ?? '' }
    const kept = ms === 0 ? taken.dropped() : keep(answer, ms)
    kept
      .catch(() => undefined)
      .then(
        () => end(...given),
        () => undefined,
      )
    return res
  }) as Response['end']
}

function sayAgain(res: Response, { status, headers, body }: Answer): void {
  for (const [name, value] of headers) res.setHeader(name, value)
  res.status(status).end(body)
}

const busy = () =>
  new AppError('busy', 'This form was sent before and is still being worked on. Look again in a minute.', {
    retryAfter: 60,
  })

declare global {
  namespace Express {
    interface Locals {
      /** The answer leads elsewhere first, such as to showing who one is; what was sent is still to be done. */
      isNotDone?: true
    }
  }
}

interface SentOnceDeps {
  config: Pick<Config, 'sessionSecret' | 'dataDir'>
  connection: Connection
  clock: Clock
}

/**
 * What a form asks for is done once, however often the form is sent: by a double press, by going back, from two tabs,
 * over a slow line, to whichever process. Who sends it again is answered as the first time. What was refused is no answer:
 * it can be sent again. An answer is kept encrypted with what was sent, so that only who has that can read it.
 */
export function sentOnce({ config, connection, clock }: SentOnceDeps): RequestHandler {
  const store = sendingStore(connection, clock)
  const { sent: key } = accountKeys(config)
  const named = (req: Request, of: string) => `${askedSession(req)} ${req.baseUrl}${req.path} ${of}`

  return async (req, res, next) => {
    const { of, isOfContent } = res.locals.sentMark ?? { of: '', isOfContent: false }
    if (of === '') return next()
    const name = named(req, of)
    const id = keyedHash(key, `name ${name}`)
    const own = Buffer.from(keyedHash(key, `words ${name}`), 'base64url')
    const sending = await store.take(id, { ms: WAIT_MS, isOver: () => res.destroyed })
    if (sending === null) throw busy()
    if ('answer' in sending) {
      const words = unseal(own, id, sending.answer)
      if (words === null) throw busy()
      return sayAgain(res, JSON.parse(words) as Answer)
    }
    const { taken } = sending
    const keep = (answer: Answer, ms: number) =>
      taken.answered(sealSecret(own, id, JSON.stringify(answer)), ms)
    keepAnswer(res, taken, keep, isOfContent)
    next()
  }
}
