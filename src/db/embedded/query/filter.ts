import type { Document } from 'bson'
import { badValue, unsupported } from './errors.js'
import { compileExpression, isTruthy } from './expressions.js'
import { compareValues, equalValues } from './order.js'
import { someValue, type Test } from './reach.js'
import { isRegex, regexTest } from './regex.js'
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
export const compileFilter = (filter: Document): Filter => all(entries(filter, true))

const all = (tests: readonly Filter[]): Filter => {
  const [only] = tests
  return tests.length === 1 && only ? only : (doc) => tests.every((test) => test(doc))
}

const entries = (filter: Document, top: boolean) =>
  Object.entries(filter).map(([key, condition]) => compileEntry(key, condition, top))

function compileEntry(key: string, condition: Value, top: boolean): Filter {
  if (!key.startsWith('$')) {
    const path = key.split('.')
    const conditions = compileCondition(condition)
    return (doc) =>
      conditions.every((one) => one((test, elements) => someValue(doc, path, 0, test, elements)))
  }
  if (key === '$and' || key === '$or' || key === '$nor') return compileBranches(key, condition, top)
  if (key === '$expr' && top) {
    const value = compileExpression(condition)
    return (doc) => isTruthy(value(doc))
  }
  if (key === '$comment') return () => true
  if (UNSUPPORTED.has(key)) throw unsupported(key)
  throw badValue(`unknown top level operator: ${key}`)
}

const UNSUPPORTED = new Set(
  `$where $text $jsonSchema $alwaysTrue $alwaysFalse $sampleRate $mod $type $geoWithin $geoIntersects $near $nearSphere
 $bitsAllSet $bitsAllClear $bitsAnySet $bitsAnyClear`.split(/\s+/),
)

function compileBranches(key: string, condition: Value, top: boolean): Filter {
  if (!Array.isArray(condition) || condition.length === 0) throw badValue(`${key} must be a nonempty array`)
  const branches = condition.map((branch) => {
    if (!isDocument(branch)) throw badValue('$or/$and/$nor entries need to be full objects')
    return all(entries(branch, top))
  })
  if (key === '$and') return all(branches)
  const some: Filter = (doc) => branches.some((test) => test(doc))
  return key === '$or' ? some : (doc) => !some(doc)
}

/** The filter of one value by a condition: an element of a list, as `$elemMatch` has it. */
function compileElement(condition: Value): Test {
  const conditions = compileCondition(condition)
  return (value) => conditions.every((one) => one((test) => test(value)))
}

/** The conditions of one field, all of which must hold. */
function compileCondition(condition: Value): Condition[] {
  if (!isOperators(condition)) return [plain(condition)]
  return Object.entries(condition).flatMap(([name, operand]) => {
    if (name === '$options' && '$regex' in condition) return []
    const compile = Object.hasOwn(OPERATORS, name) ? OPERATORS[name] : undefined
    if (compile) return [compile(operand, condition)]
    if (UNSUPPORTED.has(name)) throw unsupported(name)
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
const plain = (operand: Value) => of(isRegex(operand) ? regexTest(operand, undefined) : equalTest(operand))
const ofList = (test: (list: Value[]) => boolean) => of((value) => Array.isArray(value) && test(value), false)

const OPERATORS: Readonly<Record<string, (operand: Value, condition: Document) => Condition>> = {
  $eq: (operand) => of(equalTest(operand)),
  $ne: (operand) => not([of(equalTest(operand))]),
  $gt: (operand) => of(rangeTest(operand, (order) => order > 0)),
  $gte: (operand) => of(rangeTest(operand, (order) => order >= 0)),
  $lt: (operand) => of(rangeTest(operand, (order) => order < 0)),
  $lte: (operand) => of(rangeTest(operand, (order) => order <= 0)),
  $in: (operand) => inList('$in', operand),
  $nin: (operand) => not([inList('$nin', operand)]),
  $exists: (operand) => (operand ? of(isThere, false) : not([of(isThere, false)])),
  $regex: (operand, { $options }) => of(regexTest(operand, $options)),
  $not(operand) {
    if (!isRegex(operand) && !isOperators(operand)) throw badValue('$not needs a regex or a document')
    return not(compileCondition(operand))
  },
  $size(operand) {
    if (!Number.isInteger(operand)) throw badValue(`Failed to parse $size. Expected an integer: ${operand}`)
    return ofList((list) => list.length === operand)
  },
  $all(operand) {
    if (!Array.isArray(operand)) throw badValue('$all needs an array')
    if (operand.length === 0) return of(() => false)
    const parts = operand.map((item) =>
      isOperators(item) && '$elemMatch' in item ? elemMatch(item.$elemMatch) : plain(item),
    )
    return (some) => parts.every((part) => part(some))
  },
  $elemMatch: elemMatch,
}

function elemMatch(operand: Value): Condition {
  if (!isDocument(operand)) throw badValue('$elemMatch needs an Object')
  if (isValueMatch(operand)) {
    const test = compileElement(operand)
    return ofList((list) => list.some(test))
  }
  const filter = all(entries(operand, false))
  // To a filter of documents a list is a document too, with positions for names.
  return ofList((list) =>
    list.some((item) => (Array.isArray(item) ? filter({ ...item }) : isDocument(item) && filter(item))),
  )
}

/** Whether an `$elemMatch` is on values, by operators, and not on documents, by a filter. */
export const isValueMatch = (operand: Value): operand is Document =>
  isOperators(operand) && !['$and', '$or', '$nor', '$expr'].some((name) => name in operand)

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
  const tests = operand
    .filter((item) => typeof item !== 'string')
    .map((item) => (isRegex(item) ? regexTest(item, undefined) : equalTest(item)))
  return of((value) => (typeof value === 'string' && texts.has(value)) || tests.some((test) => test(value)))
}
