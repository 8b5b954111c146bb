import type { Blinded, Seen } from '../ledger/chain.js'
import { canonical, type Entry, type Header, KINDS, OPERATIONS, sealedHash } from '../ledger/entry.js'

/**
 * An open line of the public ledger. Salt, content and note are there together, as the texts that were hashed, where the
 * public may see them; `erased` where nobody can any more. In the first form the note names accounts, and stays closed.
 */
export interface OpenEntry extends Header {
  hash: string
  salt?: string
  content?: string
  note?: string
  erased?: true
}

/** The line of an entry that is not public: that there is one, and where. The first form has nothing `sealed`. */
export interface BlindedEntry {
  number: number
  hash: string
  sealed?: string
}

export type ProofEntry = OpenEntry | BlindedEntry

/** What of an entry the public may see: that it is there, what was done to which record, or its words too. */
export type Openness = 'blinded' | 'header' | 'words'

export const isOpenEntry = (entry: ProofEntry): entry is OpenEntry => 'contentHash' in entry

const headerOf = (entry: Header & { hash: string }): Header & { hash: string } => {
  const { number, time, kind, reference, version, base, operation } = entry
  const { contentHash, noteHash, accountHash, previous, hash } = entry
  return {
    ...{ number, time, kind, reference, version, base, operation },
    ...{ contentHash, noteHash, previous, hash },
    ...(accountHash !== undefined && { accountHash }),
  }
}

/** PURE. */
export function publicEntry(entry: Entry, openness: Openness): ProofEntry {
  const { number, hash, salt, content, note, accountHash } = entry
  if (openness === 'blinded') {
    const sealed = sealedHash(entry)
    return { number, hash, ...(sealed !== null && { sealed }) }
  }
  const header = headerOf(entry)
  if (salt === null || content === null || note === null) return { ...header, erased: true }
  if (openness === 'header') return header
  return { ...header, salt, content, ...(accountHash !== undefined && { note }) }
}

/** PURE. The line, without its line feed: canonical JSON (RFC 8785). */
export const publicLine = (entry: ProofEntry): string => canonical(entry)

type Members = Record<string, (value: unknown) => boolean>

const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0
const isText = (value: unknown): boolean => typeof value === 'string'
const isHash = (value: unknown): boolean => isText(value) && /^[0-9a-f]{64}$/.test(value as string)
const isOneOf = (values: readonly string[]) => (value: unknown) => values.includes(value as string)

const BLINDED: Members = { number: isCount, hash: isHash }

const OPEN: Members = {
  number: isCount,
  time: isText,
  kind: isOneOf(KINDS),
  reference: isText,
  version: isCount,
  base: isCount,
  operation: isOneOf(OPERATIONS),
  contentHash: isHash,
  noteHash: isHash,
  previous: isHash,
  hash: isHash,
}

const WORDS = ['content', 'note', 'salt']
/** What may stand beside a header: nothing, a mark of erasure, or words; those of the first form with or without note. */
const BESIDE = new Set(['', 'erased', 'content,salt', WORDS.join()])

/** What is wrong with the form of a line, in words; null when nothing is. */
function formFault(found: Record<string, unknown>): string | null {
  const isOpen = Object.keys(found).some((name) => Object.hasOwn(OPEN, name) && !Object.hasOwn(BLINDED, name))
  const members = isOpen ? OPEN : BLINDED
  const sealing = isOpen ? 'accountHash' : 'sealed'
  for (const [name, isRight] of Object.entries(members)) {
    if (!isRight(found[name])) return `its '${name}' is missing or is not of its form`
  }
  if (found[sealing] !== undefined && !isHash(found[sealing])) return `its '${sealing}' is not of its form`
  const more = Object.keys(found).filter((name) => !Object.hasOwn(members, name) && name !== sealing)
  const kind = more.sort().join()
  if (!BESIDE.has(kind) || (!isOpen && kind !== '')) return `it has the members ${kind} beside its header`
  if (kind === 'erased') return found.erased === true ? null : "its 'erased' is not true"
  return more.every((name) => isText(found[name])) ? null : 'its salt, content and note are not all texts'
}

/**
 * Reads a line of the public ledger, in the form of today or as it was given before lines were blinded.
 * @returns the entry, its words null where the line has none
 * @throws Error that says in words what is wrong with the line
 */
export function readPublicLine(line: string): Seen | Blinded {
  let found: unknown
  try {
    found = JSON.parse(line)
  } catch (error) {
    throw new Error('it is not JSON', { cause: error })
  }
  if (typeof found !== 'object' || found === null || Array.isArray(found))
    throw new Error('it is not an entry')
  const fault = formFault(found as Record<string, unknown>)
  if (fault !== null) throw new Error(fault)
  const entry = found as ProofEntry
  if (publicLine(entry) !== line) throw new Error('it is not in canonical form (RFC 8785)')
  if (!isOpenEntry(entry)) return { number: entry.number, hash: entry.hash, sealed: entry.sealed ?? null }
  const { salt = null, content = null, note = null, erased } = entry
  const isHidden = content === null && erased !== true
  return { ...headerOf(entry), salt, content, note, account: null, isHidden, isExcerpt: true }
}
