import { badValue, EngineError, unsupported } from './errors.js'
import { compileFilter } from './filter.js'
import { compareValues, equalValues } from './order.js'
import { isRegex } from './regex.js'
import { requireServed } from './served.js'
import { isDocument, isOperators, shown, TYPE, typeOf, type Value } from './values.js'

/** What a modifier makes of the value at its path: a new value, or one of these. */
export const REMOVE = Symbol('remove')
export const KEEP = Symbol('keep')

export type Modifier = (current: Value, operand: Value, path: string) => Value

export const MODIFIERS: Readonly<Record<string, Modifier>> = {
  $set: (_, operand) => operand,
  $setOnInsert: (_, operand) => operand,
  $unset: () => REMOVE,
  $inc: increment,
  $min: (current, operand) => (current === undefined || compareValues(operand, current) < 0 ? operand : KEEP),
  $max: (current, operand) => (current === undefined || compareValues(operand, current) > 0 ? operand : KEEP),
  $push: push,
  $addToSet: addToSet,
  $pull: pull,
}

function increment(current: Value, operand: Value, path: string): Value {
  if (typeOf(operand) !== TYPE.number) {
    throw new EngineError(14, `Cannot increment with non-numeric argument: {${path}: ${shown(operand)}}`)
  }
  const start = current === undefined ? 0 : current
  if (typeOf(start) !== TYPE.number) {
    throw new EngineError(14, `Cannot apply $inc to a value of non-numeric type at '${path}'`)
  }
  if (typeof start !== 'number' || typeof operand !== 'number') throw unsupported('$inc of 64-bit integers')
  const sum = start + operand
  // Whole numbers stay exact in MongoDB.
  if (Number.isInteger(start) && Number.isInteger(operand) && !Number.isSafeInteger(sum))
    throw unsupported('$inc beyond the whole numbers that JavaScript holds exactly')
  return sum
}

function requireList(name: string, current: Value, path: string): Value[] {
  if (current === undefined) return []
  if (Array.isArray(current)) return current
  throw badValue(`The field '${path}' must be an array but is of another type, in ${name}`)
}

function push(current: Value, operand: Value, path: string): Value {
  return [...requireList('$push', current, path), operand]
}

function addToSet(current: Value, operand: Value, path: string): Value {
  const list = requireList('$addToSet', current, path)
  const result = [...list]
  for (const value of isOperators(operand) ? operand.$each : [operand]) {
    if (!result.some((item) => equalValues(item, value))) result.push(value)
  }
  return current !== undefined && result.length === list.length ? KEEP : result
}

/** Refuses what a modifier of lists is not served with: any clause but the `$each` of `$addToSet`. */
export function requireClauses(name: string, operand: Value): void {
  if (name === '$pull') pullTest(operand)
  if ((name !== '$push' && name !== '$addToSet') || !isOperators(operand)) return
  for (const clause of Object.keys(operand)) requireServed('update', clause)
  if (name === '$push') throw unsupported('$push of more than one value')
  if (!Array.isArray(operand.$each)) throw new EngineError(14, 'The argument to $each must be an array')
}

/** `$pull` takes a filter of element documents, or a value to equal. */
function pullTest(operand: Value): (item: Value) => boolean {
  if (isOperators(operand) || isRegex(operand)) throw unsupported('$pull by conditions of values')
  if (!isDocument(operand)) return (item) => equalValues(operand, item)
  const filter = compileFilter(operand)
  return (item) => isDocument(item) && filter(item)
}

function pull(current: Value, operand: Value, path: string): Value {
  if (current === undefined) return KEEP
  const list = requireList('$pull', current, path)
  const gone = pullTest(operand)
  const left = list.filter((item) => !gone(item))
  return left.length === list.length ? KEEP : left
}
