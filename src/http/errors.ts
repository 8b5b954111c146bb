import type { ErrorRequestHandler, RequestHandler, Response } from 'express'
import { notFound } from '../errors.js'
import { DEFAULT_LANGUAGE } from '../language/languages.js'
import { wordingOf } from '../language/wording.js'
import type { Log } from '../log.js'
import { errorPage } from './error-page.js'
import { problemOf } from './problem.js'
import { type Refusal, refusalOf } from './refusal.js'

const FOR_MACHINES = /^\/api\/|\.(?:json|jsonl|csv|xlsx|zip|bib|ris|txt|atom|svg)$/

/** Comes after every route: nothing answered, so there is no such page. */
export const noSuchPage: RequestHandler = (req) => {
  throw notFound('page', req.path)
}

const sendProblem = (res: Response, refusal: Refusal): void =>
  void res.type('application/problem+json').send(JSON.stringify(problemOf(refusal)))

/** Whoever is turned away from a full queue gets a page without a frame: it must cost little, or turning away holds up everybody. */
const layoutOf = ({ locals }: Response, { status }: Refusal): string => {
  if (status === 503) return 'bare'
  return locals.address.place === 'desk' && locals.deskLayout ? 'desk' : 'main'
}

function sendPage(res: Response, refusal: Refusal, log: Log): void {
  const wording = res.locals.wording ?? wordingOf(DEFAULT_LANGUAGE)
  const layout = layoutOf(res, refusal)
  const day = res.locals.site?.asOf?.shown.text ?? ''
  // Limits of a library say it in the header alone.
  const wait = Number(res.get('Retry-After') ?? 0)
  res.render('errors/show', { ...errorPage(refusal, wording, { day, wait }), layout }, (failure, html) => {
    if (!failure) return void res.send(html)
    // Without this a fault in the layout would be answered by Express, with a stack trace.
    log.error({ err: failure }, 'the error page could not be rendered')
    res.type('text').send(refusal.message)
  })
}

/**
 * The one error handler. An AppError answers with its status and a page that explains it; everything else is a bug, logged
 * with its cause and shown as one calm sentence. Machines get application/problem+json.
 */
export function answerErrors(log: Log): ErrorRequestHandler {
  // Express knows an error handler by its four arguments.
  return (error, _req, res, next) => {
    if (res.headersSent) return next(error)
    const refusal = refusalOf(error)
    if (!refusal.isExpected) log.error({ err: error }, 'a request failed')
    for (const name of ['ETag', 'Content-Type', 'Content-Disposition']) res.removeHeader(name)
    res.status(refusal.status).set('Cache-Control', 'no-store')
    const { retryAfter } = refusal.details
    if (retryAfter !== null) res.set('Retry-After', String(retryAfter))
    if (FOR_MACHINES.test(res.locals.address.path)) sendProblem(res, refusal)
    else sendPage(res, refusal, log)
  }
}
