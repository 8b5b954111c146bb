import { concealEarlier, unlist } from './conceal.js'
import { endProposals } from './end-proposals.js'
import { type Entry, isPublic, type Kind } from './entry.js'
import { remakeErased, takeWords } from './erase.js'
import { grouped } from './grouped.js'
import type { Opened } from './kinds.js'
import { entryFrom, ledgerModels, type RecordState, type StoredEntry } from './model.js'
import { FOREVER } from './published.js'
import { recordId, stateAfter } from './record-state.js'
import { numberOf } from './reference.js'
import { rowOf, touchedBy } from './rows.js'
import { publicErasures } from './shown.js'
import { versionModel } from './version-model.js'
import { type Write, writeAll } from './write-all.js'

/*
 * Applies entries to the collections that pages query. Any number of processes may apply the same entries at the same
 * time, and one that died half-way is simply followed by another: a version's row is written once and never again,
 * its end is the lowest number that closes it, and a record's state refuses an entry older than the one it has seen.
 * So the end state depends on the entries alone.
 */

async function projectStates(
  { connection, kinds }: Opened,
  entries: readonly Entry[],
): Promise<Map<string, RecordState>> {
  const { records, counters } = ledgerModels(connection)
  const ids = [...new Set(entries.map((entry) => recordId(entry.kind, entry.reference)))]
  const known = await records.find({ _id: { $in: ids } }).lean<RecordState[]>()
  const states = new Map(known.map((state) => [state._id, state]))
  const highest = new Map<Kind, number>()
  for (const entry of entries) {
    const id = recordId(entry.kind, entry.reference)
    states.set(id, stateAfter(kinds, states.get(id) ?? null, entry))
    const given = numberOf(entry.reference)
    if (given > (highest.get(entry.kind) ?? 0)) highest.set(entry.kind, given)
  }
  await writeAll(
    records,
    [...states.values()].map(({ _id, ...state }) => ({
      updateOne: { filter: { _id, entry: { $lt: state.entry } }, update: { $set: state }, upsert: true },
    })),
  )
  await writeAll(
    counters,
    [...highest].map(([_id, last]) => ({
      updateOne: { filter: { _id }, update: { $max: { last } }, upsert: true },
    })),
  )
  return states
}

/** All that each of some entries of one kind touched with its record's earlier versions; by entry number. */
async function touchesOf(
  { connection, kinds }: Opened,
  kind: Kind,
  entries: readonly Entry[],
): Promise<Map<number, { touches?: string[] }>> {
  if (!kinds[kind].touches) return new Map()
  const references = [...new Set(entries.map((entry) => entry.reference))]
  const stored = await ledgerModels(connection)
    .entries.find({ kind, reference: { $in: references }, operation: 'publish' })
    .sort({ _id: 1 })
    .lean<StoredEntry[]>()
  const ofRecord = grouped(stored.map(entryFrom), (version) => version.reference)
  const upTo = ({ number, reference }: Entry) =>
    (ofRecord.get(reference) ?? []).filter((version) => version.number <= number)
  return new Map(entries.map((entry) => [entry.number, touchedBy(kinds, kind, upTo(entry))]))
}

async function projectVersions(
  { connection, kinds }: Opened,
  entries: readonly Entry[],
  states: Map<string, RecordState>,
) {
  for (const [kind, ofKind] of grouped(entries, (entry) => entry.kind)) {
    const model = versionModel(connection, kinds[kind].rows)
    const touches = await touchesOf({ connection, kinds }, kind, ofKind)
    const rows = ofKind.map((entry): Write => {
      const first = states.get(recordId(kind, entry.reference))?.firstPublishedAt || entry.time
      const row = { ...rowOf(kinds, entry, first), ...touches.get(entry.number), until: FOREVER }
      return { updateOne: { filter: { _id: entry.number }, update: { $setOnInsert: row }, upsert: true } }
    })
    const ends = ofKind.map(({ number, reference }): Write => {
      const filter = { reference, _id: { $lt: number }, until: { $gt: number } }
      return { updateMany: { filter, update: { $min: { until: number } } } }
    })
    await writeAll(model, rows)
    await writeAll(model, ends)
  }
  await concealEarlier({ connection, kinds }, entries)
}

/**
 * Applies consecutive entries. Safe to repeat, and to run in several processes at once.
 * @returns the newest of them that changed what readers see; null for none
 */
export async function project(opened: Opened, entries: readonly Entry[]): Promise<Entry | null> {
  const { connection } = opened
  const present = await takeWords(opened, entries)
  const states = await projectStates(opened, present)
  const { listed, vanished } = await unlist(opened, present.filter(isPublic))
  await projectVersions(opened, listed, states)
  await remakeErased(opened, present)
  await endProposals(connection, present)
  const changes = [...listed, ...vanished, ...(await publicErasures(opened, present))]
  return changes.reduce<Entry | null>((a, b) => (a && a.number > b.number ? a : b), null)
}
