import type { Connection } from 'mongoose'
import type { Action } from '../kinds/action/rules.js'
import { kindOfRecord } from '../kinds/projections.js'
import { concealEarlier, unlist } from './conceal.js'
import { endProposals } from './end-proposals.js'
import { type Entry, isPublic, type Kind } from './entry.js'
import { remakeErased, takeWords } from './erase.js'
import { grouped } from './grouped.js'
import { ledgerModels, type RecordState, type StoredEntry } from './model.js'
import { FOREVER } from './published.js'
import { contentOf, recordId, stateAfter } from './record-state.js'
import { rowOf } from './rows.js'
import { publicErasures } from './shown.js'
import { type Write, writeAll } from './write-all.js'

/*
 * Applies entries to the collections that pages query. Any number of processes may apply the same entries at the same
 * time, and one that died half-way is simply followed by another: a version's row is written once and never again,
 * its end is the lowest number that closes it, and a record's state refuses an entry older than the one it has seen.
 * So the end state depends on the entries alone.
 */

async function projectStates(
  connection: Connection,
  entries: readonly Entry[],
): Promise<Map<string, RecordState>> {
  const { records, counters } = ledgerModels(connection)
  const ids = [...new Set(entries.map((entry) => recordId(entry.kind, entry.reference)))]
  const known = await records.find({ _id: { $in: ids } }).lean<RecordState[]>()
  const states = new Map(known.map((state) => [state._id, state]))
  const highest = new Map<Kind, number>()
  for (const entry of entries) {
    const id = recordId(entry.kind, entry.reference)
    states.set(id, stateAfter(states.get(id) ?? null, entry))
    const given = Number(/^[A-Z]-(\d+)$/.exec(entry.reference)?.[1] ?? 0)
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

/** All demands that an action was linked to, up to and with each of its entries; by entry number. */
async function touchesOf(connection: Connection, actions: readonly Entry[]): Promise<Map<number, string[]>> {
  const touches = new Map<number, string[]>()
  if (actions.length === 0) return touches
  const references = [...new Set(actions.map((entry) => entry.reference))]
  const versions = await ledgerModels(connection)
    .entries.find(
      { kind: 'action', reference: { $in: references }, operation: 'publish' },
      { content: 1, reference: 1, kind: 1, operation: 1 },
    )
    .sort({ _id: 1 })
    .lean<Pick<StoredEntry, '_id' | 'reference' | 'kind' | 'operation' | 'content'>[]>()
  const ofRecord = grouped(versions, (version) => version.reference)
  for (const { number, reference } of actions) {
    const upToHere = (ofRecord.get(reference) ?? []).filter(({ _id }) => _id <= number)
    const links = upToHere.flatMap((version) => contentOf<Action>(version)?.links ?? [])
    touches.set(number, [...new Set(links.map((link) => link.demand))].sort())
  }
  return touches
}

async function projectVersions(
  connection: Connection,
  entries: readonly Entry[],
  states: Map<string, RecordState>,
) {
  const touches = await touchesOf(
    connection,
    entries.filter((entry) => entry.kind === 'action'),
  )
  for (const [kind, ofKind] of grouped(entries, (entry) => entry.kind)) {
    const model = kindOfRecord(kind).model(connection)
    const rows = ofKind.map((entry): Write => {
      const first = states.get(recordId(kind, entry.reference))?.firstPublishedAt || entry.time
      const more = kind === 'action' ? { touches: touches.get(entry.number) ?? [] } : {}
      const row = { ...rowOf(entry, first), ...more, until: FOREVER }
      return { updateOne: { filter: { _id: entry.number }, update: { $setOnInsert: row }, upsert: true } }
    })
    const ends = ofKind.map(({ number, reference }): Write => {
      const filter = { reference, _id: { $lt: number }, until: { $gt: number } }
      return { updateMany: { filter, update: { $min: { until: number } } } }
    })
    await writeAll(model, rows)
    await writeAll(model, ends)
  }
  await concealEarlier(connection, entries)
}

/**
 * Applies consecutive entries. Safe to repeat, and to run in several processes at once.
 * @returns the newest of them that changed what readers see; null for none
 */
export async function project(connection: Connection, entries: readonly Entry[]): Promise<Entry | null> {
  const present = await takeWords(connection, entries)
  const states = await projectStates(connection, present)
  const { listed, vanished } = await unlist(connection, present.filter(isPublic))
  await projectVersions(connection, listed, states)
  await remakeErased(connection, present)
  await endProposals(connection, present)
  const changes = [...listed, ...vanished, ...(await publicErasures(connection, present))]
  return changes.reduce<Entry | null>((a, b) => (a && a.number > b.number ? a : b), null)
}
