import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { Express } from 'express'
import type { Ledger } from '../ledger/ledger.js'
import type { Log } from '../log.js'
import { encodingFor } from './encoding.js'
import { type Asking, isRead, type Kept, type KeptAnswers, keyOf, saysWho } from './kept-answers.js'
import { canonicalQuery, isPlain } from './read.js'

interface FrontDeps {
  ledger: Pick<Ledger, 'shown' | 'shownLately'>
  kept: KeptAnswers
  asking: Asking
  log: Log
}

/** Who takes a page before anything else gets a page, whatever else is offered at its address. */
const TAKES_PAGES = /^(?:\*\/\*$|text\/html(?:\s*,|$))/

/** Whether a request says nothing by which its answer would be another than everybody's. */
const isPlainRead = (req: IncomingMessage): boolean =>
  isRead(req) &&
  !saysWho(req) &&
  req.headers.range === undefined &&
  req.headers['cache-control'] === undefined &&
  TAKES_PAGES.test(req.headers.accept ?? '*/*')

/** The target of a request without what its route does not read of it; null where that is not known. */
function targetOf(url: string, kept: KeptAnswers): string | null {
  const at = url.indexOf('?')
  if (at === -1) return url
  const [path, query] = [url.slice(0, at), url.slice(at)]
  const names = kept.namesAt(path)
  const isKnown = names !== undefined && isPlain(Object.fromEntries(new URLSearchParams(query)))
  return isKnown ? path + canonicalQuery(query, names) : null
}

/** Whether it could be answered from what is kept. */
function answered(req: IncomingMessage, res: ServerResponse, { tag, sent, unchanged }: Kept): boolean {
  const known = req.headers['if-none-match']
  if (known === tag) {
    res.writeHead(304, unchanged).end()
    return true
  }
  const encoding = encodingFor(req.headers['accept-encoding'])
  const answer = encoding === null || known !== undefined ? undefined : sent[encoding]
  if (answer === undefined) return false
  res.writeHead(200, answer.headers).end(req.method === 'HEAD' ? undefined : answer.body)
  return true
}

/** One line for an answer, as `requestLog` writes it. */
function write(log: Log, req: IncomingMessage, res: ServerResponse, named: string): void {
  if (!log.isLevelEnabled('info')) return
  const began = Date.now()
  res.once('finish', () =>
    log.info({ res: { status: res.statusCode }, responseTime: Date.now() - began }, `${req.method} ${named}`),
  )
}

/** One after the other, and others' turn in between: those who wait for a kept page, above all. */
function oneATurn(handle: RequestListener): RequestListener {
  const waiting: [IncomingMessage, ServerResponse][] = []
  const take = () => {
    const next = waiting.shift()
    if (waiting.length > 0) setImmediate(take)
    // Who has left meanwhile needs no answer.
    if (next && !next[0].destroyed) handle(...next)
  }
  return (req, res) => {
    waiting.push([req, res])
    if (waiting.length === 1) setImmediate(take)
  }
}

/**
 * Stands before the application: a public answer that is kept is written as the bytes it is, without asking the database,
 * a route or a header anything. All else is handed on, one request at a turn of the event loop.
 */
export function front({ ledger, kept, asking, log }: FrontDeps, handle: RequestListener): RequestListener {
  const handOn = oneATurn(handle)
  const answer = (req: IncomingMessage, res: ServerResponse): boolean => {
    const head = ledger.shownLately()
    if (head === null) return false
    const target = targetOf(req.url ?? '', kept)
    const key = target === null ? null : keyOf(asking, req, target)
    const placed = key === null ? undefined : kept.at(head, key)
    if (placed === undefined || !answered(req, res, placed.kept)) return false
    write(log, req, res, placed.named)
    return true
  }
  return (req, res) => {
    if (!isPlainRead(req)) return handOn(req, res)
    if (answer(req, res)) return
    if (ledger.shownLately() !== null) return handOn(req, res)
    const again = () => {
      if (!answer(req, res)) handOn(req, res)
    }
    // Where the database does not answer, the application says so.
    ledger.shown().then(again, () => handOn(req, res))
  }
}

const WITH_HOST = /^https?:\/\/([^/?#]*)/i

/**
 * Gives the application the path alone of a target that names a host (RFC 9112, 3.2.2). Its router takes note of such a
 * host before anything can read the address, and would cut paths by its length for as long as the request lasts.
 */
const withoutHost =
  (handle: RequestListener): RequestListener =>
  (req, res) => {
    const target = req.url ?? ''
    const [whole = '', host] = WITH_HOST.exec(target) ?? []
    if (host !== undefined) {
      const rest = target.slice(whole.length)
      req.headers.host = host
      req.url = rest.startsWith('/') ? rest : `/${rest}`
    }
    return handle(req, res)
  }

/** Lets what stands before an application have each request first, however the application is served. */
export function standBefore(app: Express, before: (handle: RequestListener) => RequestListener): Express {
  // An application is a function that calls this with all that comes to it.
  const { handle } = app as unknown as { handle: RequestListener }
  return Object.assign(app, { handle: before(withoutHost(handle.bind(app))) })
}
