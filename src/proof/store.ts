import type { Connection } from 'mongoose'
import { grouped } from '../grouped.js'
import type { Entry, Head, Kind } from '../ledger/entry.js'
import { kindOfRecord } from '../ledger/kinds.js'
import { entryFrom, ledgerModels, type StoredEntry } from '../ledger/model.js'
import { snapshot } from '../ledger/snapshot.js'
import type { Source } from '../sources/rules.js'
import { type PublicEntry, publicEntry } from './public-entry.js'

/** Entries read at a time: a reader on a slow line holds no cursor open, and memory stays the same. */
const PAGE = 500

export interface ProofStore {
  /** The public ledger at a head, from one number to another, both included, oldest first. */
  entries(head: Head, from: number, to?: number): AsyncGenerator<PublicEntry>
}

/** A row without content has no such member at all once only a part of it is asked for. */
interface Shown {
  reference: string
  content?: Pick<Source, 'isConfidential'> | null
}

const isOpen = ({ content }: Pick<Shown, 'content'>): boolean => !!content && content.isConfidential !== true

/**
 * Numbers of the entries whose words the public may see: publications whose row still has its content, and erasures,
 * of records that are not withdrawn at the head. Of a source that is confidential at the head, or was in that version
 * or a later one, there are none.
 */
async function shownOf(connection: Connection, entries: readonly Entry[], head: Head): Promise<Set<number>> {
  const shown = new Set<number>()
  const candidates = entries.filter(({ operation }) => operation === 'publish' || operation === 'erase')
  for (const [kind, ofKind] of grouped(candidates, (entry) => entry.kind)) {
    const open = await openNow(connection, kind, ofKind, head)
    const rows = await kindOfRecord(kind)
      .model(connection)
      .find(
        { _id: { $in: ofKind.map(({ number }) => number) } },
        { reference: 1, 'content.isConfidential': 1 },
      )
      .lean<(Shown & { _id: number })[]>()
    const whole = new Set(rows.filter(isOpen).map(({ _id }) => _id))
    for (const { number, operation, reference } of ofKind) {
      if (open.has(reference) && (operation === 'erase' || whole.has(number))) shown.add(number)
    }
  }
  return shown
}

async function openNow(connection: Connection, kind: Kind, entries: readonly Entry[], head: Head) {
  const references = [...new Set(entries.map(({ reference }) => reference))]
  const now = await snapshot(kindOfRecord(kind).model(connection), head).many(
    { reference: { $in: references } },
    { fields: ['content.isConfidential'] },
  )
  return new Set(now.filter((row) => isOpen(row as Pick<Shown, 'content'>)).map(({ _id }) => _id))
}

export function proofStore(connection: Connection): ProofStore {
  const { entries } = ledgerModels(connection)
  return {
    async *entries(head, from, to = head.number) {
      const last = Math.min(to, head.number)
      for (let next = from; next <= last; next += PAGE) {
        const stored = await entries
          .find({ _id: { $gte: next, $lt: Math.min(next + PAGE, last + 1) } })
          .sort({ _id: 1 })
          .lean<StoredEntry[]>()
        const page = stored.map(entryFrom)
        const shown = await shownOf(connection, page, head)
        for (const entry of page) yield publicEntry(entry, shown.has(entry.number))
      }
    },
  }
}
