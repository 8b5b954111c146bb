import { createHash, randomBytes } from 'node:crypto'
import canonicalize from 'canonicalize'

export const KINDS = [
  'demand',
  'action',
  'source',
  'organisation',
  'theme',
  'indicator',
  'programme',
] as const
export type Kind = (typeof KINDS)[number]

/** The lists of each kind's records, as addresses name them. */
export const LISTS: Record<Kind, string> = {
  demand: 'demands',
  action: 'actions',
  source: 'sources',
  organisation: 'organisations',
  theme: 'themes',
  indicator: 'indicators',
  programme: 'programmes',
}

export const OPERATIONS = ['create', 'edit', 'submit', 'publish', 'withdraw', 'erase'] as const
export type Operation = (typeof OPERATIONS)[number]

/** Who made a change: the account, and the name as the account chose to be shown. */
export interface Author {
  id: string
  shownAs: string
}

/** Who and why. It is published only with a published version. */
export interface Note {
  author: Author
  reason: string
  /** Whose content it is, where the author only passes it on: a draft that was sent back stays its writer's. */
  contentBy?: Author
}

/** What the chain is computed over. No member of it can identify a person or give away a draft. */
export interface Header {
  /** From 1, without a gap. */
  number: number
  /** ISO 8601 instant, UTC. */
  time: string
  kind: Kind
  reference: string
  /** Counts every entry of one record, from 1. */
  version: number
  /** The version of the same record that this content was made from; 0 for a new record. */
  base: number
  operation: Operation
  /** SHA-256 in hex of the salt, a line feed and the canonical content. */
  contentHash: string
  /** SHA-256 in hex of the salt, a line feed and the canonical note. */
  noteHash: string
  /** Hash of the entry before it; 64 zeros for the first. */
  previous: string
}

/**
 * One entry of the ledger: the full content of one version of one record.
 * Content and note are canonical JSON (RFC 8785) as text; null once they are erased.
 */
export interface Entry extends Header {
  content: string | null
  note: string | null
  /** 128 random bits in hex, so that a hash cannot be matched against guessed words; null once they are erased. */
  salt: string | null
  /** SHA-256 in hex of the canonical header. */
  hash: string
}

export interface Head {
  number: number
  hash: string
  /** Time of the entry; the empty text for an empty ledger. */
  time: string
  /** Number of the newest entry when this is an earlier head that is read again. */
  newest?: number
}

/**
 * What is kept in memory of a head is kept under this. Of an earlier head it is good only until the ledger moves on:
 * words may have been erased from it.
 */
export const headKey = ({ number, newest = number }: Head): string => `${number} of ${newest}`

export const EMPTY_HEAD: Head = { number: 0, hash: '0'.repeat(64), time: '' }

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

/** Canonical JSON, RFC 8785: one value has one text, whatever the order of its keys. */
export function canonical(value: unknown): string {
  const text = canonicalize(value)
  if (text === undefined) throw new TypeError('This value has no JSON form')
  return text
}

export const partHash = (salt: string, part: string): string => sha256(`${salt}\n${part}`)

export function headerHash(entry: Header): string {
  const { number, time, kind, reference, version, base, operation, contentHash, noteHash, previous } = entry
  return sha256(
    canonical({ number, time, kind, reference, version, base, operation, contentHash, noteHash, previous }),
  )
}

/** What is to be written, before it has a place in the chain. */
export interface Unsealed {
  time: string
  kind: Kind
  reference: string
  version: number
  base: number
  operation: Operation
  content: unknown
  note: Note
}

/** A change whose content and note are already canonical text, with the salt of their hashes. */
export type Written = Omit<Unsealed, 'content' | 'note'> & { content: string; note: string; salt: string }

/** Gives what is written its place after `previous`: of one text, salt and place it makes one entry, whoever seals it. */
export function sealWritten(written: Written, previous: Head): Entry {
  const { time, kind, reference, version, base, operation, content, note, salt } = written
  const header: Header = {
    number: previous.number + 1,
    time,
    kind,
    reference,
    version,
    base,
    operation,
    contentHash: partHash(salt, content),
    noteHash: partHash(salt, note),
    previous: previous.hash,
  }
  return { ...header, content, note, salt, hash: headerHash(header) }
}

/** 128 random bits in hex. */
export const newSalt = (): string => randomBytes(16).toString('hex')

/** Gives a change its place after `previous`. */
export function seal(change: Unsealed, previous: Head, salt = newSalt()): Entry {
  const [content, note] = [canonical(change.content), canonical(change.note)]
  return sealWritten({ ...change, content, note, salt }, previous)
}

/** What is wrong with the words of an entry, if it has them; null when nothing is. */
function wordsFault({ content, note, salt, contentHash, noteHash }: Entry): string | null {
  if (content === null && note === null && salt === null) return null
  if (content === null || note === null || salt === null) return 'only a part of its words is there'
  if (partHash(salt, content) !== contentHash) return 'its content does not match its content hash'
  if (partHash(salt, note) !== noteHash) return 'its author or reason does not match its note hash'
  return null
}

/** What is wrong with an entry that should follow `previous`, in words; null when nothing is. */
export function faultOf(entry: Entry, previous: Head): string | null {
  if (entry.number !== previous.number + 1) return `number ${previous.number + 1} is missing`
  if (entry.previous !== previous.hash) return 'it does not name the hash of the entry before it'
  const fault = wordsFault(entry)
  if (fault !== null) return fault
  if (headerHash(entry) !== entry.hash) return 'its own hash does not match'
  return null
}

/** Whether readers may see that there is this entry: it published a version or withdrew one. */
export const isPublic = (entry: Pick<Entry, 'operation'>): boolean =>
  entry.operation === 'publish' || entry.operation === 'withdraw'

export const headOf = (entry: Entry): Head => ({ number: entry.number, hash: entry.hash, time: entry.time })
