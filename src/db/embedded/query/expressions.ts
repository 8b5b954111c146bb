import type { BSONRegExp, Document } from 'bson'
import { Context } from 'mingo'
import * as accumulators from 'mingo/operators/accumulator'
import * as expressions from 'mingo/operators/expression'
import * as projections from 'mingo/operators/projection'
import { $expr } from 'mingo/operators/query/evaluation'
import { Query } from 'mingo/query'
import type { Options } from 'mingo/types'
import { EngineError, unsupported } from '../errors.js'
import { bsonType, compareValues, isDocument, type Value } from './values.js'

/** In expressions, unlike in filters, a missing field is less than null. */
function compareOperands(a: Value, b: Value): number {
  if (a === undefined || b === undefined) return Number(b === undefined) - Number(a === undefined)
  return compareValues(a, b)
}

/** Comparisons by MongoDB's order of types; mingo's own order differs for ObjectIds, dates, lists and missing fields. */
function comparison(result: (order: number) => Value) {
  return (obj: Document, expr: Value, options: Options): Value => {
    const operands: Value = expressions.$concatArrays(obj, [expr], options)
    if (!Array.isArray(operands) || operands.length !== 2) {
      throw new EngineError(16020, 'Expression takes exactly 2 arguments')
    }
    return result(compareOperands(operands[0], operands[1]))
  }
}

const comparisons = {
  $cmp: comparison(Math.sign),
  $eq: comparison((order) => order === 0),
  $ne: comparison((order) => order !== 0),
  $gt: comparison((order) => order > 0),
  $gte: comparison((order) => order >= 0),
  $lt: comparison((order) => order < 0),
  $lte: comparison((order) => order <= 0),
}

/** `$min` and `$max` pass over null and missing and use MongoDB's order. */
function extreme(sign: 1 | -1) {
  return (coll: Document[], expr: Value, options: Options): Value =>
    accumulators
      .$push(coll, expr, options)
      .filter((value) => value !== null && value !== undefined)
      .reduce(
        (best: Value, value) => (best === null || sign * compareValues(value, best) > 0 ? value : best),
        null,
      )
}

const REFUSED = new Set([
  '$where',
  '$function',
  '$accumulator',
  '$rand',
  '$sampleRate',
  '$toHashedIndexKey',
  '$toDecimal',
])

/** mingo types a table of operators as the intersection of all their arguments, which nothing satisfies. */
export const operatorTable = <T>(operators: object): T => operators as T

/** What mingo evaluates with; the first table to name an operator wins, so ours come before mingo's. */
export const context: Context = Context.init()
  .addExpressionOps(operatorTable(comparisons))
  .addExpressionOps(operatorTable(expressions))
  .addAccumulatorOps(operatorTable({ $min: extreme(-1), $max: extreme(1) }))
  .addAccumulatorOps(operatorTable(accumulators))
  .addProjectionOps(operatorTable({ ...projections }))
  .addQueryOps(operatorTable({ $expr }))

export const mingoOptions: Partial<Options> = { context, scriptEnabled: false, useStrictMode: true }

/** Refuses operators that run code or answer differently each time, wherever they stand. */
export function requireSafe(expression: Value): void {
  if (Array.isArray(expression)) expression.forEach(requireSafe)
  else if (isDocument(expression)) {
    for (const [name, value] of Object.entries(expression)) {
      if (REFUSED.has(name)) throw unsupported(name)
      requireSafe(value)
    }
  }
}

/** Regular expressions and the like, as JavaScript's own, which is what mingo reads. */
export function toNative(expression: Value): Value {
  if (Array.isArray(expression)) return expression.map(toNative)
  if (bsonType(expression) === 'BSONRegExp') {
    const { pattern, options } = expression as BSONRegExp
    return new RegExp(pattern, options)
  }
  if (!isDocument(expression)) return expression
  return Object.fromEntries(Object.entries(expression).map(([name, value]) => [name, toNative(value)]))
}

/** Runs something of mingo's; what it throws is the caller's mistake, so it becomes a `BadValue`. */
export function guarded<T>(run: () => T): T {
  try {
    return run()
  } catch (error) {
    if (error instanceof EngineError) throw error
    throw new EngineError(2, error instanceof Error ? error.message : String(error))
  }
}

/** The test of a `$expr`. */
export function compileExpression(expression: Value): (doc: Document) => boolean {
  requireSafe(expression)
  const query = guarded(() => new Query({ $expr: toNative(expression) }, mingoOptions))
  return (doc) => guarded(() => query.test(doc))
}
