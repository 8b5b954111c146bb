import type { Connection } from 'mongoose'
import type { Kind } from './entry.js'
import { ledgerModels } from './model.js'
import { recordId } from './record-state.js'

/** A record, and the version of it that an author saw; 0 for a new one. */
export interface SeenVersion {
  kind: Kind
  reference: string
  expected: number
}

/** A record that has moved on, with its newest version. */
export interface Versioned extends SeenVersion {
  latest: number
}

/** Records looked up with one query. */
const CHUNK = 200

type Latest = Pick<Versioned, 'kind' | 'reference'> & { version: number }

/** Newest versions of the records of one kind that have any. */
async function latestOf(
  connection: Connection,
  kind: Kind,
  references: readonly string[],
): Promise<Map<string, number>> {
  const latest = new Map<string, number>()
  const { entries } = ledgerModels(connection)
  for (let start = 0; start < references.length; start += CHUNK) {
    const found = await entries
      .find(
        { kind, reference: { $in: references.slice(start, start + CHUNK) } },
        { reference: 1, version: 1 },
      )
      .lean<Latest[]>()
    for (const { reference, version } of found)
      latest.set(reference, Math.max(version, latest.get(reference) ?? 0))
  }
  return latest
}

/**
 * The records that are not at the version which their author saw.
 * @param checkedUpTo number of the entry up to which they were found to be; null: they were not looked at yet
 */
export async function conflictsOf(
  connection: Connection,
  { records }: { records: ReadonlyMap<string, SeenVersion> },
  checkedUpTo: number | null,
): Promise<Versioned[]> {
  const wanted =
    checkedUpTo === null ? [...records.values()] : await touchedSince(connection, records, checkedUpTo)
  const conflicts: Versioned[] = []
  for (const kind of new Set(wanted.map((one) => one.kind))) {
    const ofKind = wanted.filter((one) => one.kind === kind)
    const latest = await latestOf(
      connection,
      kind,
      ofKind.map(({ reference }) => reference),
    )
    for (const one of ofKind) {
      const now = latest.get(one.reference) ?? 0
      if (now !== one.expected) conflicts.push({ ...one, latest: now })
    }
  }
  return conflicts
}

async function touchedSince(
  connection: Connection,
  records: ReadonlyMap<string, SeenVersion>,
  number: number,
): Promise<SeenVersion[]> {
  const since = await ledgerModels(connection)
    .entries.find({ _id: { $gt: number } }, { kind: 1, reference: 1, version: 1 })
    .lean<Latest[]>()
  const touched = new Set(since.map(({ kind, reference }) => recordId(kind, reference)))
  return [...touched].flatMap((id) => records.get(id) ?? [])
}
