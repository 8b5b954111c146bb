import type { Document } from 'bson'
import { requireExact } from './arithmetic.js'
import { badValue, EngineError, unsupported } from './errors.js'
import { compileFilter } from './filter.js'
import { compareValues, equalValues } from './order.js'
import { isRegex } from './regex.js'
import { isDocument, isOperators, shown, TYPE, typeOf, type Value } from './values.js'

/** What a modifier makes of the value at its path: a new value, or one of these. */
export const REMOVE = Symbol('remove')
export const KEEP = Symbol('keep')

export type Modifier = (current: Value, operand: Value, path: string) => Value

export const MODIFIERS: Readonly<Record<string, Modifier>> = {
  $set: (_, operand) => operand,
  $setOnInsert: (_, operand) => operand,
  $unset: () => REMOVE,
  $inc: (current, operand, path) => arithmetic('$inc', current, operand, path),
  $mul: (current, operand, path) => arithmetic('$mul', current, operand, path),
  $min: (current, operand) => (current === undefined || compareValues(operand, current) < 0 ? operand : KEEP),
  $max: (current, operand) => (current === undefined || compareValues(operand, current) > 0 ? operand : KEEP),
  $push: push,
  $addToSet: addToSet,
  $pop: pop,
  $pull: (current, operand, path) => without('$pull', current, path, pullTest(operand)),
  $pullAll: pullAll,
}

/** Change what there is and make nothing. */
export const ONLY_EXISTING = new Set(['$pop', '$pull', '$pullAll'])

function arithmetic(name: '$inc' | '$mul', current: Value, operand: Value, path: string): Value {
  if (typeOf(operand) !== TYPE.number) {
    const verb = name === '$inc' ? 'increment' : 'multiply'
    throw new EngineError(14, `Cannot ${verb} with non-numeric argument: {${path}: ${shown(operand)}}`)
  }
  const start = current === undefined ? 0 : current
  if (typeOf(start) !== TYPE.number) {
    throw new EngineError(14, `Cannot apply ${name} to a value of non-numeric type at '${path}'`)
  }
  if (typeof start !== 'number' || typeof operand !== 'number')
    throw unsupported(`${name} of 64-bit integers`)
  const result = name === '$inc' ? start + operand : start * operand
  // Adding 0 turns the -0 of a product of whole numbers into their 0.
  return requireExact(
    Number.isInteger(start) && Number.isInteger(operand) ? result + 0 : result,
    start,
    operand,
  )
}

function requireList(name: string, current: Value, path: string): Value[] {
  if (current === undefined) return []
  if (Array.isArray(current)) return current
  throw badValue(`The field '${path}' must be an array but is of another type, in ${name}`)
}

const isEach = (operand: Value): operand is Document => isDocument(operand) && '$each' in operand

export function eachOf(operand: Value): Value[] {
  if (!isEach(operand)) return [operand]
  if (!Array.isArray(operand.$each)) throw badValue('The argument to $each must be an array')
  return operand.$each
}

function push(current: Value, operand: Value, path: string): Value {
  const added = eachOf(operand)
  const clauses = isEach(operand) ? operand : {}
  if ('$sort' in clauses) throw unsupported('$push with $sort')
  const unknown = Object.keys(clauses).find((name) => !['$each', '$position', '$slice'].includes(name))
  if (unknown) throw badValue(`Unrecognized clause in $push: ${unknown}`)
  const { $position, $slice } = clauses
  const list = [...requireList('$push', current, path)]
  list.splice($position ?? list.length, 0, ...added)
  if ($slice === undefined) return list
  return $slice < 0 ? list.slice($slice) : list.slice(0, $slice)
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
  if (current.length === 0) return KEEP
  return operand === 1 ? current.slice(0, -1) : current.slice(1)
}

/** `$pull` takes a filter of element documents, conditions on elements, lists among them entered, or a value to equal. */
export function pullTest(operand: Value): (item: Value) => boolean {
  if (isDocument(operand) && !isOperators(operand)) {
    const filter = compileFilter(operand)
    return (item) => isDocument(item) && filter(item)
  }
  if (!isDocument(operand) && !isRegex(operand)) return (item) => equalValues(operand, item)
  if ('$not' in operand) throw badValue('unknown top level operator: $not')
  const filter = compileFilter({ element: operand })
  return (element) => filter({ element })
}

function pullAll(current: Value, operand: Value, path: string): Value {
  if (!Array.isArray(operand)) throw badValue('$pullAll requires an array argument')
  return without('$pullAll', current, path, (item) => operand.some((one) => equalValues(one, item)))
}

function without(name: string, current: Value, path: string, gone: (item: Value) => boolean): Value {
  if (current === undefined) return KEEP
  const list = requireList(name, current, path)
  const left = list.filter((item) => !gone(item))
  return left.length === list.length ? KEEP : left
}
