import { canonical, type Entry, type Header, KINDS, OPERATIONS } from '../ledger/entry.js'

/**
 * One line of the public ledger. Salt, content and note are there together, as the texts that were hashed, where the
 * public may see them; `erased` where nobody can any more.
 */
export interface PublicEntry extends Header {
  hash: string
  salt?: string
  content?: string
  note?: string
  erased?: true
}

const headerOf = (entry: Entry): Header & { hash: string } => {
  const { number, time, kind, reference, version, base, operation, contentHash, noteHash, previous, hash } =
    entry
  return {
    ...{ number, time, kind, reference, version, base, operation },
    ...{ contentHash, noteHash, previous, hash },
  }
}

/** PURE. @param isShown whether the public may see what this entry says */
export function publicEntry(entry: Entry, isShown: boolean): PublicEntry {
  const { salt, content, note } = entry
  const header = headerOf(entry)
  if (salt === null || content === null || note === null) return { ...header, erased: true }
  return isShown ? { ...header, salt, content, note } : header
}

/** PURE. The line, without its line feed: canonical JSON (RFC 8785). */
export const publicLine = (entry: PublicEntry): string => canonical(entry)

const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0
const isText = (value: unknown): boolean => typeof value === 'string'
const isHash = (value: unknown): boolean => isText(value) && /^[0-9a-f]{64}$/.test(value as string)
const isOneOf = (values: readonly string[]) => (value: unknown) => values.includes(value as string)

const MEMBERS: Record<keyof Header | 'hash', (value: unknown) => boolean> = {
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

const WORDS = ['content', 'note', 'salt'] as const

/** What is wrong with the form of a line, in words; null when nothing is. */
function formFault(found: Record<string, unknown>): string | null {
  for (const [name, isRight] of Object.entries(MEMBERS)) {
    if (!isRight(found[name])) return `its '${name}' is missing or is not of its form`
  }
  const more = Object.keys(found).filter((name) => !Object.hasOwn(MEMBERS, name))
  const kind = more.sort().join()
  if (kind !== '' && kind !== 'erased' && kind !== WORDS.join())
    return `it has the members ${kind} beside its header`
  if (kind === 'erased') return found.erased === true ? null : "its 'erased' is not true"
  return more.every((name) => isText(found[name])) ? null : 'its salt, content and note are not all texts'
}

/**
 * Reads a line of the public ledger.
 * @returns the entry, its words null where the line has none, and whether the line says that they were erased
 * @throws Error that says in words what is wrong with the line
 */
export function readPublicLine(line: string): { entry: Entry; isErased: boolean } {
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
  if (publicLine(found as PublicEntry) !== line) throw new Error('it is not in canonical form (RFC 8785)')
  const { salt = null, content = null, note = null, erased } = found as PublicEntry
  const entry = { ...headerOf(found as Entry), salt, content, note }
  return { entry, isErased: erased === true }
}
