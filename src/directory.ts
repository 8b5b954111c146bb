import type { Model, QueryFilter } from 'mongoose'
import type { Head } from './ledger/entry.js'
import { EMPTY_HEAD } from './ledger/entry.js'
import type { Published } from './ledger/published.js'

/** All published records of one kind in a short form, by reference, as they are at a head. */
export type Directory<Row> = (head: Head) => Promise<ReadonlyMap<string, Row>>

interface Snapshot<Row> {
  head: Head
  rows: ReadonlyMap<string, Row>
}

/**
 * Keeps a short form of every published record of one kind in memory and follows the ledger: at a new head it
 * reads only what changed since the last one, by the index on `changedAt`. Facets, counts and names are answered
 * from it without a query. About half a kilobyte a record.
 */
export function directoryOf<Doc extends Published<unknown>, Row>(
  model: Model<Doc>,
  fields: readonly string[],
  rowOf: (doc: Doc) => Row,
): Directory<Row> {
  const projection = Object.fromEntries([...fields, 'isWithdrawn'].map((field) => [field, 1]))
  let latest: Promise<Snapshot<Row>> = Promise.resolve({ head: EMPTY_HEAD, rows: new Map() })

  const follow = async (known: Snapshot<Row>, head: Head): Promise<Snapshot<Row>> => {
    if (known.head.number >= head.number) return known
    // Entries up to the known head were all read, and a later one has the same time or a later one.
    const filter = { changedAt: { $gte: known.head.time } } as QueryFilter<Doc>
    const changed = await model.find(filter, projection).lean<Doc[]>()
    const rows = new Map(known.rows)
    for (const doc of changed) {
      if (doc.isWithdrawn) rows.delete(doc._id)
      else rows.set(doc._id, rowOf(doc))
    }
    return { head, rows }
  }

  return async (head) => {
    const before = latest
    const next = before.then((known) => follow(known, head))
    // A failed read leaves what was known; the next request tries again.
    latest = next.catch(() => before)
    return (await next).rows
  }
}
