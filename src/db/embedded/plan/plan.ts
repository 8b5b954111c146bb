import type { Document } from 'bson'
import type { KeyPattern } from '../query/keys.js'
import type { Collection, Index } from '../storage/catalog.js'
import { scanEnd, scanStart } from '../storage/records.js'
import { after, prefix, type Store } from '../storage/store.js'
import { type Bounds, type Condition, conditionsOf, fieldBounds, isPoints } from './bounds.js'
import { ends } from './intervals.js'

type KeyRange = { readonly start: Buffer; readonly end: Buffer }

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

/** `limit` 0: no limit. */
export type Question = { filter: Document; sort: KeyPattern; limit: number }

/** More combinations of `$in` values than this, and the fields after are left to the filter. */
const MAX_RANGES = 200
/** Entries counted to compare plans. Beyond this, more makes no difference. */
const MAX_COUNTED = 5_000

/** Chooses the index that is expected to read the least; all documents when none helps. */
export function choosePlan(store: Store, collection: Collection, question: Question): Plan {
  const { filter, sort } = question
  if (sort.length === 0 && Object.keys(filter).length === 0) return { kind: 'all' }
  const { conditions, complete } = conditionsOf(filter)
  const plans = collection.indexes
    .map((index) => indexPlan(collection, index, conditions, complete, question))
    .filter((plan) => plan !== null)
  const best = plans.length > 1 ? cheapest(store, plans, question) : plans[0]
  if (best && best.bounded > 0) return best
  return unionPlan(store, collection, question) ?? best ?? { kind: 'all' }
}

function indexPlan(
  collection: Collection,
  index: Index,
  conditions: Condition[],
  complete: boolean,
  { sort }: Question,
): IndexPlan | null {
  const bounds = usableBounds(index, conditions)
  const unbounded = bounds.indexOf(null)
  const used = bounds.slice(0, unbounded < 0 ? bounds.length : unbounded).filter((one) => one !== null)
  const { heads, fields } = combine(index, used)
  const leading = used.slice(0, fields)
  const order = index.shortened ? null : sortOrder(index, leading, sort)
  if (fields === 0 && (order === null || sort.length === 0)) return null
  const head = prefix(collection.number, index.number)
  const covered = new Set(index.pattern.slice(0, fields).map(({ path }) => path))
  return {
    kind: 'index',
    index,
    ranges: heads.map(({ start, end }) => ({
      start: Buffer.concat([head, scanStart(start)]),
      end: Buffer.concat([head, scanEnd(end)]),
    })),
    reverse: order === -1,
    sorted: order !== null,
    exact:
      complete &&
      !index.shortened &&
      leading.every((one) => one.exact) &&
      conditions.every(({ path }) => covered.has(path)),
    repeats: index.multikey.size > 0,
    bounded: fields,
  }
}

/** Bounds per field, in the index's order, null where there are none. */
function usableBounds(index: Index, conditions: Condition[]): (Bounds | null)[] {
  const lists: string[] = []
  return index.pattern.map(({ path, parts: [top = ''] }) => {
    const multikey = index.multikey.has(path)
    // Two fields of one list: the conditions may be met by different elements, which share no entry.
    if (multikey && lists.includes(top)) return null
    const own = conditions.filter((condition) => condition.path === path)
    const bounds = fieldBounds(own, multikey)
    if (bounds && multikey) lists.push(top)
    return bounds
  })
}

/** Joins the bounds of leading fields: points multiply, and the first field that is not all points is the last. */
function combine(index: Index, used: Bounds[]): { heads: KeyRange[]; fields: number } {
  let heads: KeyRange[] = [{ start: Buffer.alloc(0), end: after(Buffer.alloc(0)) }]
  let fields = 0
  for (const bounds of used) {
    const direction = index.pattern[fields]?.direction ?? 1
    if (heads.length * bounds.intervals.length > MAX_RANGES && fields > 0) break
    const intervals = direction === 1 ? bounds.intervals : [...bounds.intervals].reverse()
    heads = heads.flatMap((head) =>
      intervals.map((one) => {
        const { start, end } = ends(one, direction)
        return { start: Buffer.concat([head.start, start]), end: Buffer.concat([head.start, end]) }
      }),
    )
    fields++
    if (!isPoints(bounds)) break
  }
  return { heads, fields }
}

/** 1 or -1 when a scan in that direction gives the order asked for, null when it does not. */
function sortOrder(index: Index, used: Bounds[], sort: KeyPattern): 1 | -1 | null {
  const isFixed = (i: number) => used[i]?.intervals.length === 1 && isPoints(used[i])
  const single = new Set(
    index.pattern.filter(({ path }, i) => isFixed(i) && !index.multikey.has(path)).map(({ path }) => path),
  )
  let order: 1 | -1 | null = null
  let at = 0
  for (const { path, direction } of sort) {
    if (single.has(path)) continue
    while (at < index.pattern.length && isFixed(at) && index.pattern[at]?.path !== path) at++
    const field = index.pattern[at]
    if (field?.path !== path || index.multikey.has(path)) return null
    // Several ranges in an earlier field start the order anew in each.
    if (used.slice(0, at).some((_, i) => !isFixed(i))) return null
    const turn = field.direction === direction ? 1 : -1
    if (order !== null && order !== turn) return null
    order = turn
    at++
  }
  return order ?? 1
}

function cheapest(store: Store, plans: IndexPlan[], { sort, limit }: Question): IndexPlan | undefined {
  const unique = plans.find(
    (plan) => plan.index.unique && plan.bounded === plan.index.pattern.length && plan.exact,
  )
  if (unique && unique.ranges.length === 1 && unique.ranges[0]) return unique
  const counted = plans.map((plan) => ({
    plan,
    count: plan.bounded > 0 ? countKeys(store, plan) : MAX_COUNTED,
  }))
  const fewest = Math.min(...counted.map(({ count }) => count))
  const costed = counted.map(({ plan, count }) => {
    const share = plan.exact ? 1 : fewest / Math.max(1, count)
    const paged = Math.min(count, limit / Math.max(share, 1 / MAX_COUNTED))
    const all = count + (plan.bounded === 0 ? 1 : 0)
    return { plan, cost: !plan.sorted ? count * 1.5 : limit === 0 || sort.length === 0 ? all : paged }
  })
  return costed.sort((a, b) => a.cost - b.cost)[0]?.plan
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
function unionPlan(store: Store, collection: Collection, { filter, sort }: Question): Plan | null {
  if (!Array.isArray(filter.$or) || sort.length > 0) return null
  const plans = filter.$or.map((branch: Document) =>
    choosePlan(store, collection, { filter: branch, sort: [], limit: 0 }),
  )
  const branches = plans.filter((plan) => plan.kind === 'index' && plan.bounded > 0) as IndexPlan[]
  return branches.length === plans.length ? { kind: 'union', branches } : null
}
