import type { Document } from 'bson'
import { isOperators } from '../query/operators.js'
import { isRegex, regexOperand } from '../query/regex.js'
import { valueKey } from '../query/value-keys.js'
import { isDocument, TYPE, typeOf, type Value } from '../query/values.js'
import { bracket, type Interval, intersect, isPoint, point } from './intervals.js'

/** Where the keys of one field must lie for a document to match. */
export type Bounds = {
  intervals: Interval[]
  /** Whether every document with a key in the intervals matches: it need not be looked at again. */
  exact: boolean
  points: boolean
}

export type Condition = { path: string; condition: Value; within: boolean }

/** The conditions that all must hold, with those of `$and` and of `$elemMatch` on documents among them. */
export function conditionsOf(filter: Document): { conditions: Condition[]; complete: boolean } {
  const conditions: Condition[] = []
  let complete = true
  for (const [key, condition] of Object.entries(filter)) {
    if (key === '$comment') continue
    if (key === '$and' && Array.isArray(condition)) {
      const parts = condition.map((part) => conditionsOf(part as Document))
      conditions.push(...parts.flatMap((part) => part.conditions))
      complete &&= parts.every((part) => part.complete)
    } else if (key.startsWith('$')) complete = false
    else conditions.push({ path: key, condition, within: false }, ...insideElements(key, condition))
  }
  return { conditions, complete }
}

function insideElements(path: string, condition: Value): Condition[] {
  if (!isOperators(condition) || !isDocument(condition.$elemMatch) || isOperators(condition.$elemMatch))
    return []
  return conditionsOf(condition.$elemMatch).conditions.map((inner) => ({
    path: `${path}.${inner.path}`,
    condition: inner.condition,
    within: true,
  }))
}

/** The bounds that a field's conditions give, or null when an index on it does not help. */
export function fieldBounds(conditions: readonly Condition[], multikey: boolean): Bounds | null {
  const found = conditions.flatMap(({ condition, within }) => {
    const all = operatorBounds(condition)
    return all.map((bounds) => (bounds && within ? { ...bounds, exact: false } : bounds))
  })
  const useful = found.filter((bounds) => bounds !== null)
  const [first, ...rest] = [...useful].sort((a, b) => Number(b.points) - Number(a.points))
  if (!first) return null
  const everything = useful.length === found.length
  if (multikey) {
    // Two conditions on a list may be met by two of its elements, whose keys lie apart; and below a list of other
    // things than documents there is a null key though nothing is there to equal null.
    const nulls = first.intervals.some(({ low }) => low[0] === TYPE.null)
    return { ...first, exact: first.exact && everything && rest.length === 0 && !nulls }
  }
  return rest.reduce(both, { ...first, exact: first.exact && everything })
}

function both(a: Bounds, b: Bounds): Bounds {
  const intervals = intersect(a.intervals, b.intervals)
  return { intervals, exact: a.exact && b.exact, points: intervals.every(isPoint) }
}

function operatorBounds(condition: Value): (Bounds | null)[] {
  if (isRegex(condition)) return [regexBounds(condition, undefined)]
  if (!isOperators(condition)) return [equalBounds(condition)]
  return Object.entries(condition)
    .filter(([name]) => name !== '$options')
    .map(([name, operand]) => oneOperator(name, operand, condition))
}

function oneOperator(name: string, operand: Value, condition: Document): Bounds | null {
  switch (name) {
    case '$eq':
      return equalBounds(operand)
    case '$in':
      return inBounds(operand as Value[])
    case '$gt':
    case '$gte':
    case '$lt':
    case '$lte':
      return rangeBounds(name, operand)
    case '$regex':
      return regexBounds(operand, condition.$options)
    case '$elemMatch':
      return elementBounds(operand as Document)
    default:
      return null
  }
}

function equalBounds(operand: Value): Bounds | null {
  if (Array.isArray(operand)) return null
  return { intervals: [point(operand)], exact: true, points: true }
}

function inBounds(operands: Value[]): Bounds | null {
  const all = operands.map((operand) => (isRegex(operand) ? null : equalBounds(operand)))
  if (all.some((bounds) => bounds === null)) return null
  const parts = all.filter((bounds) => bounds !== null)
  const distinct = new Map(
    parts.flatMap(({ intervals }) => intervals.map((one) => [one.low.toString('latin1'), one])),
  )
  const intervals = [...distinct.values()].sort((a, b) => Buffer.compare(a.low, b.low))
  return { intervals, exact: parts.every(({ exact }) => exact), points: true }
}

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
  const whole = bracket(type)
  const interval = name.startsWith('$gt')
    ? { ...whole, low: key, lowIn: name === '$gte' }
    : { ...whole, high: key, highIn: name === '$lte' }
  return { intervals: [interval], exact: true, points: false }
}

/** `$elemMatch` on values: all its conditions hold of one element, so their ranges may be cut down to each other. */
function elementBounds(operand: Document): Bounds | null {
  if (!isOperators(operand) || ['$and', '$or', '$nor', '$expr'].some((name) => name in operand)) return null
  const useful = operatorBounds(operand).filter((bounds) => bounds !== null)
  const [first, ...rest] = useful
  if (!first) return null
  return { ...rest.reduce(both, first), exact: false }
}

/** The texts that begin as the pattern demands: `^`, then characters that mean themselves. */
function regexBounds(operand: Value, options: Value): Bounds | null {
  const { source, flags } = regexOperand(operand, options)
  if (!source.startsWith('^') || /[im]/.test(flags) || source.includes('|')) return null
  const literal = /^\^((?:[^\\^$.*+?()[\]{}|]|\\[\\^$.*+?()[\]{}|/])*)/.exec(source)?.[1] ?? ''
  const rest = source.slice(1 + literal.length)
  const kept = /^[*?{]/.test(rest) ? literal.replace(/(?:\\.|[^\\])$/su, '') : literal
  const head = Buffer.concat([Buffer.from([TYPE.string]), Buffer.from(kept.replace(/\\(.)/gs, '$1'))])
  if (head.length === 1) return null
  const high = Buffer.concat([head, Buffer.from([0xff])])
  return { intervals: [{ low: head, lowIn: true, high, highIn: false }], exact: false, points: false }
}
