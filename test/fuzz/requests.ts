import { type Body, fieldsOf, json, multipart, urlencoded } from './bodies.js'
import { headersOf } from './headers.js'
import type { Known, Pair } from './known.js'
import { mutated, oddText, rubbish } from './odd.js'
import { type Random, randomOf } from './random.js'
import { asTarget, pathOf, queryOf } from './targets.js'

/** One request as it goes over the line. */
export interface Asked {
  index: number
  /** Each letter one byte. */
  bytes: string
  isHead: boolean
  /** Where it ends is not what it says: the line is not used again. */
  isBroken: boolean
  /** The line is cut before all of it is sent. */
  isCut: boolean
}

interface Parts {
  method: string
  target: string
  headers: Pair[]
  body: Body | null
}

const METHODS = [
  'HEAD',
  'OPTIONS',
  'PUT',
  'PATCH',
  'DELETE',
  'TRACE',
  'CONNECT',
  'PROPFIND',
  'QUERY',
  'SEARCH',
  'get',
  'PRI',
  'FOO',
  '',
]

/** A page or file that is asked for, by anybody or by somebody at the desk. */
function reading(random: Random, known: Known): Parts {
  const method = random.chance(0.85) ? 'GET' : random.pick(METHODS)
  const target = pathOf(random, known) + queryOf(random, known)
  const headers = headersOf(random, known, random.chance(0.2))
  const body = random.chance(0.03) ? { type: 'text/plain', bytes: rubbish(random, 60) } : null
  return { method, target, headers, body }
}

/** A form that is sent, from its page. */
function sending(random: Random, known: Known): Parts {
  const form = random.pick(known.forms)
  const fields = fieldsOf(random, form)
  const asFile = random.chance(form.isMultipart ? 0.9 : 0.03)
  const body = asFile ? multipart(random, known, fields) : urlencoded(random, fields)
  const target = random.chance(0.03) ? mutated(random, form.action) : form.action
  return { method: 'POST', target, headers: headersOf(random, known, random.chance(0.8)), body }
}

/** A draft that a program writes. */
function drafting(random: Random, known: Known): Parts {
  const { address, body: kept } = random.pick(known.drafts)
  const isNew = random.chance(0.4)
  const { version: _, ...fresh } = kept
  const body = isNew ? fresh : kept
  const target = isNew ? address.replace(/\/[^/]*$/, '') : address
  const method = random.chance(0.9) ? (isNew ? 'POST' : 'PUT') : random.pick(METHODS)
  const headers = headersOf(random, known, false)
  headers.push(['Authorization', `Bearer ${random.pick(known.tokens)}`])
  return { method, target, headers, body: json(random, body) }
}

/** Any body to any address. */
function posting(random: Random, known: Known): Parts {
  const form = random.pick(known.forms)
  const body = random.pick([
    () => urlencoded(random, fieldsOf(random, form)),
    () => multipart(random, known, fieldsOf(random, form)),
    () => json(random, Object.fromEntries(fieldsOf(random, form))),
    () => ({ type: oddText(random).replace(/[\r\n]/g, ' '), bytes: rubbish(random, 300) }),
    () => ({ type: 'application/x-www-form-urlencoded', bytes: 'a&'.repeat(20_000) }),
    () => ({ type: 'application/x-www-form-urlencoded', bytes: `a=${'b'.repeat(1_100_000)}` }),
  ])()
  const posts = known.addresses.filter(({ method }) => method !== 'GET')
  const target = random.chance(0.7) ? random.pick(posts).address : pathOf(random, known)
  return { method: 'POST', target, headers: headersOf(random, known, random.chance(0.7)), body }
}

const FRAMES: readonly ((length: number) => Pair[])[] = [
  (length) => [['Content-Length', String(length + 10)]],
  (length) => [['Content-Length', String(Math.max(0, length - 5))]],
  () => [['Content-Length', '-1']],
  () => [['Content-Length', '99999999999999999999']],
  () => [['Content-Length', '1e3']],
  () => [
    ['Content-Length', '5'],
    ['Content-Length', '6'],
  ],
  () => [['Transfer-Encoding', 'chunked']],
  () => [['Transfer-Encoding', 'gzip, chunked']],
  () => [['Transfer-Encoding', 'x']],
  (length) => [
    ['Transfer-Encoding', 'chunked'],
    ['Content-Length', String(length)],
  ],
]

const chunked = (bytes: string): string =>
  `${bytes === '' ? '' : `${bytes.length.toString(16)}\r\n${bytes}\r\n`}0\r\n\r\n`

/** The bytes of a request, mostly framed as it must be. */
function assembled(
  random: Random,
  { method, target, headers, body }: Parts,
): Pick<Asked, 'bytes' | 'isBroken'> {
  const bytes = body?.bytes ?? ''
  const isBroken = random.chance(body ? 0.03 : 0.005)
  const isChunked = !isBroken && body !== null && random.chance(0.05)
  const frame: Pair[] = isBroken
    ? random.pick(FRAMES)(bytes.length)
    : isChunked
      ? [['Transfer-Encoding', 'chunked']]
      : body
        ? [['Content-Length', String(bytes.length)]]
        : []
  const typed: Pair[] = body ? [['Content-Type', body.type]] : []
  const lines = [...headers, ...typed, ...frame].map(([name, value]) => `${name}: ${value}\r\n`)
  const version = random.chance(0.99)
    ? 'HTTP/1.1'
    : random.pick(['HTTP/1.0', 'HTTP/2.0', 'HTTP/0.9', 'X', ''])
  const head = `${method} ${asTarget(target)} ${version}\r\n${lines.join('')}\r\n`
  const whole = head + (isChunked ? chunked(bytes) : bytes)
  if (!random.chance(0.01)) return { bytes: whole, isBroken: isBroken || version !== 'HTTP/1.1' }
  return { bytes: mutated(random, whole), isBroken: true }
}

const SORTS: readonly [number, (random: Random, known: Known) => Parts][] = [
  [0.62, reading],
  [0.8, sending],
  [0.88, drafting],
  [1, posting],
]

/** The request of this seed and index, made of what is known of the program. */
export function requestOf(seed: number, index: number, known: Known): Asked {
  const random = randomOf(seed, index)
  const share = random.below(1000) / 1000
  const [, make] = SORTS.find(([until]) => share < until) ?? [1, reading]
  const parts = make(random, known)
  const { bytes, isBroken } = assembled(random, parts)
  const isCut = random.chance(0.01)
  const cut = isCut ? bytes.slice(0, 1 + random.below(bytes.length)) : bytes
  return {
    index,
    bytes: cut,
    isHead: parts.method === 'HEAD',
    isBroken: isBroken || parts.method === 'CONNECT',
    isCut,
  }
}
