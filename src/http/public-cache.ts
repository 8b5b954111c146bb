import { createHash } from 'node:crypto'
import type { Request, RequestHandler, Response } from 'express'
import { LRUCache } from 'lru-cache'
import { shownInstant } from '../language/instant.js'
import type { Wording } from '../language/wording.js'
import type { Head } from '../ledger/entry.js'
import { keeping } from '../ledger/keeping.js'
import type { Ledger } from '../ledger/ledger.js'
import { BUILD_ID } from './build.js'
import type { ShownHead } from './locals.js'
import { isPublic } from './places.js'
import { canonicalQuery, isPlain, knownNames } from './read.js'

// A browser asks each time and is mostly told 304, so that an editor sees what was just published; must-revalidate keeps
// browsers from showing the old page meanwhile. A cache shared by many readers may be a minute behind.
const FRESHNESS = 'public, max-age=0, must-revalidate, s-maxage=60, stale-while-revalidate=600'
/** For one who asks with a cookie or a password of any kind: nobody else is given that very answer. */
const FRESHNESS_OF_ONE = 'private, max-age=0, must-revalidate'

const MOST_BYTES = 32 * 1024 * 1024
const OF_ONE_ANSWER = new Set([
  ...['content-length', 'content-encoding', 'vary', 'date', 'set-cookie'],
  ...['ratelimit', 'ratelimit-policy', 'retry-after'],
])

/** Paths of which it is known what their route reads of a query. */
const MOST_LEARNT_BYTES = 2 * 1024 * 1024
const BYTES_OF_NAME = 64

interface Kept {
  headers: [string, string][]
  /** As it is sent, so that no reader waits for it to be encoded again. */
  body: Buffer
}

/** One tag for each (build, head, address): so a tag is only ever known to one who was given this very page. */
function tagOf(head: Head, address: string, lang: string, beside: string): string {
  const hash = createHash('sha256')
    .update(`${BUILD_ID} ${head.hash} ${address} ${beside}`)
    .digest('base64url')
  return `W/"${head.number}-${lang}-${hash.slice(0, 16)}"`
}

/** PURE. The head as the foot of a page prints it; null for an empty record. */
export function shownHead(head: Head, wording: Wording): ShownHead | null {
  if (head.number === 0) return null
  return {
    number: wording.number(head.number),
    time: shownInstant(wording, head.time),
    hash: (head.hash.match(/.{8}/g) ?? []).join(' '),
  }
}

function keptOf(res: Response, body: string | Buffer): Kept {
  const headers = Object.entries(res.getHeaders())
    .filter(([name]) => !OF_ONE_ANSWER.has(name))
    .map(([name, value]): [string, string] => [name, String(value)])
  return { headers, body: typeof body === 'string' ? Buffer.from(body) : body }
}

/**
 * Keeps the answer if it is a good one that says it is public; takes the promise of freshness back if it is not good.
 * @param settle says of a good answer what it is a function of
 */
function keepAnswer(res: Response, settle: () => void, keep: (kept: Kept) => void): void {
  const send = res.send.bind(res)
  res.send = (body) => {
    const isGood = res.statusCode === 200 && !res.hasHeader('Set-Cookie')
    if (!isGood) {
      res.removeHeader('ETag')
      res.set('Cache-Control', 'no-store')
    } else {
      settle()
      if (!res.get('Content-Type') && typeof body === 'string') res.type('html')
      const isWhole = typeof body === 'string' || Buffer.isBuffer(body)
      if (isWhole && /^public\b/.test(res.get('Cache-Control') ?? '')) keep(keptOf(res, body))
    }
    return send(body)
  }
}

/** Whether a request says who asks. */
const isNamed = ({ headers }: Request): boolean =>
  headers.cookie !== undefined || headers.authorization !== undefined

const isRead = (req: Request): boolean => req.method === 'GET' || req.method === 'HEAD'

interface CacheDeps {
  ledger: Pick<Ledger, 'applied' | 'shown'>
  /** What a page of this path says beside the record; '' for nothing. It is a part of the key. */
  beside?(path: string): Promise<string>
}

const keptAnswers = () =>
  keeping<Kept>(MOST_BYTES, ({ body, headers }) => body.length + 2 * JSON.stringify(headers).length)

/** By path, the parameters that its route was seen to read. */
const learntNames = () =>
  new LRUCache<string, ReadonlySet<string>>({
    maxSize: MOST_LEARNT_BYTES,
    sizeCalculation: (names, path) => 2 * path.length + BYTES_OF_NAME * (1 + names.size),
  })

/**
 * Public answers are a function of address, language and the ledger's head. So each carries an ETag made of them,
 * a reader who has it gets 304 without any rendering, and a page is rendered once for each head.
 * Sets `res.locals.head`.
 */
export function publicCache({ ledger, beside = async () => '' }: CacheDeps): RequestHandler {
  const answers = keptAnswers()
  const learnt = learntNames()
  return async (req, res, next) => {
    const { site, wording, address, negotiated = '' } = res.locals
    const isSecret = address.place === 'secret'
    if (!isRead(req) || !(isSecret || isPublic(address))) return next()
    const head = await ledger.shown()
    res.locals.head = head
    site.head = shownHead(head, wording)
    if (isSecret) {
      res.set({ 'X-Robots-Tag': 'noindex, nofollow', 'Referrer-Policy': 'no-referrer' })
      // Who was given such an address reads what readers do not, at once, and learns no more of the desk than they do.
      res.locals.head = { ...(await ledger.applied()), time: head.time }
      return next()
    }
    const kept = answers()
    res.locals.beside = await beside(req.path)
    const { place } = address
    // As it is read by then: what was chosen by Accept stands at the address of its file.
    const path = req.path
    const query = req.url.slice(path.length)
    // The interface refuses what it does not know, and pages refuse names that look like an attempt.
    const isExact = place === 'api' || !isPlain(req.query)
    const all = new Set(Object.keys(req.query))
    // What a route does not read of a query says nothing. It is learnt from its answers; until then all of it may.
    const tagBy = (names: ReadonlySet<string>): string => {
      // What was chosen by Accept is asked for at another address than its own.
      const asked = `${site.origin}${wording.href(path + canonicalQuery(query, names))} ${negotiated}`
      return tagOf(head, asked, site.lang, res.locals.beside ?? '')
    }
    let tag = tagBy(isExact ? all : (learnt.get(path) ?? all))
    const isOfOne = isNamed(req)
    const freshness = { 'Cache-Control': isOfOne ? FRESHNESS_OF_ONE : FRESHNESS }
    res.set({ ETag: tag, ...freshness })
    if (req.fresh) return void res.status(304).end()
    const known = kept.get(tag)
    if (known) {
      for (const [name, value] of known.headers) res.setHeader(name, value)
      return void res.set(freshness).send(known.body)
    }
    const settle = () => {
      if (query === '' || isExact) return
      const names = new Set([...(learnt.get(path) ?? []), ...knownNames(req.query)])
      learnt.set(path, names)
      tag = tagBy(names)
      res.set('ETag', tag)
    }
    keepAnswer(res, settle, (answer) => kept.set(tag, answer))
    next()
  }
}
