import { EMPTY_HEAD, type Entry, type Head, headerHash, isAccountOf, partHash, placedHash } from './entry.js'
import { erasedVersions } from './erasing.js'

/** The first thing found wrong: where, and what. */
export interface ChainFault {
  where: string
  fault: string
}

export type Verified = { head: Head; fault: null } | { head: Head; fault: ChainFault }

/**
 * An entry as read from a ledger; `isHidden` where its words are kept from the reader, rather than erased; `isExcerpt`
 * where parts that join accounts are.
 */
export type Seen = Entry & { isHidden?: boolean; isExcerpt?: boolean }

/**
 * A line of the public ledger for an entry that is not public. `sealed` ties it to the entry before it; null in entries
 * of the first form, which only the numbers and the entry after tie to their place.
 */
export interface Blinded {
  number: number
  hash: string
  sealed: string | null
}

const isBlinded = (line: Seen | Blinded): line is Blinded => 'sealed' in line

/** A line of a file that cannot be read as an entry. */
export class BrokenLine extends Error {
  constructor(
    readonly line: number,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options)
    this.name = 'BrokenLine'
  }
}

const nameOf = ({ kind, reference }: Entry, version: number | ''): string => `${kind}/${reference}/${version}`

/** What is wrong with the words of an entry, if it has them; null when nothing is. */
function wordsFault(entry: Seen): string | null {
  const { content, note, account, salt, contentHash, noteHash, accountHash, isExcerpt } = entry
  const parts = [content, note, salt, ...(accountHash === undefined ? [] : [account ?? null])]
  if (parts.every((part) => part === null)) return null
  if (!isExcerpt && parts.includes(null)) return 'only a part of its words is there'
  if (content !== null && partHash(salt ?? '', content) !== contentHash)
    return 'its content does not match its content hash'
  if (note !== null && partHash(salt ?? '', note) !== noteHash)
    return 'its author or reason does not match its note hash'
  if (account && !isAccountOf(entry, account)) return 'its account does not match its account hash'
  return null
}

/** What is wrong with a line that should follow `previous`, in words; null when nothing is. */
function faultOf(line: Seen | Blinded, previous: Head): string | null {
  if (line.number !== previous.number + 1) return `number ${previous.number + 1} is missing`
  if (isBlinded(line)) {
    const isPlaced = line.sealed === null || placedHash(line.number, previous.hash, line.sealed) === line.hash
    return isPlaced ? null : 'its own hash does not match, or not that of the entry before it'
  }
  if (line.previous !== previous.hash) return 'it does not name the hash of the entry before it'
  return wordsFault(line) ?? (headerHash(line) === line.hash ? null : 'its own hash does not match')
}

/** Pairs the entries without words with the erasures that took them. Holds the erased ones alone. */
function erasureBook() {
  const wordless = new Map<string, { number: number; record: string }>()
  return {
    see(entry: Seen | Blinded) {
      if (isBlinded(entry)) return
      const record = nameOf(entry, '')
      if (entry.content === null && !entry.isHidden)
        wordless.set(nameOf(entry, entry.version), { number: entry.number, record })
      if (entry.operation !== 'erase') return
      // Where the erasure is itself kept from the reader, only that there was one can be checked.
      if (entry.isHidden) for (const [name, one] of wordless) if (one.record === record) wordless.delete(name)
      for (const version of erasedVersions(entry)) wordless.delete(nameOf(entry, version))
    },
    rest(): ChainFault | null {
      const [first] = [...wordless.values()].sort((a, b) => a.number - b.number)
      if (!first) return null
      return {
        where: `entry ${first.number}`,
        fault: 'its words are gone, and no later entry says that they were erased',
      }
    },
  }
}

/**
 * Recomputes the hash chain of a whole ledger, from its first entry on, and checks that words which are missing were
 * erased by an entry. Holds one entry at a time.
 * @returns the last good head, and the first fault if there is one
 */
export async function verifyChain<Line extends Seen | Blinded>(
  entries: AsyncIterable<Line> | Iterable<Line>,
  onEntry: (entry: Line) => void = () => undefined,
): Promise<Verified> {
  let head = EMPTY_HEAD
  const erasures = erasureBook()
  try {
    for await (const entry of entries) {
      const fault = faultOf(entry, head)
      const where = `entry ${fault === null ? entry.number : Math.min(entry.number, head.number + 1)}`
      if (fault !== null) return { head, fault: { where, fault } }
      head = { number: entry.number, hash: entry.hash, time: isBlinded(entry) ? '' : entry.time }
      erasures.see(entry)
      onEntry(entry)
    }
  } catch (error) {
    if (!(error instanceof BrokenLine)) throw error
    const where = `entry ${head.number + 1}, line ${error.line}`
    return { head, fault: { where, fault: error.message } }
  }
  return { head, fault: erasures.rest() }
}
