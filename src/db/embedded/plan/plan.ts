import type { Document } from 'bson'
import { equalValues } from '../query/compare.js'
import type { KeyPattern } from '../query/keys.js'
import type { Collection, Index } from '../storage/catalog.js'
import { scanEnd, scanStart } from '../storage/records.js'
import { after, prefix, type Store } from '../storage/store.js'
import { type Bounds, type Condition, conditionsOf, fieldBounds } from './bounds.js'
import { edges, isPoint } from './intervals.js'

export type KeyRange = { readonly start: Buffer; readonly end: Buffer }

/** How to find the documents of a filter in the order of a sort. */
export type Plan = { kind: 'all' } | { kind: 'union'; branches: IndexPlan[] } | IndexPlan

export type IndexPlan = {
  kind: 'index'
  index: Index
  ranges: KeyRange[]
  reverse: boolean
  /** The entries come in the order asked for. */
  sorted: boolean
  /** Every document found matches. */
  exact: boolean
  /** One document may be found more than once. */
  repeats: boolean
  /** How many fields have bounds. */
  bounded: number
}

type Question = { filter: Document; sort: KeyPattern; limit: number }

/** More combinations of `$in` values than this, and the fields after are left to the filter. */
const MAX_RANGES = 200
/** Entries counted to compare plans. Beyond this, more makes no difference. */
const MAX_COUNTED = 20_000

/** Chooses the index that is expected to read the least; all documents when none helps. */
export function choosePlan(store: Store, collection: Collection, question: Question): Plan {
  const { conditions, complete } = conditionsOf(question.filter)
  const plans = collection.indexes
    .map((index) => indexPlan(collection, index, conditions, complete, question))
    .filter((plan) => plan !== null)
  const best = plans.length > 1 ? cheapest(store, collection, plans, question) : plans[0]
  if (best && best.bounded > 0) return best
  return unionPlan(store, collection, question) ?? best ?? { kind: 'all' }
}

function indexPlan(
  collection: Collection,
  index: Index,
  conditions: Condition[],
  complete: boolean,
  { filter, sort }: Question,
): IndexPlan | null {
  if (index.partial && !implies(filter, index.partial)) return null
  const bounds = usableBounds(index, conditions)
  const bounded = bounds.indexOf(null)
  const used = bounds.slice(0, bounded < 0 ? bounds.length : bounded).filter((one) => one !== null)
  if (index.sparse && !(used[0] && excludesNull(used[0]))) return null
  const { heads, fields } = combine(index, used)
  const order = index.shortened ? null : sortOrder(index, used.slice(0, fields), sort)
  if (fields === 0 && order === null) return null
  const covered = new Set(index.pattern.slice(0, fields).map(({ path }) => path))
  return {
    kind: 'index',
    index,
    ranges: heads.map(({ start, end }) => withinIndex(collection, index, start, end)),
    reverse: order === -1,
    sorted: order !== null,
    exact:
      complete &&
      !index.shortened &&
      used.slice(0, fields).every((one) => one.exact) &&
      conditions.every(({ path }) => covered.has(path)),
    repeats: index.multikey.size > 0,
    bounded: fields,
  }
}

/** Bounds per field, in the index's order, null where there are none. */
function usableBounds(index: Index, conditions: Condition[]): (Bounds | null)[] {
  const lists: string[] = []
  return index.pattern.map(({ path }) => {
    const multikey = index.multikey.has(path)
    const top = path.split('.')[0] ?? path
    // Two fields of one list: the conditions may be met by different elements, which share no entry.
    if (multikey && lists.includes(top)) return null
    const bounds = fieldBounds(
      conditions.filter((condition) => condition.path === path),
      multikey,
    )
    if (bounds && multikey) lists.push(top)
    return bounds
  })
}

const excludesNull = (bounds: Bounds) => {
  const nulls = edges({ low: Buffer.from([0x0a]), lowIn: true, high: Buffer.from([0x0a]), highIn: true }, 1)
  return bounds.intervals.every((one) => {
    const { start, end } = edges(one, 1)
    return Buffer.compare(start, nulls.end) >= 0 || Buffer.compare(end, nulls.start) <= 0
  })
}

/** Joins the bounds of leading fields: points multiply, and the first field that is not all points is the last. */
function combine(index: Index, used: Bounds[]): { heads: KeyRange[]; fields: number } {
  let heads: KeyRange[] = [{ start: Buffer.alloc(0), end: after(Buffer.alloc(0)) }]
  let fields = 0
  for (const bounds of used) {
    const direction = index.pattern[fields]?.direction ?? 1
    if (heads.length * bounds.intervals.length > MAX_RANGES && fields > 0) break
    heads = heads.flatMap((head) =>
      inDirection(bounds, direction).map((one) => {
        const { start, end } = edges(one, direction)
        return { start: Buffer.concat([head.start, start]), end: Buffer.concat([head.start, end]) }
      }),
    )
    fields++
    if (!bounds.intervals.every(isPoint)) break
  }
  return { heads, fields }
}

const inDirection = (bounds: Bounds, direction: 1 | -1) =>
  direction === 1 ? bounds.intervals : [...bounds.intervals].reverse()

function withinIndex(collection: Collection, index: Index, start: Buffer, end: Buffer): KeyRange {
  const head = prefix(collection.number, index.number)
  return { start: Buffer.concat([head, scanStart(start)]), end: Buffer.concat([head, scanEnd(end)]) }
}

/** 1 or -1 when a scan in that direction gives the order asked for, null when it does not. */
function sortOrder(index: Index, used: Bounds[], sort: KeyPattern): 1 | -1 | null {
  if (sort.length === 0) return 1
  let order: 1 | -1 | null = null
  let at = 0
  const fixed = (i: number) => used[i]?.intervals.length === 1 && used[i]?.intervals.every(isPoint) === true
  const single = new Set(
    index.pattern.filter(({ path }, i) => fixed(i) && !index.multikey.has(path)).map((f) => f.path),
  )
  for (const { path, direction } of sort) {
    if (single.has(path)) continue
    while (at < index.pattern.length && fixed(at) && index.pattern[at]?.path !== path) at++
    const field = index.pattern[at]
    if (field?.path !== path || index.multikey.has(path)) return null
    // Several ranges in an earlier field start the order anew in each.
    if (used.slice(0, at).some((_, i) => !fixed(i))) return null
    const turn = field.direction === direction ? 1 : -1
    if (order !== null && order !== turn) return null
    order = turn
    at++
  }
  return order ?? 1
}

/** Whether a filter holds every condition of a partial index word for word; no cleverer implication is looked for. */
const implies = (filter: Document, partial: Document) =>
  Object.entries(partial).every(([path, condition]) => path in filter && equalValues(filter[path], condition))

function cheapest(
  store: Store,
  collection: Collection,
  plans: IndexPlan[],
  { sort, limit }: Question,
): IndexPlan {
  const counted = plans.map((plan) => ({
    plan,
    count: plan.bounded > 0 ? countKeys(store, plan) : MAX_COUNTED,
  }))
  const fewest = Math.min(...counted.map(({ count }) => count))
  const cost = ({ plan, count }: { plan: IndexPlan; count: number }) => {
    if (!plan.sorted) return count * 1.5
    if (limit === 0 || sort.length === 0) return count + (plan.bounded === 0 ? 1 : 0)
    const share = plan.exact ? 1 : fewest / Math.max(1, count)
    return Math.min(count, limit / Math.max(share, 1 / MAX_COUNTED))
  }
  const [first, ...rest] = counted
  if (!first) throw new Error(`No plan for ${collection.namespace}`)
  return rest.reduce((best, next) => (cost(next) < cost(best) ? next : best), first).plan
}

function countKeys(store: Store, plan: IndexPlan): number {
  let count = 0
  for (const { start, end } of plan.ranges) {
    count += store.entries.getKeysCount({ start, end, limit: MAX_COUNTED - count })
    if (count >= MAX_COUNTED) break
  }
  return count
}

/** `$or`, when every branch has an index of its own. */
function unionPlan(store: Store, collection: Collection, question: Question): Plan | null {
  const branches = question.filter.$or
  if (!Array.isArray(branches) || question.sort.length > 0) return null
  const plans = branches.map((filter: Document) =>
    choosePlan(store, collection, { filter, sort: [], limit: 0 }),
  )
  const found = plans.filter((plan) => plan.kind === 'index' && plan.bounded > 0) as IndexPlan[]
  return found.length === plans.length ? { kind: 'union', branches: found } : null
}
