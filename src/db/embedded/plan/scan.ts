import type { Document } from 'bson'
import { compileFilter } from '../query/filter.js'
import { type KeyPattern, sortKey } from '../query/keys.js'
import type { Catalog, Collection } from '../storage/catalog.js'
import { allDocuments, countRecords, readRaw } from '../storage/records.js'
import { recordOf, type Store } from '../storage/store.js'
import { decodeFields, fieldsOf } from './partial.js'
import { choosePlan, type IndexPlan, type Plan } from './plan.js'

/** `limit` 0: no limit. */
export type Query = { filter: Document; sort: KeyPattern; skip: number; limit: number }

/** A document found, as its bytes. */
export type Found = { readonly record: number; readonly raw: Buffer }

/** What a scan has read, for `explain`. */
export type Examined = { keys: number; docs: number }

export const ALL: Query = { filter: {}, sort: [], skip: 0, limit: 0 }

/** The plan of a query. That it must read the whole collection is said in the log, by the names of the fields alone. */
export function planOf(
  { store, log }: Catalog,
  collection: Collection,
  { filter, sort, skip, limit }: Query,
): Plan {
  const plan = choosePlan(store, collection, { filter, sort, limit: limit === 0 ? 0 : skip + limit })
  if (plan.kind === 'all' && (sort.length > 0 || Object.keys(filter).length > 0)) {
    const fields = { filter: Object.keys(filter), sort: sort.map(({ path }) => path) }
    log.debug(
      { collection: collection.namespace, ...fields },
      'embedded engine: no index helps, reading all documents',
    )
  }
  return plan
}

/** Whether a plan gives the order that a query asks for. */
export const isSorted = (plan: Plan, sort: KeyPattern) =>
  sort.length === 0 || (plan.kind === 'index' && plan.sorted)

/** What a query finds, in order, while nothing is written. `examined` is added to. */
export function* findEach(
  catalog: Catalog,
  collection: Collection,
  query: Query,
  examined?: Examined,
): Generator<Found> {
  const { sort, skip, limit } = query
  const plan = planOf(catalog, collection, query)
  const matches = matching(catalog.store, collection, plan, query.filter, examined)
  const end = limit === 0 ? Number.POSITIVE_INFINITY : skip + limit
  if (!isSorted(plan, sort)) {
    yield* sorted(catalog.store, collection, matches, query, end)
    return
  }
  let passed = 0
  for (const match of matches) {
    if (passed++ >= skip) yield match
    if (passed === end) return
  }
}

/** Keeps the sort keys alone in memory, and reads the documents again. */
function* sorted(
  store: Store,
  collection: Collection,
  matches: Iterable<Found>,
  { sort, skip }: Query,
  end: number,
): Generator<Found> {
  const wanted = fieldsOf(sort.map(({ path }) => path))
  const keyed: { record: number; key: Buffer }[] = []
  for (const { record, raw } of matches) keyed.push({ record, key: sortKey(decodeFields(raw, wanted), sort) })
  keyed.sort((a, b) => a.key.compare(b.key))
  for (const { record } of keyed.slice(skip, end)) {
    const raw = readRaw(store, collection, record)
    if (raw) yield { record, raw }
  }
}

/** Everything a query finds, to be written to. */
export const findAll = (catalog: Catalog, collection: Collection, query: Query): Found[] => [
  ...findEach(catalog, collection, query),
]

/** The number of matches; from index entries alone where the plan allows. */
export function countAll(catalog: Catalog, collection: Collection, filter: Document): number {
  const { store } = catalog
  if (Object.keys(filter).length === 0) return countRecords(store, collection)
  const plan = planOf(catalog, collection, { ...ALL, filter })
  let count = 0
  if (plan.kind !== 'index' || !plan.exact) for (const _ of matching(store, collection, plan, filter)) count++
  else if (plan.repeats) for (const _ of indexRecords(store, [plan], true)) count++
  else for (const range of plan.ranges) count += store.entries.getKeysCount(range)
  return count
}

function* matching(
  store: Store,
  collection: Collection,
  plan: Plan,
  filter: Document,
  examined: Examined = { keys: 0, docs: 0 },
): Generator<Found> {
  const test = compileFilter(filter)
  const wanted = fieldsOf(filterPaths(filter))
  const exact = plan.kind === 'index' ? plan.exact : Object.keys(filter).length === 0
  for (const found of candidates(store, collection, plan, examined)) {
    examined.docs++
    if (exact || test(decodeFields(found.raw, wanted))) yield found
  }
}

/** The paths that a filter looks at. */
const filterPaths = (filter: Document): string[] =>
  Object.entries(filter).flatMap(([key, condition]) =>
    key.startsWith('$') ? (condition as Document[]).flatMap(filterPaths) : [key],
  )

/** The documents of a plan in its order, each once. */
function* candidates(store: Store, collection: Collection, plan: Plan, examined: Examined): Generator<Found> {
  if (plan.kind === 'all') {
    yield* allDocuments(store, collection)
    return
  }
  const branches = plan.kind === 'union' ? plan.branches : [plan]
  const repeats = plan.kind === 'union' || plan.repeats
  for (const record of indexRecords(store, branches, repeats, examined)) {
    const raw = readRaw(store, collection, record)
    if (raw) yield { record, raw }
  }
}

function* indexRecords(
  store: Store,
  plans: IndexPlan[],
  repeats: boolean,
  examined?: Examined,
): Generator<number> {
  const seen = new Set<number>()
  for (const { ranges, reverse } of plans) {
    for (const { start, end } of reverse ? [...ranges].reverse() : ranges) {
      // LMDB includes a reverse scan's start, but no stored key equals `end`, so both ways give the same.
      const options = reverse ? { start: end, end: start, reverse } : { start, end }
      for (const key of store.entries.getKeys(options)) {
        if (examined) examined.keys++
        const record = recordOf(key)
        if (repeats && seen.has(record)) continue
        if (repeats) seen.add(record)
        yield record
      }
    }
  }
}
