import { createHash } from 'node:crypto'
import type { Request, RequestHandler, Response } from 'express'
import { shownInstant } from '../language/instant.js'
import type { Wording } from '../language/wording.js'
import type { Head } from '../ledger/entry.js'
import type { Ledger } from '../ledger/ledger.js'
import { logged } from './address.js'
import { BUILD_ID } from './build.js'
import { type Asking, isRead, type Kept, type KeptAnswers, keyOf, saysWho } from './kept-answers.js'
import type { ShownHead } from './locals.js'
import { isPublicPlace } from './places.js'
import { canonicalQuery, isPlain, knownNames } from './read.js'
import { keepAnswer, sendKept } from './send-kept.js'

// A browser asks each time and is mostly told 304, so that an editor sees what was just published; must-revalidate keeps
// browsers from showing the old page meanwhile. A cache shared by many readers may be a minute behind.
const FRESHNESS = 'public, max-age=0, must-revalidate, s-maxage=60, stale-while-revalidate=600'
/** For one who asks with a cookie or a password of any kind: nobody else is given that very answer. */
const FRESHNESS_OF_ONE = 'private, max-age=0, must-revalidate'

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

interface CacheDeps {
  ledger: Pick<Ledger, 'applied' | 'shown' | 'shownLately'>
  kept: KeptAnswers
  asking: Asking
  /** What a page of this path says beside the record; null for one that says nothing more. It is a part of the tag. */
  beside?(path: string): Promise<string> | null
}

/** Who was given a secret address reads what readers do not, at once, and learns no more of the desk than they do. */
async function ofSecret(res: Response, ledger: CacheDeps['ledger'], head: Head): Promise<void> {
  res.set({ 'X-Robots-Tag': 'noindex, nofollow', 'Referrer-Policy': 'no-referrer' })
  res.locals.head = { ...(await ledger.applied()), time: head.time }
}

/** What of a request a public answer is made from, beside the head. */
interface Asked {
  /** With the language's prefix. */
  path: string
  query: string
  /** The interface refuses what it does not know, and pages refuse names that look like an attempt. */
  isExact: boolean
  isOfOne: boolean
}

const askedBy = (req: Request, res: Response): Asked => ({
  // As it is read by then: what was chosen by Accept stands at the address of its file.
  path: res.locals.wording.href(req.path),
  query: req.url.slice(req.path.length),
  isExact: res.locals.address.place === 'api' || !isPlain(req.query),
  isOfOne: saysWho(req),
})

/** The tag of an answer, by the names in its query that say anything. */
function taggedBy(res: Response, head: Head, { path, query }: Asked): (names: ReadonlySet<string>) => string {
  const { site, negotiated = '', beside = '' } = res.locals
  return (names) => {
    // What was chosen by Accept is asked for at another address than its own.
    const address = `${site.origin}${path}${canonicalQuery(query, names)} ${negotiated}`
    return tagOf(head, address, site.lang, beside)
  }
}

const freshnessFor = ({ isOfOne }: Asked) => ({ 'Cache-Control': isOfOne ? FRESHNESS_OF_ONE : FRESHNESS })

/** Answers by what is known, as it was said first, but for how long one who is named may keep it. */
async function answerBy(known: Kept, asked: Asked, req: Request, res: Response): Promise<void> {
  const { headers } = known.sent.identity
  for (let at = 0; at < headers.length; at += 2) res.setHeader(headers[at] ?? '', headers[at + 1] ?? '')
  res.set(freshnessFor(asked))
  await sendKept(req, res, known)
}

/**
 * Public answers are a function of address, language and the ledger's head. So each carries an ETag made of them,
 * a reader who has it gets 304 without any rendering, and a page is rendered once for each head; what is kept of it then
 * answers before any of this (`front.ts`). Sets `res.locals.head`.
 */
export function publicCache({ ledger, kept, asking, beside = () => null }: CacheDeps): RequestHandler {
  /** Also by its address, if everybody is answered the same there. */
  const keepFor = (
    req: Request,
    res: Response,
    { path, query, isExact, isOfOne }: Asked,
    saysMore: boolean,
  ) => {
    const { address, negotiated = '', head } = res.locals
    const isForAll = !isOfOne && !isExact && !saysMore && negotiated === '' && address.host === null
    return (answer: Kept, names: ReadonlySet<string>) => {
      kept.keep(answer)
      const key = isForAll ? keyOf(asking, req, path + canonicalQuery(query, names)) : null
      if (key !== null) kept.place(head, key, { tag: answer.tag, named: logged(address) })
    }
  }

  return async (req, res, next) => {
    const { site, wording, address } = res.locals
    const isSecret = address.place === 'secret'
    if (!isRead(req) || !(isSecret || isPublicPlace(address))) return next()
    const head = ledger.shownLately() ?? (await ledger.shown())
    res.locals.head = head
    site.head = shownHead(head, wording)
    if (isSecret) {
      await ofSecret(res, ledger, head)
      return next()
    }
    const besides = beside(req.path)
    res.locals.beside = (await besides) ?? ''
    const asked = askedBy(req, res)
    const tagBy = taggedBy(res, head, asked)
    const keep = keepFor(req, res, asked, besides !== null)
    // What a route does not read of a query says nothing. It is learnt from its answers; until then all of it may.
    const all: ReadonlySet<string> = new Set(Object.keys(req.query))
    let names = asked.isExact ? all : (kept.namesAt(asked.path) ?? all)
    res.vary('Accept-Encoding').set({ ETag: tagBy(names), ...freshnessFor(asked) })
    if (req.fresh) return void res.status(304).end()
    const sendIfKept = async () => {
      if (!asked.isExact) names = kept.namesAt(asked.path) ?? all
      const known = kept.get(tagBy(names))
      if (known === undefined) return false
      await answerBy(known, asked, req, res)
      keep(known, names)
      return true
    }
    if (await sendIfKept()) return
    res.locals.sendIfKept = sendIfKept
    const settle = () => {
      if (!asked.isExact) {
        kept.learn(asked.path, knownNames(req.query))
        names = kept.namesAt(asked.path) ?? all
        res.set('ETag', tagBy(names))
      }
      return tagBy(names)
    }
    keepAnswer(req, res, { settle, keep: (answer) => keep(answer, names) })
    next()
  }
}
