import type { Connection } from 'mongoose'
import { mongo } from 'mongoose'
import { actionModel } from '../actions/model.js'
import type { Action } from '../actions/rules.js'
import { demandModel, type LinkedActions } from '../demands/model.js'
import { grouped } from '../grouped.js'
import type { Entry, Kind } from './entry.js'
import { kindOfRecord } from './kinds.js'
import { ledgerModels, type RecordState } from './model.js'
import { contentOf, noteOf, recordId, stateAfter } from './record-state.js'

/*
 * Applies entries to the collections that pages query. Any number of processes may apply the same entries at the same
 * time, and one that died half-way is simply followed by another: every write carries the number of its entry and
 * is refused by a document that has seen a later one. So the end state depends on the entries alone.
 */

const DUPLICATE_KEY = 11_000

interface Upsert {
  updateOne: { filter: Record<string, unknown>; update: Record<string, unknown>; upsert?: boolean }
}

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

/** What the public sees after an entry that published or withdrew. Pure. */
export function publicFields(entry: Entry, state: RecordState): Record<string, unknown> {
  const { author, reason } = noteOf(entry)
  const common = { entry: entry.number, version: entry.version, hash: entry.hash }
  if (entry.operation === 'withdraw')
    return { ...common, isWithdrawn: true, withdrawnAt: entry.time, withdrawnReason: reason, content: null }
  return {
    ...common,
    ...kindOfRecord(entry.kind).project(contentOf(entry) as never),
    isWithdrawn: false,
    withdrawnAt: '',
    withdrawnReason: '',
    publishedAt: entry.time,
    firstPublishedAt: state.firstPublishedAt || entry.time,
    publishedBy: author.shownAs,
    reason,
  }
}

/** The newest entry of each record that changed what the public sees. */
function newestPublic(entries: readonly Entry[]): Entry[] {
  const newest = new Map<string, Entry>()
  for (const entry of entries) {
    const isPublic = entry.operation === 'publish' || entry.operation === 'withdraw'
    if (isPublic) newest.set(recordId(entry.kind, entry.reference), entry)
  }
  return [...newest.values()]
}

const NO_ACTIONS: LinkedActions = { entry: 0, actions: 0, lastActionOn: '', effects: {} }

/** Set by what is linked to a record, not by the record's own entries. */
const NOT_OWN = new Set(['_id', 'changedAt', 'linked'])

/** One document's write: what the entry says is set, all else that an earlier entry set is taken away. */
function publicWrite(entry: Entry, state: RecordState, fieldsOfKind: readonly string[]): Upsert {
  const fields = publicFields(entry, state)
  const absent = fieldsOfKind.filter((field) => !NOT_OWN.has(field) && !(field in fields))
  const update = {
    $set: fields,
    $max: { changedAt: entry.time },
    ...(absent.length > 0 ? { $unset: Object.fromEntries(absent.map((field) => [field, 1])) } : {}),
    ...(entry.kind === 'demand' ? { $setOnInsert: { linked: NO_ACTIONS } } : {}),
  }
  const filter = { _id: entry.reference, entry: { $lt: entry.number } }
  return { updateOne: { filter, update, upsert: true } }
}

async function projectPublic(
  connection: Connection,
  entries: readonly Entry[],
  states: Map<string, RecordState>,
) {
  for (const [kind, ofKind] of grouped(entries, (entry) => entry.kind)) {
    const model = kindOfRecord(kind).model(connection)
    const fieldsOfKind = Object.keys(model.schema.paths)
    const writes = ofKind.map((entry) => {
      const state = states.get(recordId(kind, entry.reference))
      if (!state) throw new Error(`No state of ${kind} ${entry.reference}`)
      return publicWrite(entry, state, fieldsOfKind)
    })
    await writeAll(model, writes)
  }
}

/** The demands whose linked actions an entry may have changed, each with the last such entry. */
async function demandsTouched(
  connection: Connection,
  entries: readonly Entry[],
): Promise<Map<string, Entry>> {
  const touched = new Map<string, Entry>()
  const actions = entries.filter((entry) => entry.kind === 'action')
  // All versions count, not only the newest: a link that was taken away changes its demand too.
  const versions = await ledgerModels(connection)
    .entries.find(
      { kind: 'action', reference: { $in: actions.map((entry) => entry.reference) } },
      { content: 1, reference: 1, operation: 1 },
    )
    .lean<{ reference: string; operation: string; content: string | null }[]>()
  const linksOf = grouped(
    versions.filter((version) => version.operation === 'publish'),
    (version) => version.reference,
  )
  for (const entry of entries) {
    if (entry.kind === 'demand') touched.set(entry.reference, entry)
    for (const version of entry.kind === 'action' ? (linksOf.get(entry.reference) ?? []) : []) {
      const action = version.content === null ? null : (JSON.parse(version.content) as Action)
      for (const link of action?.links ?? []) touched.set(link.demand, entry)
    }
  }
  return touched
}

/** Counts the published actions that answer a demand. Pure. */
export function countLinks(demand: string, actions: readonly Action[]): Omit<LinkedActions, 'entry'> {
  const effects: LinkedActions['effects'] = {}
  let lastActionOn = ''
  for (const action of actions) {
    const link = action.links.find((candidate) => candidate.demand === demand)
    if (!link) continue
    effects[link.effect] = (effects[link.effect] ?? 0) + 1
    if (action.on > lastActionOn) lastActionOn = action.on
  }
  return { actions: actions.length, lastActionOn, effects }
}

async function projectLinks(connection: Connection, entries: readonly Entry[]): Promise<void> {
  const touched = await demandsTouched(connection, entries)
  if (touched.size === 0) return
  const demands = [...touched.keys()]
  const found = await actionModel(connection)
    .find(
      { answers: { $in: demands }, isWithdrawn: false },
      { answers: 1, 'content.on': 1, 'content.links': 1 },
    )
    .lean<{ answers: string[]; content: Action }[]>()
  const operations = [...touched].map(([demand, entry]) => {
    const actions = found.filter((action) => action.answers.includes(demand)).map((action) => action.content)
    const linked: LinkedActions = { entry: entry.number, ...countLinks(demand, actions) }
    const filter = { _id: demand, 'linked.entry': { $lt: entry.number } }
    return { updateOne: { filter, update: { $set: { linked }, $max: { changedAt: entry.time } } } }
  })
  await writeAll(demandModel(connection), operations)
}

/** Applies consecutive entries. Safe to repeat, and to run in several processes at once. */
export async function project(connection: Connection, entries: readonly Entry[]): Promise<void> {
  const states = await projectStates(connection, entries)
  const published = newestPublic(entries)
  await projectPublic(connection, published, states)
  await projectLinks(connection, published)
}
