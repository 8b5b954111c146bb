import { type Document, Long, Timestamp } from 'bson'
import { badValue, EngineError, unsupported } from '../errors.js'
import { shown } from '../storage/shown.js'
import { compareValues, equalValues } from './compare.js'
import { compileFilter } from './filter.js'
import { compileOperators, isOperators, valueMatches } from './operators.js'
import { sortDocuments, sortPattern } from './sort.js'
import { bsonType, encode, isDocument, TYPE, typeOf, type Value } from './values.js'

/** What a modifier makes of the value at its path: a new value, or one of these. */
export const REMOVE = Symbol('remove')
export const KEEP = Symbol('keep')

export type Modifier = (current: Value, operand: Value, path: string) => Value

/** Same bytes: what counts as unchanged. */
export const identical = (a: Value, b: Value): boolean =>
  a === b || (a !== undefined && b !== undefined && encode({ v: a }).equals(encode({ v: b })))

export const MODIFIERS: Readonly<Record<string, Modifier>> = {
  $set: (_, operand) => operand,
  $unset: () => REMOVE,
  $inc: (current, operand, path) => arithmetic('$inc', current, operand, path),
  $mul: (current, operand, path) => arithmetic('$mul', current, operand, path),
  $min: (current, operand) => (current === undefined || compareValues(operand, current) < 0 ? operand : KEEP),
  $max: (current, operand) => (current === undefined || compareValues(operand, current) > 0 ? operand : KEEP),
  $currentDate: (_, operand) => currentDate(operand),
  $push: push,
  $addToSet: addToSet,
  $pop: pop,
  $pull: pull,
  $pullAll: pullAll,
}

function arithmetic(name: '$inc' | '$mul', current: Value, operand: Value, path: string): Value {
  const verb = name === '$inc' ? 'increment' : 'multiply'
  if (typeOf(operand) !== TYPE.number) {
    throw new EngineError(14, `Cannot ${verb} with non-numeric argument: {${path}: ${shown(operand)}}`)
  }
  const start = current === undefined ? 0 : current
  if (current === null || typeOf(start) !== TYPE.number) {
    throw new EngineError(14, `Cannot apply ${name} to a value of non-numeric type at '${path}'`)
  }
  if (typeof start === 'number' && typeof operand === 'number') {
    // Adding 0 turns the -0 of a product of whole numbers into their 0.
    const whole = Number.isInteger(start) && Number.isInteger(operand)
    const result = (name === '$inc' ? start + operand : start * operand) + (whole ? 0 : -0)
    if (whole && !Number.isSafeInteger(result)) {
      throw unsupported(`${name} beyond the whole numbers that JavaScript holds exactly`)
    }
    return result
  }
  const [a, b] = [start, operand].map((n) =>
    bsonType(n) === 'Long' ? (n as Long) : Long.fromNumber(Number(n)),
  )
  return name === '$inc' ? a?.add(b ?? 0) : a?.multiply(b ?? 1)
}

function currentDate(operand: Value): Value {
  if (operand === true || (isDocument(operand) && operand.$type === 'date')) return new Date()
  if (isDocument(operand) && operand.$type === 'timestamp') {
    return new Timestamp({ t: Math.floor(Date.now() / 1000), i: 1 })
  }
  throw badValue('$currentDate needs true or { $type: "date" | "timestamp" }')
}

function requireList(name: string, current: Value, path: string): Value[] {
  if (current === undefined) return []
  if (Array.isArray(current)) return current
  throw badValue(`The field '${path}' must be an array but is of another type, in ${name}`)
}

const eachOf = (operand: Value): Value[] => {
  if (!isDocument(operand) || !('$each' in operand)) return [operand]
  if (!Array.isArray(operand.$each)) throw badValue('The argument to $each must be an array')
  return operand.$each
}

function push(current: Value, operand: Value, path: string): Value {
  const list = requireList('$push', current, path)
  if (!isDocument(operand) || !('$each' in operand)) return [...list, operand]
  const unknown = Object.keys(operand).find(
    (name) => !['$each', '$position', '$slice', '$sort'].includes(name),
  )
  if (unknown) throw badValue(`Unrecognized clause in $push: ${unknown}`)
  const { $position, $slice, $sort } = operand
  const result = [...list]
  result.splice($position ?? result.length, 0, ...eachOf(operand))
  const sorted = $sort === undefined ? result : sortList(result, $sort)
  if ($slice === undefined) return sorted
  return $slice < 0 ? sorted.slice($slice) : sorted.slice(0, $slice)
}

function sortList(list: Value[], order: Value): Value[] {
  if (typeof order === 'number') return list.sort((a, b) => order * compareValues(a, b))
  const wrapped = list.map((value) => ({ value, of: isDocument(value) ? value : {} }))
  const pattern = sortPattern(order).map(({ path, direction }) => ({ path: `of.${path}`, direction }))
  return sortDocuments(wrapped, pattern).map(({ value }) => value)
}

function addToSet(current: Value, operand: Value, path: string): Value {
  const list = requireList('$addToSet', current, path)
  const result = [...list]
  for (const value of eachOf(operand)) {
    if (!result.some((item) => equalValues(item, value))) result.push(value)
  }
  return current !== undefined && result.length === list.length ? KEEP : result
}

function pop(current: Value, operand: Value, path: string): Value {
  if (operand !== 1 && operand !== -1) throw new EngineError(9, '$pop expects 1 or -1')
  if (current === undefined) return KEEP
  if (!Array.isArray(current))
    throw new EngineError(14, `Path '${path}' contains an element of non-array type`)
  const list: Value[] = current
  if (list.length === 0) return KEEP
  return operand === 1 ? list.slice(0, -1) : list.slice(1)
}

function pull(current: Value, operand: Value, path: string): Value {
  const gone = pullTest(operand)
  if (current === undefined) return KEEP
  return without(requireList('$pull', current, path), gone)
}

/** `$pull` takes a filter of element documents, conditions on element values, or a value to equal. */
export function pullTest(operand: Value): (item: Value) => boolean {
  if (isDocument(operand) && !isOperators(operand)) {
    const filter = compileFilter(operand)
    return (item) => isDocument(item) && filter(item)
  }
  if (isDocument(operand) && '$not' in operand) {
    throw badValue(
      'unknown top level operator: $not. If you are trying to negate an entire expression, use $nor.',
    )
  }
  const operators = compileOperators(operand, compileFilter)
  return (item) => operators.every((operator) => valueMatches(operator, item))
}

function pullAll(current: Value, operand: Value, path: string): Value {
  if (!Array.isArray(operand)) throw badValue('$pullAll requires an array argument')
  if (current === undefined) return KEEP
  return without(requireList('$pullAll', current, path), (item) =>
    operand.some((one) => equalValues(one, item)),
  )
}

function without(list: Value[], gone: (item: Value) => boolean): Value {
  const left = list.filter((item) => !gone(item))
  return left.length === list.length ? KEEP : left
}

/** A filter over one element, for an identifier of `arrayFilters`. */
export function elementFilters(arrayFilters: readonly Document[]): Map<string, (element: Value) => boolean> {
  return new Map(
    arrayFilters.map((filter) => {
      const [name] = (Object.keys(filter)[0] ?? '').split('.')
      const test = compileFilter(filter)
      return [name ?? '', (element: Value) => test({ [name ?? '']: element })]
    }),
  )
}
