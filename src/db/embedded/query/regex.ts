import type { BSONRegExp } from 'bson'
import { badValue, unsupported } from '../errors.js'
import { bsonType, type Value } from './values.js'

export const isRegex = (value: Value): value is BSONRegExp | RegExp =>
  value instanceof RegExp || bsonType(value) === 'BSONRegExp'

/** Longest pattern accepted: a bound on what one filter can make the process do. */
const MAX_PATTERN = 1000

/** `$regex` with `$options`, or a regular expression value, as JavaScript's own. */
export function regexOperand(operand: Value, options: Value): RegExp {
  if (isRegex(operand))
    return toRegExp(patternOf(operand), typeof options === 'string' ? options : flagsOf(operand))
  if (typeof operand !== 'string') throw badValue('$regex has to be a string')
  return toRegExp(operand, typeof options === 'string' ? options : '')
}

const patternOf = (regex: BSONRegExp | RegExp) => (regex instanceof RegExp ? regex.source : regex.pattern)
const flagsOf = (regex: BSONRegExp | RegExp) => (regex instanceof RegExp ? regex.flags : regex.options)

function toRegExp(pattern: string, flags: string): RegExp {
  if (pattern.length > MAX_PATTERN)
    throw badValue(`Regular expression is longer than ${MAX_PATTERN} characters`)
  const unknown = [...flags].find((flag) => !'imsu'.includes(flag))
  if (unknown) throw unsupported(`The regular expression option '${unknown}'`)
  // PCRE lets any punctuation be escaped; JavaScript's Unicode mode, which refuses all else it cannot read, does not.
  const source = pattern.replace(
    /\\([^\w\s\\^$.*+?()[\]{}|/])/g,
    (_, char: string) => `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`,
  )
  try {
    return new RegExp(source, [...new Set(`${flags}u`)].join(''))
  } catch (error) {
    throw badValue(`Regular expression is invalid: ${error instanceof Error ? error.message : pattern}`)
  }
}

/** Whether a text matches. */
export function regexTest(regex: BSONRegExp | RegExp): (value: Value) => boolean {
  const compiled = regexOperand(regex, undefined)
  return (value) => typeof value === 'string' && compiled.test(value)
}
