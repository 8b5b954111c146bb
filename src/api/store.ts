import type { Connection } from 'mongoose'
import type { PublicKind } from '../kinds/edition.js'
import { kindOfRecord } from '../kinds/kinds.js'
import type { Head } from '../ledger/entry.js'
import { headOf } from '../ledger/entry.js'
import type { Ledger } from '../ledger/ledger.js'
import type { Published } from '../ledger/published.js'
import { snapshot } from '../ledger/snapshot.js'
import { versionModel } from '../ledger/version-model.js'
import { type ListPlace, wrongCursor } from './cursor.js'
import type { Withdrawn } from './entry.js'

export interface RecordReader {
  /** The records in full, in this order; what is withdrawn at the head is left out. */
  shown(kind: PublicKind, head: Head, references: readonly string[]): Promise<Published<unknown>[]>
  /** Those that were withdrawn or erased between two heads, by reference. */
  withdrawnSince(
    kind: PublicKind,
    heads: { shown: Head; now: Head },
    references: readonly string[],
  ): Promise<Map<string, Withdrawn>>
}

export function recordReader(connection: Connection): RecordReader {
  const at = (kind: PublicKind, head: Head) =>
    snapshot(versionModel(connection, kindOfRecord(kind).rows), head)
  return {
    async shown(kind, head, references) {
      const found = await at(kind, head).many({ reference: { $in: [...references] } })
      const byReference = new Map(found.map((doc) => [doc._id, doc]))
      return references.flatMap((reference) => byReference.get(reference) ?? [])
    },
    async withdrawnSince(kind, { shown, now }, references) {
      if (shown.number === now.number) return new Map()
      const still = await at(kind, now).many({ reference: { $in: [...references] } }, { paths: [] })
      const known = new Set(still.map(({ _id }) => _id))
      const gone = references.filter((reference) => !known.has(reference))
      const found = await Promise.all(gone.map((reference) => at(kind, now).one(reference)))
      return new Map(
        found.flatMap((doc): [string, Withdrawn][] =>
          doc
            ? [[doc._id, { at: doc.withdrawnAt, reason: doc.withdrawnReason || (doc.erasedReason ?? '') }]]
            : [],
        ),
      )
    },
  }
}

/**
 * The head that a cursor names.
 * @throws AppError 'bad-request' when this ledger has no such head, or not yet
 */
export async function headOfCursor(
  ledger: Pick<Ledger, 'entries'>,
  place: ListPlace,
  now: Head,
): Promise<Head> {
  if (place.head > now.number) throw wrongCursor()
  if (place.head === now.number && now.hash.startsWith(place.hash)) return now
  for await (const entry of ledger.entries(place.head, place.head)) {
    if (entry.hash.startsWith(place.hash)) return { ...headOf(entry), newest: now.number }
  }
  throw wrongCursor()
}
