import type { Connection } from 'mongoose'
import { mongo } from 'mongoose'
import type { Action } from '../actions/rules.js'
import { grouped } from '../grouped.js'
import { concealEarlier } from './conceal.js'
import { type Entry, isPublic, type Kind } from './entry.js'
import { kindOfRecord } from './kinds.js'
import { ledgerModels, type RecordState } from './model.js'
import { FOREVER } from './published.js'
import { contentOf, noteOf, recordId, stateAfter } from './record-state.js'

/*
 * Applies entries to the collections that pages query. Any number of processes may apply the same entries at the same
 * time, and one that died half-way is simply followed by another: a version's row is written once and never again,
 * its end is the lowest number that closes it, and a record's state refuses an entry older than the one it has seen.
 * So the end state depends on the entries alone.
 */

const DUPLICATE_KEY = 11_000

interface OneUpdate {
  filter: Record<string, unknown>
  update: Record<string, unknown>
  upsert?: boolean
}

type Upsert = { updateOne: OneUpdate } | { updateMany: OneUpdate }

interface Writable {
  bulkWrite(operations: Upsert[], options: { ordered: false }): Promise<unknown>
}

/** Unordered; a duplicate key means that the document has already seen a later entry, and is as it should be. */
async function writeAll(model: Writable, operations: Upsert[]): Promise<void> {
  if (operations.length === 0) return
  try {
    await model.bulkWrite(operations, { ordered: false })
  } catch (error) {
    if (!(error instanceof mongo.MongoBulkWriteError)) throw error
    const faults = [error.writeErrors].flat()
    if (faults.some((fault) => fault.code !== DUPLICATE_KEY)) throw error
  }
}

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

/** The row of an entry that published or withdrew, but for what only its record's other entries tell. Pure. */
export function rowOf(entry: Entry, firstPublishedAt: string): Record<string, unknown> {
  const { author, reason } = noteOf(entry)
  const { reference, version, hash, time } = entry
  if (entry.operation === 'withdraw') {
    const withdrawn = { isWithdrawn: true, withdrawnAt: time, withdrawnReason: reason, content: null }
    return { reference, version, hash, firstPublishedAt, ...withdrawn }
  }
  const published = { publishedAt: time, firstPublishedAt, publishedBy: author.shownAs, reason }
  const shown = { isWithdrawn: false, withdrawnAt: '', withdrawnReason: '' }
  return {
    reference,
    version,
    hash,
    ...published,
    ...shown,
    ...kindOfRecord(entry.kind).project(contentOf(entry) as never),
  }
}

/** All demands that an action was linked to, up to and with each of its entries; by entry number. */
async function touchesOf(connection: Connection, actions: readonly Entry[]): Promise<Map<number, string[]>> {
  const touches = new Map<number, string[]>()
  if (actions.length === 0) return touches
  const references = [...new Set(actions.map((entry) => entry.reference))]
  const versions = await ledgerModels(connection)
    .entries.find(
      { kind: 'action', reference: { $in: references }, operation: 'publish' },
      { content: 1, reference: 1 },
    )
    .sort({ _id: 1 })
    .lean<{ _id: number; reference: string; content: string | null }[]>()
  const ofRecord = grouped(versions, (version) => version.reference)
  for (const { number, reference } of actions) {
    const upToHere = (ofRecord.get(reference) ?? []).filter(({ _id }) => _id <= number)
    const links = upToHere.flatMap(({ content }) =>
      content === null ? [] : (JSON.parse(content) as Action).links,
    )
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
    const rows = ofKind.map((entry): Upsert => {
      const first = states.get(recordId(kind, entry.reference))?.firstPublishedAt || entry.time
      const more = kind === 'action' ? { touches: touches.get(entry.number) ?? [] } : {}
      const row = { ...rowOf(entry, first), ...more, until: FOREVER }
      return { updateOne: { filter: { _id: entry.number }, update: { $setOnInsert: row }, upsert: true } }
    })
    const ends = ofKind.map(({ number, reference }): Upsert => {
      const filter = { reference, _id: { $lt: number }, until: { $gt: number } }
      return { updateMany: { filter, update: { $min: { until: number } } } }
    })
    await writeAll(model, rows)
    await writeAll(model, ends)
  }
  await concealEarlier(connection, entries)
}

/** Applies consecutive entries. Safe to repeat, and to run in several processes at once. */
export async function project(connection: Connection, entries: readonly Entry[]): Promise<void> {
  const states = await projectStates(connection, entries)
  await projectVersions(connection, entries.filter(isPublic), states)
}
