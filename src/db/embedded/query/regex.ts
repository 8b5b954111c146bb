import type { BSONRegExp } from 'bson'
import { badValue, EngineError, unsupported } from './errors.js'
import type { Test } from './reach.js'
import { bsonType, type Value } from './values.js'

export const isRegex = (value: Value): value is BSONRegExp => bsonType(value) === 'BSONRegExp'

/** Longest pattern accepted: a bound on what one filter can make the process do. */
const MAX_PATTERN = 1000

/** A regular expression value as JavaScript's own. */
function toRegExp({ pattern, options: flags }: BSONRegExp): RegExp {
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
    throw new EngineError(
      51091,
      `Regular expression is invalid: ${error instanceof Error ? error.message : pattern}`,
    )
  }
}

export function regexTest(operand: BSONRegExp): Test {
  const regex = toRegExp(operand)
  return (value) => typeof value === 'string' && regex.test(value)
}
