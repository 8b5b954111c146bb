import type { Document } from 'bson'
import { average, extreme, requireExact, requireNumber, total } from './arithmetic.js'
import { EngineError, unsupported } from './errors.js'
import { compareValues, equalValues } from './order.js'
import { bsonType, isDocument, isNull, type Value } from './values.js'

/** An expression over a document; `undefined` is a missing value. */
export type Expression = (doc: Document) => Value

/** The values of variables, `ROOT` among them. */
type Scope = Readonly<Record<string, Value>>
type Compiled = (scope: Scope) => Value
/** Compiles an operand; `names` are the variables it may use. */
type Operator = (operand: Value, names: ReadonlySet<string>) => Compiled

/**
 * Compiles an aggregation expression. Each operator here gives what MongoDB gives on the compared cases; any other is
 * refused by name.
 */
export function compileExpression(expression: Value): Expression {
  const value = compile(expression, new Set(['ROOT', 'CURRENT']))
  return (doc) => value({ ROOT: doc, CURRENT: doc })
}

export const isTruthy = (value: Value) =>
  value !== null && value !== undefined && value !== false && value !== 0

function compile(expression: Value, names: ReadonlySet<string>): Compiled {
  if (typeof expression === 'string' && expression.startsWith('$')) return compilePath(expression, names)
  if (Array.isArray(expression)) {
    const items = expression.map((item) => compile(item, names))
    return (scope) => items.map((item) => item(scope) ?? null)
  }
  if (!isDocument(expression)) return () => expression
  const fields = Object.keys(expression)
  const name = fields.find((field) => field.startsWith('$'))
  if (name === undefined) return compileFields(expression, names)
  if (fields.length > 1)
    throw new EngineError(16410, `FieldPath field names may not start with '$'. Consider $getField.`)
  const operator = Object.hasOwn(OPERATORS, name) ? OPERATORS[name] : undefined
  if (!operator) throw unsupported(`The expression ${name}`)
  return operator(expression[name], names)
}

function compilePath(path: string, names: ReadonlySet<string>): Compiled {
  const [name = '', ...parts] = path.startsWith('$$')
    ? path.slice(2).split('.')
    : ['ROOT', ...path.slice(1).split('.')]
  if (name === 'REMOVE') return () => undefined
  if (path === '$') throw new EngineError(16872, "'$' by itself is not a valid FieldPath")
  if (parts.includes(''))
    throw new EngineError(parts.at(-1) === '' ? 40353 : 15998, 'FieldPath field names may not be empty')
  if (!names.has(name)) throw new EngineError(17276, `Use of undefined variable: ${name}`)
  const [only = ''] = parts
  if (parts.length !== 1) return (scope) => follow(scope[name], parts)
  return (scope) => fieldOf(scope[name], only)
}

const fieldOf = (value: Value, name: string): Value =>
  isDocument(value) && Object.hasOwn(value, name)
    ? value[name]
    : Array.isArray(value)
      ? follow(value, [name])
      : undefined

/** A path's value; through a list, the list of what its documents have there. */
function follow(value: Value, parts: readonly string[]): Value {
  const [part, ...rest] = parts
  if (part === undefined) return value
  if (Array.isArray(value)) {
    const inner: Value[] = value.filter(isDocument).map((item) => follow(item, parts))
    return inner.filter((item) => item !== undefined)
  }
  return isDocument(value) && Object.hasOwn(value, part) ? follow(value[part], rest) : undefined
}

function compileFields(expression: Document, names: ReadonlySet<string>): Compiled {
  const fields = Object.entries(expression).map(([name, value]) => ({ name, value: compile(value, names) }))
  return (scope) => {
    const made: Document = {}
    for (const { name, value } of fields) {
      const field = value(scope)
      if (field !== undefined) made[name] = field
    }
    return made
  }
}

/** An operator of evaluated operands. `least` and `most`: how many; one alone may stand without a list. */
const on =
  (least: number, most: number, run: (...values: Value[]) => Value): Operator =>
  (operand, names) => {
    const operands = (Array.isArray(operand) ? operand : [operand]).map((item) => compile(item, names))
    if (operands.length < least || operands.length > most) {
      throw new EngineError(16020, `Expression takes at least ${least} arguments, and at most ${most}`)
    }
    return (scope) => run(...operands.map((item) => item(scope)))
  }

/** In expressions, unlike in filters, a missing field is less than null. */
function compareOperands(a: Value, b: Value): number {
  if (a === undefined || b === undefined) return Number(b === undefined) - Number(a === undefined)
  return compareValues(a, b)
}

const comparison = (result: (order: number) => Value) => on(2, 2, (a, b) => result(compareOperands(a, b)))
const arithmetic = (most: number, run: (a: number, b: number) => number): Operator =>
  on(most === 2 ? 2 : 0, most, (...values) => {
    if (values.some(isNull)) return null
    const numbers = values.map((value) => requireNumber(value))
    return numbers.length === 0 ? run(0, 0) : numbers.reduce((a, b) => requireExact(run(a, b), a, b))
  })

/** The numbers of several operands, or of the one list that is the operand. */
const ofNumbers = (run: (values: Value[]) => Value) =>
  on(0, Number.POSITIVE_INFINITY, (...values) =>
    run(values.length === 1 && Array.isArray(values[0]) ? values[0] : values),
  )

const size = (list: Value): Value => {
  if (!Array.isArray(list)) throw new EngineError(17124, 'The argument to $size must be an array')
  return list.length
}

const ofDate = (read: (date: Date) => number) =>
  on(1, 1, (date) => {
    if (isNull(date)) return null
    if (bsonType(date)) throw unsupported('The date of this type')
    if (!(date instanceof Date)) throw new EngineError(16006, `can't convert to Date`)
    return read(date)
  })

const condition: Operator = (operand, names) => {
  const branches: Value[] = isDocument(operand)
    ? [operand.if, operand.then, operand.else]
    : (operand as Value[])
  if (!Array.isArray(branches) || branches.length !== 3 || branches.includes(undefined)) {
    throw new EngineError(16020, 'Expression $cond takes exactly 3 arguments')
  }
  const [test, then, otherwise] = branches.map((branch) => compile(branch, names))
  return (scope) => (isTruthy(test?.(scope)) ? then?.(scope) : otherwise?.(scope))
}

const contains = (item: Value, list: Value): Value => {
  if (!Array.isArray(list)) throw new EngineError(40081, '$in requires an array as a second argument')
  return list.some((one) => equalValues(one, item))
}

const MANY = Number.POSITIVE_INFINITY

const OPERATORS: Readonly<Record<string, Operator>> = {
  $literal: (operand) => () => operand,
  $eq: comparison((order) => order === 0),
  $ne: comparison((order) => order !== 0),
  $gt: comparison((order) => order > 0),
  $gte: comparison((order) => order >= 0),
  $lt: comparison((order) => order < 0),
  $lte: comparison((order) => order <= 0),
  $and: on(0, MANY, (...values) => values.every(isTruthy)),
  $or: on(0, MANY, (...values) => values.some(isTruthy)),
  $not: on(1, 1, (value) => !isTruthy(value)),
  $cond: condition,
  $ifNull: on(2, MANY, (...values) => values.find((value) => !isNull(value)) ?? values.at(-1)),
  $in: on(2, 2, contains),
  $add: arithmetic(MANY, (a, b) => a + b),
  $multiply: arithmetic(MANY, (a, b) => a * b),
  $subtract: arithmetic(2, (a, b) => a - b),
  $sum: ofNumbers(total),
  $avg: ofNumbers(average),
  $min: ofNumbers((values) => extreme(values, -1)),
  $max: ofNumbers((values) => extreme(values, 1)),
  $size: on(1, 1, size),
  $year: ofDate((date) => date.getUTCFullYear()),
  $month: ofDate((date) => date.getUTCMonth() + 1),
}
