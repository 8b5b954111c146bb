import { EMPTY_HEAD, type Entry, faultOf, type Head, headOf } from './entry.js'
import { erasedVersions } from './erasing.js'

/** The first thing found wrong: where, and what. */
export interface Fault {
  where: string
  fault: string
}

export type Verified = { head: Head; fault: null } | { head: Head; fault: Fault }

/** An entry as read from a ledger; `isHidden` where its words are kept from the reader, rather than erased. */
export type Seen = Entry & { isHidden?: boolean }

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

/** Pairs the entries without words with the erasures that took them. Holds the erased ones alone. */
function erasureBook() {
  const wordless = new Map<string, { number: number; record: string }>()
  return {
    see(entry: Seen) {
      const record = nameOf(entry, '')
      if (entry.content === null && !entry.isHidden)
        wordless.set(nameOf(entry, entry.version), { number: entry.number, record })
      if (entry.operation !== 'erase') return
      // Where the erasure is itself kept from the reader, only that there was one can be checked.
      if (entry.isHidden) for (const [name, one] of wordless) if (one.record === record) wordless.delete(name)
      for (const version of erasedVersions(entry)) wordless.delete(nameOf(entry, version))
    },
    rest(): Fault | null {
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
export async function verifyChain(
  entries: AsyncIterable<Seen> | Iterable<Seen>,
  onEntry: (entry: Seen) => void = () => undefined,
): Promise<Verified> {
  let head = EMPTY_HEAD
  const erasures = erasureBook()
  try {
    for await (const entry of entries) {
      const fault = faultOf(entry, head)
      const where = `entry ${fault === null ? entry.number : Math.min(entry.number, head.number + 1)}`
      if (fault !== null) return { head, fault: { where, fault } }
      head = headOf(entry)
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
