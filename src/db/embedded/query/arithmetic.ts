import { EngineError, unsupported } from './errors.js'
import { compareValues } from './order.js'
import { bsonType, isNull, type Value } from './values.js'

/** Numbers as this engine computes with them; what a double cannot hold exactly is refused. */
export function requireNumber(value: Value): number {
  if (typeof value === 'number') return value
  if (value instanceof Date || bsonType(value)) throw unsupported('Arithmetic on this type')
  throw new EngineError(14, 'only numbers are allowed here')
}

/** Whole numbers stay exact in MongoDB; beyond what JavaScript holds exactly they are refused. */
export function requireExact(result: number, ...operands: number[]): number {
  if (operands.every(Number.isInteger) && !Number.isSafeInteger(result)) {
    throw unsupported('Arithmetic beyond the whole numbers that JavaScript holds exactly')
  }
  return result
}

export function total(values: readonly Value[]): number {
  let sum = 0
  for (const value of values) {
    if (typeof value === 'number') sum = requireExact(sum + value, sum, value)
    else if (bsonType(value) === 'Long') throw unsupported('Arithmetic on 64-bit integers')
  }
  return sum
}

export function average(values: readonly Value[]): Value {
  const sum = total(values)
  const count = values.filter((value) => typeof value === 'number').length
  return count === 0 ? null : sum / count
}

/** `$min` and `$max` pass over null and missing and use MongoDB's order. */
export function extreme(values: readonly Value[], sign: 1 | -1): Value {
  let best: Value = null
  for (const value of values) {
    if (isNull(value)) continue
    if (best === null || sign * compareValues(value, best) > 0) best = value
  }
  return best
}
