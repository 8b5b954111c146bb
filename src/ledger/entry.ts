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

export const OPERATIONS = ['create', 'edit', 'submit', 'publish', 'withdraw', 'erase'] as const
export type Operation = (typeof OPERATIONS)[number]

/** Who made a change: the account, and the name as the account chose to be shown. */
export interface Author {
  id: string
  shownAs: string
}

/** Who and why. Only the shown name and the reason are ever published, with a published version. */
export interface Note {
  author: Author
  reason: string
  /** Why what its languages seem to say differently is the same. */
  alike?: string
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
  /** SHA-256 in hex of the account part, which has a salt of its own; absent from entries of the first form. */
  accountHash?: string
  /** Hash of the entry before it; 64 zeros for the first. */
  previous: string
}

/**
 * One entry of the ledger: the full content of one version of one record.
 * Content, note and account are canonical JSON (RFC 8785) as text; null once they are erased.
 */
export interface Entry extends Header {
  content: string | null
  /** The shown name and the reasons; in the first form the ids of accounts too. */
  note: string | null
  /** Which accounts made it, and its salt. Never published: it would join the names that one account is shown under. */
  account?: string | null
  /** 128 random bits in hex, so that a hash cannot be matched against guessed words; null once they are erased. */
  salt: string | null
  /** See `headerHash`. */
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

/**
 * What an entry says, as one hash from which nothing can be guessed: both hashes in it are salted. Null for an entry of
 * the first form, whose hash is over the header at once.
 */
export function sealedHash(entry: Header): string | null {
  const { time, kind, reference, version, base, operation, contentHash, noteHash, accountHash } = entry
  if (accountHash === undefined) return null
  return sha256(
    canonical({ time, kind, reference, version, base, operation, contentHash, noteHash, accountHash }),
  )
}

/** The hash of an entry from its place and what is sealed in it: so the chain is checked without knowing what it says. */
export const placedHash = (number: number, previous: string, sealed: string): string =>
  sha256(canonical({ number, previous, sealed }))

/** SHA-256 in hex of what an entry says and where it stands. */
export function headerHash(entry: Header): string {
  const sealed = sealedHash(entry)
  if (sealed !== null) return placedHash(entry.number, entry.previous, sealed)
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

/** A change as the texts that are hashed; without `account` when a program of before staged it. */
export type Written = Omit<Unsealed, 'content' | 'note'> & {
  content: string
  note: string
  account?: string
  salt: string
}

/** 128 random bits in hex. */
export const newSalt = (): string => randomBytes(16).toString('hex')

/** The two texts of who and why: what may be published, and what never is. */
export function noteTexts(
  { author, reason, alike, contentBy }: Note,
  salt = newSalt(),
): { note: string; account: string } {
  return {
    note: canonical({ author: { shownAs: author.shownAs }, reason, ...(alike && { alike }) }),
    account: canonical({ author: author.id, ...(contentBy && { contentBy }), salt }),
  }
}

/** Gives what is written its place after `previous`: of one text, salt and place it makes one entry, whoever seals it. */
export function sealWritten(written: Written, previous: Head): Entry {
  const { time, kind, reference, version, base, operation, content, note, account, salt } = written
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
    ...(account !== undefined && { accountHash: sha256(account) }),
  }
  const more = account === undefined ? {} : { account }
  return { ...header, content, note, ...more, salt, hash: headerHash(header) }
}

/** Gives a change its place after `previous`. @param salts of content and note, and of the account part */
export function seal(change: Unsealed, previous: Head, salts = [newSalt(), newSalt()] as const): Entry {
  const [salt, accountSalt] = salts
  const texts = { content: canonical(change.content), ...noteTexts(change.note, accountSalt) }
  return sealWritten({ ...change, ...texts, salt }, previous)
}

/** Whether an account part is the one whose hash stands in the header. */
export const isAccountOf = ({ accountHash }: Header, account: string): boolean =>
  sha256(account) === accountHash

/** Whether readers may see that there is this entry: it published a version or withdrew one. */
export const isPublic = (entry: Pick<Entry, 'operation'>): boolean =>
  entry.operation === 'publish' || entry.operation === 'withdraw'

export const headOf = (entry: Entry): Head => ({ number: entry.number, hash: entry.hash, time: entry.time })
