import type { BSONRegExp, Document, ObjectId } from 'bson'
import { Context } from 'mingo'
import { Aggregator } from 'mingo/aggregator'
import type { Iterator as LazyDocuments } from 'mingo/lazy'
import * as accumulators from 'mingo/operators/accumulator'
import * as expressions from 'mingo/operators/expression'
import type { Options } from 'mingo/types'
import { EngineError, unsupported } from '../errors.js'
import { compareValues, equalValues } from './compare.js'
import { bsonType, isDocument, TYPE, typeOf, type Value } from './values.js'

type Operator = (obj: Document, expr: Value, options: Options) => Value

/** In expressions, unlike in filters, a missing field is less than null. */
function compareOperands(a: Value, b: Value): number {
  if (a === undefined || b === undefined) return Number(b === undefined) - Number(a === undefined)
  return compareValues(a, b)
}

const operandOf = (obj: Document, expr: Value, options: Options): Value =>
  (expressions.$concatArrays(obj, [[expr]], options) as Value[])[0]

function operandsOf(obj: Document, expr: Value, options: Options, name: string): Value[] {
  if (!Array.isArray(expr) || expr.length !== 2) {
    throw new EngineError(16020, `Expression ${name} takes exactly 2 arguments`)
  }
  return expressions.$concatArrays(obj, [expr], options) as Value[]
}

const comparison =
  (name: string, result: (order: number) => Value): Operator =>
  (obj, expr, options) => {
    const [a, b] = operandsOf(obj, expr, options, name)
    return result(compareOperands(a, b))
  }

/** `$first` and `$last` of a list: nothing of an empty one, where mingo throws. */
const endOf =
  (at: 0 | -1): Operator =>
  (obj, expr, options) => {
    const list = operandOf(obj, expr, options)
    if (list === null || list === undefined) return null
    if (!Array.isArray(list)) throw new EngineError(28689, '$first and $last need an array')
    return list.at(at)
  }

const contains: Operator = (obj, expr, options) => {
  const [item, list] = operandsOf(obj, expr, options, '$in')
  if (!Array.isArray(list)) throw new EngineError(40081, '$in requires an array as a second argument')
  return list.some((one) => equalValues(one, item))
}

const TYPE_NAMES = new Map<number, string>([
  [TYPE.string, 'string'],
  [TYPE.object, 'object'],
  [TYPE.list, 'array'],
  [TYPE.objectId, 'objectId'],
  [TYPE.boolean, 'bool'],
  [TYPE.date, 'date'],
  [TYPE.null, 'null'],
  [TYPE.binary, 'binData'],
])

/** Numbers are stored as drivers for JavaScript send them: whole ones of 32 bits as `int`. */
const typeName: Operator = (obj, expr, options) => {
  const value = operandOf(obj, expr, options)
  if (value === undefined) return 'missing'
  if (typeof value === 'number') return (value | 0) === value ? 'int' : 'double'
  const name = TYPE_NAMES.get(typeOf(value))
  if (!name) throw unsupported(`$type of ${bsonType(value)}`)
  return name
}

const text: Operator = (obj, expr, options) => {
  const value = operandOf(obj, expr, options)
  if (value === null || value === undefined) return null
  if (value instanceof Date) return value.toISOString()
  if (bsonType(value) === 'ObjectId') return (value as ObjectId).toHexString()
  if (typeof value === 'object') throw unsupported('$toString of this type')
  return String(value)
}

/** Of null and missing, MongoDB makes an empty text. */
const inCase =
  (change: (text: string) => string): Operator =>
  (obj, expr, options) =>
    change(String(text(obj, expr, options) ?? ''))

const OWN: Record<string, Operator> = {
  $cmp: comparison('$cmp', Math.sign),
  $eq: comparison('$eq', (order) => order === 0),
  $ne: comparison('$ne', (order) => order !== 0),
  $gt: comparison('$gt', (order) => order > 0),
  $gte: comparison('$gte', (order) => order >= 0),
  $lt: comparison('$lt', (order) => order < 0),
  $lte: comparison('$lte', (order) => order <= 0),
  $first: endOf(0),
  $last: endOf(-1),
  $in: contains,
  $type: typeName,
  $toString: text,
  $toUpper: inCase((value) => value.toUpperCase()),
  $toLower: inCase((value) => value.toLowerCase()),
}

/** `$min` and `$max` pass over null and missing and use MongoDB's order. */
export function extreme(values: readonly Value[], sign: 1 | -1): Value {
  let best: Value = null
  for (const value of values) {
    if (value === null || value === undefined) continue
    if (best === null || sign * compareValues(value, best) > 0) best = value
  }
  return best
}

const extremeOf =
  (sign: 1 | -1): Operator =>
  (obj, expr, options) => {
    const value = operandOf(obj, expr, options)
    return extreme(Array.isArray(value) ? value : [value], sign)
  }

/** Of mingo's operators, those whose answers were compared with MongoDB's and found the same. */
const COMPARED =
  `$add $subtract $multiply $divide $mod $abs $floor $ceil $round $pow $sqrt $and $or $not $cond $ifNull
 $switch $concat  $split $substrCP $strLenCP $trim $ltrim $rtrim $replaceOne $replaceAll $regexMatch
 $size $filter $map $reduce $arrayElemAt $slice $concatArrays $reverseArray $isArray $indexOfArray $range $setUnion
 $setIntersection $setDifference $setIsSubset $mergeObjects $objectToArray $arrayToObject $sortArray $year $month
 $dayOfMonth $dayOfWeek $hour $minute $second $dateToString $dateTrunc $dateDiff $literal $let $toInt $isNumber
 $getField`.split(/\s+/)

const mingoOperators: Record<string, unknown> = { ...expressions }
const fromMingo = Object.fromEntries(COMPARED.map((name) => [name, mingoOperators[name]]))
const TABLE = {
  ...fromMingo,
  ...OWN,
  $min: extremeOf(-1),
  $max: extremeOf(1),
}

/** mingo types a table of operators as the intersection of all their arguments, which nothing satisfies. */
const operatorTable = <T>(operators: object): T => operators as T

/** mingo's evaluation settings, which it only hands to a stage: taken from one, once, so that they are not made anew. */
const settings = ((): Options => {
  let taken: Options | undefined
  const take = (docs: LazyDocuments, _: unknown, options: Options) => {
    taken = options
    return docs
  }
  const context = Context.init()
    .addExpressionOps(operatorTable(TABLE))
    .addAccumulatorOps(operatorTable({ $sum: accumulators.$sum, $avg: accumulators.$avg }))
    .addPipelineOps(operatorTable({ $take: take }))
  new Aggregator([{ $take: {} }], { context, scriptEnabled: false }).run([])
  if (!taken) throw new Error('mingo did not run the stage')
  return taken
})()

/** Refuses, by name, operators that were not compared, wherever they stand; what stands in `$literal` is data. */
function requireKnown(expression: Value): void {
  if (Array.isArray(expression)) expression.forEach(requireKnown)
  else if (isDocument(expression)) {
    for (const [name, value] of Object.entries(expression)) {
      const known = Object.hasOwn(TABLE, name) || name === '$sum' || name === '$avg'
      if (name.startsWith('$') && !known) throw unsupported(`The expression ${name}`)
      if (name !== '$literal') requireKnown(value)
    }
  }
}

/** Regular expressions as JavaScript's own, which is what mingo reads. */
function toNative(expression: Value): Value {
  if (Array.isArray(expression)) return expression.map(toNative)
  if (bsonType(expression) === 'BSONRegExp') {
    const { pattern, options } = expression as BSONRegExp
    return new RegExp(pattern, options)
  }
  if (!isDocument(expression)) return expression
  return Object.fromEntries(Object.entries(expression).map(([name, value]) => [name, toNative(value)]))
}

/** Compiles an aggregation expression to a function of a document; `undefined` is a missing value. */
export function compileExpression(expression: Value): (doc: Document) => Value {
  // A plain field is by far the most common, and mingo takes long over it.
  const field = typeof expression === 'string' ? /^\$([^$.]+)$/.exec(expression)?.[1] : undefined
  if (field !== undefined) return (doc) => (Object.hasOwn(doc, field) ? doc[field] : undefined)
  if (typeof expression === 'number' || expression === null) return () => expression
  requireKnown(expression)
  const native = toNative(expression)
  return (doc) => {
    try {
      return operandOf(doc, native, settings)
    } catch (error) {
      if (error instanceof EngineError) throw error
      throw new EngineError(2, error instanceof Error ? error.message : String(error))
    }
  }
}

export const isTruthy = (value: Value) =>
  value !== null && value !== undefined && value !== false && value !== 0
