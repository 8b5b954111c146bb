import type { ErrorRequestHandler, RequestHandler, Response } from 'express'
import { notFound } from '../errors.js'
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

const escaped = (text: string): string => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`)

/** Whoever is turned away from a full queue costs next to nothing: else turning away many would hold up everybody. */
function sendBusy(res: Response, refusal: Refusal): void {
  const { wording, site } = res.locals
  const { heading, sentences } = errorPage(refusal, wording)
  const style = `<link rel="stylesheet" href="${site.assets}/css/tamdan.css">`
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(heading)}</title>${style}`
  const said = sentences.map((sentence) => `<p>${escaped(sentence)}</p>`).join('')
  res
    .type('html')
    .send(
      `<!doctype html><html lang="${wording.lang}"><head>${head}</head><body><main class="con"><h1>${escaped(heading)}</h1>${said}</main></body></html>`,
    )
}

function sendPage(res: Response, refusal: Refusal, log: Log): void {
  const wording = res.locals.wording ?? wordingOf('en')
  const isDesk = res.locals.address.place === 'desk'
  const layout = isDesk && res.locals.deskLayout ? 'desk' : 'main'
  const day = res.locals.site?.asOf?.shown.text
  res.render('errors/show', { ...errorPage(refusal, wording, day), layout }, (failure, html) => {
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
    else if (refusal.status === 503 && res.locals.site) sendBusy(res, refusal)
    else sendPage(res, refusal, log)
  }
}
