import type { Document } from 'bson'
import { badValue } from './errors.js'
import { compareValues, equalValues } from './order.js'
import { someValue, type Test } from './reach.js'
import { isRegex, regexTest } from './regex.js'
import { requireServed } from './served.js'
import { isDocument, isNull, isOperators, typeOf, type Value } from './values.js'

export type Filter = (doc: Document) => boolean

/** Whether some value in question passes; with `elements`, a list passes also when one of its elements does. */
type Some = (test: Test, elements: boolean) => boolean
/** What a condition asks of the values of a path. */
type Condition = (some: Some) => boolean

/**
 * Compiles a filter of the MongoDB query language. Index bounds, sorting and matching must agree on null, missing, lists
 * and types to the letter. Throws `EngineError` by name for what is not supported.
 */
export const compileFilter = (filter: Document): Filter =>
  all(Object.entries(filter).map(([key, condition]) => compileEntry(key, condition)))

const all = (tests: readonly Filter[]): Filter => {
  const [only] = tests
  return tests.length === 1 && only ? only : (doc) => tests.every((test) => test(doc))
}

function compileEntry(key: string, condition: Value): Filter {
  if (key.startsWith('$')) return compileBranches(key, condition)
  const path = key.split('.')
  const conditions = compileCondition(condition)
  return (doc) => conditions.every((one) => one((test, elements) => someValue(doc, path, 0, test, elements)))
}

function compileBranches(key: string, condition: Value): Filter {
  requireServed('query', key)
  if (key !== '$and' && key !== '$or') throw badValue(`unknown top level operator: ${key}`)
  if (!Array.isArray(condition) || condition.length === 0) throw badValue(`${key} must be a nonempty array`)
  const branches = condition.map((branch) => {
    if (!isDocument(branch)) throw badValue('$or/$and entries need to be full objects')
    return compileFilter(branch)
  })
  return key === '$and' ? all(branches) : (doc) => branches.some((test) => test(doc))
}

/** The conditions of one field, all of which must hold. */
function compileCondition(condition: Value): Condition[] {
  if (!isOperators(condition)) return [plain(condition)]
  return Object.entries(condition).map(([name, operand]) => {
    requireServed('query', name)
    const compile = Object.hasOwn(OPERATORS, name) ? OPERATORS[name] : undefined
    if (compile) return compile(operand)
    throw badValue(`unknown operator: ${name}`)
  })
}

const of =
  (test: Test, elements = true): Condition =>
  (some) =>
    some(test, elements)
const not =
  (conditions: Condition[]): Condition =>
  (some) =>
    !conditions.every((one) => one(some))
const plain = (operand: Value) => of(valueTest(operand))

function valueTest(operand: Value): Test {
  if (!isRegex(operand)) return equalTest(operand)
  requireServed('query', 'regex')
  return regexTest(operand)
}

const OPERATORS: Readonly<Record<string, (operand: Value) => Condition>> = {
  $ne: (operand) => not([of(equalTest(operand))]),
  $gt: (operand) => of(rangeTest(operand, (order) => order > 0)),
  $gte: (operand) => of(rangeTest(operand, (order) => order >= 0)),
  $lt: (operand) => of(rangeTest(operand, (order) => order < 0)),
  $lte: (operand) => of(rangeTest(operand, (order) => order <= 0)),
  $in: (operand) => inList('$in', operand),
  $nin: (operand) => not([inList('$nin', operand)]),
  $exists: (operand) => (operand ? of(isThere, false) : not([of(isThere, false)])),
}

const isThere: Test = (value) => value !== undefined

function equalTest(operand: Value): Test {
  if (isNull(operand)) return isNull
  if (typeof operand === 'string' || typeof operand === 'boolean') return (value) => value === operand
  return (value) => value !== undefined && equalValues(value, operand)
}

/** Comparisons only hold between values of one type; null is at once equal and at least. */
function rangeTest(operand: Value, holds: (order: number) => boolean): Test {
  if (isRegex(operand)) throw badValue("Can't have RegEx as arg to predicate over field")
  if (isNull(operand)) return (value) => holds(0) && isNull(value)
  if (Number.isNaN(operand)) return (value) => holds(0) && Number.isNaN(value)
  const type = typeOf(operand)
  return (value) =>
    value !== undefined &&
    typeOf(value) === type &&
    !Number.isNaN(value) &&
    holds(compareValues(value, operand))
}

function inList(name: string, operand: Value): Condition {
  if (!Array.isArray(operand)) throw badValue(`${name} needs an array`)
  if (operand.some(isOperators)) throw badValue(`cannot nest $ under ${name}`)
  const texts = new Set(operand.filter((item) => typeof item === 'string'))
  const tests = operand.filter((item) => typeof item !== 'string').map(valueTest)
  return of((value) => (typeof value === 'string' && texts.has(value)) || tests.some((test) => test(value)))
}
