import type { Document, Long } from 'bson'
import { badValue, unsupported } from '../errors.js'
import { compareValues, equalValues } from './compare.js'
import type { Filter } from './filter.js'
import { isRegex, regexOperand, regexTest } from './regex.js'
import { bsonType, isDocument, TYPE, typeOf, type Value } from './values.js'

/** A test of one value. `elements`: a list passes also when one of its elements does. */
export type Operator =
  | { kind: 'test'; elements: boolean; test: (value: Value) => boolean }
  | { kind: 'not'; of: Operator[] }

type Compile = (filter: Document) => Filter

/** Whether a value itself, lists not entered, passes: as inside `$elemMatch`. */
export const valueMatches = (operator: Operator, value: Value): boolean =>
  operator.kind === 'test' ? operator.test(value) : !operator.of.every((inner) => valueMatches(inner, value))

/** Whether a condition is a document of operators (`{ $gt: 1 }`) and not a value to equal. */
export function isOperators(condition: Value): condition is Document {
  if (!isDocument(condition)) return false
  const first = Object.keys(condition)[0]
  return first?.startsWith('$') === true && first !== '$ref' && first !== '$id' && first !== '$db'
}

/** The operators of one field's condition. `compile` is passed in because `$elemMatch` holds a whole filter. */
export function compileOperators(condition: Value, compile: Compile): Operator[] {
  if (isRegex(condition)) return [test(regexTest(condition))]
  if (!isOperators(condition)) return [test(equalTest(condition))]
  return Object.entries(condition)
    .filter(([name]) => name !== '$options' || !('$regex' in condition))
    .map(([name, operand]) => compileOperator(name, operand, condition, compile))
}

const test = (run: (value: Value) => boolean): Operator => ({ kind: 'test', elements: true, test: run })
const whole = (run: (value: Value) => boolean): Operator => ({ kind: 'test', elements: false, test: run })
const not = (...of: Operator[]): Operator => ({ kind: 'not', of })

function compileOperator(name: string, operand: Value, condition: Document, compile: Compile): Operator {
  switch (name) {
    case '$eq':
      return test(equalTest(operand))
    case '$ne':
      return not(test(equalTest(operand)))
    case '$gt':
      return test(rangeTest(operand, (order) => order > 0))
    case '$gte':
      return test(rangeTest(operand, (order) => order >= 0))
    case '$lt':
      return test(rangeTest(operand, (order) => order < 0))
    case '$lte':
      return test(rangeTest(operand, (order) => order <= 0))
    case '$in':
      return test(inTest(name, operand))
    case '$nin':
      return not(test(inTest(name, operand)))
    case '$not':
      return compileNot(operand, compile)
    case '$regex':
      return test(regexTest(regexOperand(operand, condition.$options)))
    default:
      return compileShape(name, operand, compile)
  }
}

function compileShape(name: string, operand: Value, compile: Compile): Operator {
  switch (name) {
    case '$exists':
      return operand ? whole((value) => value !== undefined) : not(whole((value) => value !== undefined))
    case '$size':
      if (!Number.isInteger(operand))
        throw badValue(`Failed to parse $size. Expected an integer in: $size: ${operand}`)
      return whole((value) => Array.isArray(value) && value.length === operand)
    case '$type':
      return test(typeTest(operand))
    case '$mod':
      return test(modTest(operand))
    case '$all':
      return compileAll(operand, compile)
    case '$elemMatch':
      return compileElemMatch(operand, compile)
  }
  if (UNSUPPORTED.has(name)) throw unsupported(name)
  throw badValue(`unknown operator: ${name}`)
}

const UNSUPPORTED = new Set(
  '$geoWithin $geoIntersects $near $nearSphere $bitsAllSet $bitsAllClear $bitsAnySet $bitsAnyClear'.split(
    ' ',
  ),
)

const isNull = (value: Value) => value === null || value === undefined

function equalTest(operand: Value): (value: Value) => boolean {
  if (isNull(operand)) return isNull
  if (typeof operand === 'string' || typeof operand === 'boolean') return (value) => value === operand
  return (value) => value !== undefined && equalValues(value, operand)
}

/** Comparisons only hold between values of one type; null is at once equal and at least. */
function rangeTest(operand: Value, holds: (order: number) => boolean): (value: Value) => boolean {
  if (isRegex(operand)) throw badValue("Can't have RegEx as arg to predicate over field")
  if (isNull(operand)) return (value) => holds(0) && isNull(value)
  const type = typeOf(operand)
  if (Number.isNaN(operand)) return (value) => holds(0) && Number.isNaN(value)
  return (value) => {
    if (value === undefined || typeOf(value) !== type || Number.isNaN(value)) return false
    return holds(compareValues(value, operand))
  }
}

function inTest(name: string, operand: Value): (value: Value) => boolean {
  if (!Array.isArray(operand)) throw badValue(`${name} needs an array`)
  if (operand.some(isOperators)) throw badValue(`cannot nest $ under ${name}`)
  const texts = new Set(operand.filter((item) => typeof item === 'string'))
  const tests = operand
    .filter((item) => typeof item !== 'string')
    .map((item) => (isRegex(item) ? regexTest(item) : equalTest(item)))
  return (value) => (typeof value === 'string' && texts.has(value)) || tests.some((run) => run(value))
}

function compileNot(operand: Value, compile: Compile): Operator {
  if (isRegex(operand)) return not(test(regexTest(operand)))
  if (!isOperators(operand)) throw badValue('$not needs a regex or a document')
  return not(...compileOperators(operand, compile))
}

function compileAll(operand: Value, compile: Compile): Operator {
  if (!Array.isArray(operand)) throw badValue('$all needs an array')
  if (operand.length === 0) return whole(() => false)
  const parts = operand.map((item) =>
    isOperators(item) && '$elemMatch' in item
      ? compileElemMatch(item.$elemMatch, compile)
      : test(isRegex(item) ? regexTest(item) : equalTest(item)),
  )
  return not(not(...parts))
}

function compileElemMatch(operand: Value, compile: Compile): Operator {
  if (!isDocument(operand)) throw badValue('$elemMatch needs an Object')
  const ofValues = isOperators(operand) && !['$and', '$or', '$nor', '$expr'].some((name) => name in operand)
  if (ofValues) {
    const operators = compileOperators(operand, compile)
    return whole(
      (list) => Array.isArray(list) && list.some((item) => operators.every((one) => valueMatches(one, item))),
    )
  }
  const filter = compile(operand)
  return whole((list) => Array.isArray(list) && list.some((item) => filterElement(filter, item)))
}

/** To a filter of documents a list is a document too, with positions for names. */
function filterElement(filter: Filter, item: Value): boolean {
  if (Array.isArray(item)) return filter({ ...item })
  return isDocument(item) && filter(item)
}

function modTest(operand: Value): (value: Value) => boolean {
  if (!Array.isArray(operand) || operand.length !== 2) throw badValue('malformed mod, needs to be an array')
  const [divisor, remainder] = operand.map((item) => Math.trunc(Number(item)))
  if (!divisor || remainder === undefined) throw badValue('divisor cannot be 0')
  return (value) => {
    if (bsonType(value) === 'Long') return (value as Long).toBigInt() % BigInt(divisor) === BigInt(remainder)
    return typeof value === 'number' && Number.isFinite(value) && Math.trunc(value) % divisor === remainder
  }
}

/** Numbers share one type here, since JavaScript keeps no other; asking for `int` or `double` is refused. */
const TYPE_NAMES: Readonly<Record<string, number>> = {
  number: TYPE.number,
  string: TYPE.string,
  object: TYPE.object,
  array: TYPE.list,
  binData: TYPE.binary,
  objectId: TYPE.objectId,
  bool: TYPE.boolean,
  date: TYPE.date,
  null: TYPE.null,
  timestamp: TYPE.timestamp,
  2: TYPE.string,
  3: TYPE.object,
  4: TYPE.list,
  5: TYPE.binary,
  7: TYPE.objectId,
  8: TYPE.boolean,
  9: TYPE.date,
  10: TYPE.null,
  17: TYPE.timestamp,
}

function typeTest(operand: Value): (value: Value) => boolean {
  const names: Value[] = Array.isArray(operand) ? operand : [operand]
  const types = new Set(
    names.map((name) => {
      const type = TYPE_NAMES[String(name)]
      if (type === undefined) throw unsupported(`$type ${String(name)}`)
      return type
    }),
  )
  return (value) => value !== undefined && types.has(typeOf(value))
}
