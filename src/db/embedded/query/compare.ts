import { valueKey } from './value-keys.js'
import { typeOf, type Value } from './values.js'

/** UTF-8 order, which is code point order; JavaScript's own `<` compares UTF-16 units. */
function compareText(a: string, b: string): number {
  const length = Math.min(a.length, b.length)
  for (let i = 0; i < length; i++) {
    const x = a.charCodeAt(i)
    const y = b.charCodeAt(i)
    if (x !== y) return codePointRank(x) - codePointRank(y)
  }
  return a.length - b.length
}

function codePointRank(unit: number): number {
  if (unit >= 0xe000) return unit - 0x800
  return unit >= 0xd800 ? unit + 0x2000 : unit
}

/** NaN is less than every number and equals itself. */
const compareNumbers = (a: number, b: number) =>
  Number.isNaN(a) || Number.isNaN(b)
    ? Number(Number.isNaN(b)) - Number(Number.isNaN(a))
    : a < b
      ? -1
      : Number(a > b)

/** Order of any two values, MongoDB's; a missing field equals null. */
export function compareValues(a: Value, b: Value): number {
  if (typeof a === 'number' && typeof b === 'number') return compareNumbers(a, b)
  if (typeof a === 'string' && typeof b === 'string') return a === b ? 0 : compareText(a, b)
  const types = typeOf(a) - typeOf(b)
  if (types !== 0) return types
  if (a instanceof Date && b instanceof Date) return a.getTime() - b.getTime()
  return Buffer.compare(valueKey(a), valueKey(b))
}

export const equalValues = (a: Value, b: Value) => compareValues(a, b) === 0
