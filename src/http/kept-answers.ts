import type { IncomingMessage } from 'node:http'
import { LRUCache } from 'lru-cache'
import type { Head } from '../ledger/entry.js'
import { keeping } from '../ledger/keeping.js'
import type { Encoding } from './encoding.js'
import { hostName } from './host.js'

/** What is written to one who asked, but for the date: name, value, name, value, and the bytes. */
interface Sent {
  headers: string[]
  body: Buffer
}

/** A public answer as it is sent, to whoever asks without saying who they are. */
export interface Kept {
  tag: string
  /** As it is, the length last of its headers; and in as many encodings as were asked for. */
  sent: { identity: Sent } & Partial<Record<Encoding, Sent>>
  /** To one who has it: the headers of 304. */
  unchanged: string[]
}

/** An answer by where it was asked, which is looked up before anything else is. */
interface Placed {
  tag: string
  /** How the log names it. */
  named: string
}

const MOST_BYTES = 32 * 1024 * 1024
/** Of addresses, and of what is known of them. */
const MOST_ADDRESS_BYTES = 2 * 1024 * 1024
const BYTES_OF_NAME = 64

const bytesOf = ({ sent, unchanged }: Kept): number =>
  Object.values(sent).reduce(
    (sum, { body, headers }) => sum + body.length + 2 * headers.join().length,
    2 * unchanged.join().length,
  )

/** What has been made of the record, as bytes. */
export interface KeptAnswers {
  get(tag: string): Kept | undefined
  /** Keeps an answer, or one that has grown by an encoding. */
  keep(kept: Kept): void
  /** The answer that an address has at a head. @param key by `keyOf` */
  at(head: Head, key: string): (Placed & { kept: Kept }) | undefined
  place(head: Head, key: string, placed: Placed): void
  /** The parameters that the route of a path was seen to read; undefined while none was. */
  namesAt(path: string): ReadonlySet<string> | undefined
  learn(path: string, names: ReadonlySet<string>): void
}

export function keptAnswers(): KeptAnswers {
  const answers = keeping<Kept>(MOST_BYTES, bytesOf)
  const places = new LRUCache<string, Placed>({
    maxSize: MOST_ADDRESS_BYTES,
    sizeCalculation: ({ tag, named }, key) => 2 * (key.length + tag.length + named.length) + BYTES_OF_NAME,
  })
  const learnt = new LRUCache<string, ReadonlySet<string>>({
    maxSize: MOST_ADDRESS_BYTES,
    sizeCalculation: (names, path) => 2 * path.length + BYTES_OF_NAME * (1 + names.size),
  })
  let placedAt = ''
  return {
    get: (tag) => answers().get(tag),
    keep: (kept) => void answers().set(kept.tag, kept),
    at(head, key) {
      if (placedAt !== head.hash) return undefined
      const placed = places.get(key)
      const kept = placed && answers().get(placed.tag)
      return kept && { ...placed, kept }
    },
    place(head, key, placed) {
      if (placedAt !== head.hash) places.clear()
      placedAt = head.hash
      places.set(key, placed)
    },
    namesAt: (path) => learnt.get(path),
    learn: (path, names) => void learnt.set(path, new Set([...(learnt.get(path) ?? []), ...names])),
  }
}

export const isRead = ({ method }: IncomingMessage): boolean => method === 'GET' || method === 'HEAD'

/** Whether a request says who asks. */
export const saysWho = ({ headers }: IncomingMessage): boolean =>
  headers.cookie !== undefined || headers.authorization !== undefined

/** What of a request but its target decides how an answer names this site. */
export interface Asking {
  baseUrl: string | undefined
  /** Whether what a proxy at this address says of a request is believed. */
  isTrusted(address: string | undefined): boolean
}

/**
 * By what an answer is looked up: its target, and what the site is called by who asks; null where that has to be looked at.
 * @param target in the spelling of the site
 */
export function keyOf({ baseUrl, isTrusted }: Asking, req: IncomingMessage, target: string): string | null {
  const { host = '', 'x-forwarded-proto': scheme = '', 'x-forwarded-host': name = '' } = req.headers
  if (baseUrl !== undefined && hostName(host) === null) return null
  if (baseUrl?.startsWith('https:')) return target
  const said = isTrusted(req.socket.remoteAddress) ? `${scheme} ${name}` : ''
  return `${baseUrl === undefined ? host : ''} ${said} ${target}`
}
