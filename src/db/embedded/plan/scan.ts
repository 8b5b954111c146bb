import type { Document } from 'bson'
import { compileFilter } from '../query/filter.js'
import type { KeyPattern } from '../query/keys.js'
import { sortBy } from '../query/sort.js'
import { decode } from '../query/values.js'
import type { Catalog, Collection } from '../storage/catalog.js'
import { allRecords, countRecords, readRaw } from '../storage/records.js'
import { recordOf, type Store } from '../storage/store.js'
import { choosePlan, type IndexPlan, type Plan } from './plan.js'

export type Query = {
  filter: Document
  sort: KeyPattern
  skip: number
  limit: number
  /** Keep the bytes of what is found but not what was decoded of it: for many results that are sent as they are. */
  bytesOnly?: boolean
}

/** A document found: its bytes, and its content once it was needed. */
export type Found = { readonly record: number; readonly raw: Buffer; doc?: Document }

/** What a scan has read, for `explain`. */
export type Examined = { keys: number; docs: number }

export const docOf = (found: Found): Document => {
  found.doc ??= decode(found.raw)
  return found.doc
}

/** Everything a query finds, in order. `limit` 0 means no limit. `examined` is added to. */
export function findAll(
  catalog: Catalog,
  collection: Collection,
  query: Query,
  examined?: Examined,
): Found[] {
  const { sort, skip, limit } = query
  const plan = choosePlan(catalog.store, collection, { ...query, limit: limit === 0 ? 0 : skip + limit })
  const sorted = sort.length === 0 || (plan.kind === 'index' && plan.sorted)
  const matches = matching(catalog.store, collection, plan, query.filter, examined)
  if (!sorted) return slice(sortBy([...matches], sort, docOf), skip, limit)
  const found: Found[] = []
  let passed = 0
  for (const match of matches) {
    if (passed++ < skip) continue
    if (query.bytesOnly) delete match.doc
    found.push(match)
    if (limit > 0 && found.length >= limit) break
  }
  return found
}

const slice = <T>(items: T[], skip: number, limit: number) =>
  items.slice(skip, limit === 0 ? undefined : skip + limit)

/** The number of matches; from index entries alone where the plan allows. */
export function countAll(catalog: Catalog, collection: Collection, filter: Document): number {
  const { store } = catalog
  if (Object.keys(filter).length === 0) return countRecords(store, collection)
  const plan = choosePlan(store, collection, { filter, sort: [], limit: 0 })
  if (plan.kind === 'index' && plan.exact) {
    if (plan.repeats) return [...records(store, collection, plan)].length
    return plan.ranges.reduce((sum, range) => sum + store.entries.getKeysCount(range), 0)
  }
  let count = 0
  for (const _ of matching(store, collection, plan, filter)) count++
  return count
}

function* matching(
  store: Store,
  collection: Collection,
  plan: Plan,
  filter: Document,
  examined?: Examined,
): Generator<Found> {
  const test = compileFilter(filter)
  const exact = plan.kind === 'index' ? plan.exact : Object.keys(filter).length === 0
  for (const record of records(store, collection, plan, examined)) {
    const raw = readRaw(store, collection, record)
    if (raw === undefined) continue
    if (examined) examined.docs++
    const found: Found = { record, raw }
    if (exact || test(docOf(found))) yield found
  }
}

/** Record numbers in the plan's order, each once. */
function* records(store: Store, collection: Collection, plan: Plan, examined?: Examined): Generator<number> {
  if (plan.kind === 'all') {
    yield* allRecords(store, collection)
    return
  }
  const branches = plan.kind === 'union' ? plan.branches : [plan]
  const seen = plan.kind === 'union' || plan.repeats ? new Set<number>() : null
  for (const branch of branches) {
    for (const record of indexRecords(store, branch, examined)) {
      if (seen?.has(record)) continue
      seen?.add(record)
      yield record
    }
  }
}

function* indexRecords(store: Store, plan: IndexPlan, examined?: Examined): Generator<number> {
  const ranges = plan.reverse ? [...plan.ranges].reverse() : plan.ranges
  for (const { start, end } of ranges) {
    // LMDB counts a reverse scan's start as exclusive of nothing: no stored key equals `end`, so both ways agree.
    const keys = plan.reverse
      ? store.entries.getKeys({ start: end, end: start, reverse: true })
      : store.entries.getKeys({ start, end })
    for (const key of keys) {
      if (examined) examined.keys++
      yield recordOf(key)
    }
  }
}
