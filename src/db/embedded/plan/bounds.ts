import type { Document } from 'bson'
import { valueKey } from '../query/order.js'
import { isRegex } from '../query/regex.js'
import { isOperators, TYPE, typeOf, type Value } from '../query/values.js'
import { type Interval, intersect, point } from './intervals.js'

/** Where the keys of one field must lie for a document to match. */
export type Bounds = {
  readonly intervals: readonly Interval[]
  /** Whether every document with a key in the intervals matches: it need not be looked at again. */
  readonly exact: boolean
}

export type Condition = { readonly path: string; readonly condition: Value }

/** The conditions that all must hold, with those of `$and` among them. */
export function conditionsOf(filter: Document): { conditions: Condition[]; complete: boolean } {
  const conditions: Condition[] = []
  let complete = true
  for (const [key, condition] of Object.entries(filter)) {
    if (key === '$and') {
      const parts = (condition as Document[]).map(conditionsOf)
      conditions.push(...parts.flatMap((part) => part.conditions))
      complete &&= parts.every((part) => part.complete)
    } else if (key.startsWith('$')) complete = false
    else conditions.push({ path: key, condition })
  }
  return { conditions, complete }
}

/** The bounds that a field's conditions give, or null when an index on it does not help. */
export function fieldBounds(conditions: readonly Condition[], multikey: boolean): Bounds | null {
  const found = conditions.flatMap(({ condition }) => operatorBounds(condition))
  const useful = found.filter((bounds) => bounds !== null)
  const [first, ...rest] = useful.sort((a, b) => Number(isPoints(b)) - Number(isPoints(a)))
  if (!first) return null
  const everything = useful.length === found.length
  if (!multikey) return rest.reduce(both, { ...first, exact: first.exact && everything })
  // Two conditions on a list may be met by two of its elements, whose keys lie apart; and below a list of other things
  // than documents there is a null key though nothing is there to equal null.
  const nulls = first.intervals.some(({ low }) => low.key[0] === TYPE.null)
  return { ...first, exact: first.exact && everything && rest.length === 0 && !nulls }
}

export const isPoints = ({ intervals }: Bounds) => intervals.every(({ isPoint }) => isPoint)

const both = (a: Bounds, b: Bounds): Bounds => ({
  intervals: intersect(a.intervals, b.intervals),
  exact: a.exact && b.exact,
})

function operatorBounds(condition: Value): (Bounds | null)[] {
  if (!isOperators(condition)) return [pointBounds([condition])]
  return Object.entries(condition).map(([name, operand]) => {
    if (name === '$in') return pointBounds(operand as Value[])
    return /^\$[gl]te?$/.test(name) ? rangeBounds(name, operand) : null
  })
}

function pointBounds(operands: readonly Value[]): Bounds | null {
  if (operands.some((operand) => Array.isArray(operand) || isRegex(operand))) return null
  const keys = [...new Map(operands.map(valueKey).map((key) => [key.toString('latin1'), key])).values()]
  return { intervals: keys.sort(Buffer.compare).map(point), exact: true }
}

/** Types whose whole bracket is one interval that starts and ends where a comparison with a value of it does. */
const RANGED: ReadonlySet<number> = new Set([
  TYPE.number,
  TYPE.string,
  TYPE.objectId,
  TYPE.boolean,
  TYPE.date,
  TYPE.timestamp,
])

function rangeBounds(name: string, operand: Value): Bounds | null {
  if (operand === null || operand === undefined || Number.isNaN(operand)) return null
  const type = typeOf(operand)
  if (!RANGED.has(type)) return null
  const key = valueKey(operand)
  // Type bytes lie at least two apart, so those beside one are no type's; NaN is less than no number.
  const lowest = type === TYPE.number ? valueKey(Number.NaN) : Buffer.from([type - 1])
  const interval: Interval = name.startsWith('$gt')
    ? {
        low: { key, after: name === '$gt' },
        high: { key: Buffer.from([type + 1]), after: false },
        isPoint: false,
      }
    : { low: { key: lowest, after: true }, high: { key, after: name === '$lte' }, isPoint: false }
  return { intervals: [interval], exact: true }
}
