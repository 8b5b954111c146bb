import type { FileRecord } from '../rules.js'
import { Unreadable } from './unreadable.js'

/*
 * How much a file of records can hold, whatever it was packed into. PURE. A file that holds more is refused as a whole.
 */

export const MOST_COLUMNS = 300
/** Of all cells together, each time that a text is named counted. */
export const MOST_LETTERS = 40_000_000
/** Letters of one cell: three times what a spreadsheet takes. */
export const MOST_IN_CELL = 100_000
/** Rows that are parts of one record. */
export const MOST_PARTS = 2000
/** Members and items of one record, a hundred letters counting like one. */
const MOST_IN_RECORD = 20_000
/** Members and items of a JSON file, and how deep they lie in each other. */
const MOST_VALUES = 2_000_000
const DEEPEST = 32

const [QUOTE, BACKSLASH, COMMA] = [0x22, 0x5c, 0x2c]
const OPENS = new Set([0x5b, 0x7b])
const CLOSES = new Set([0x5d, 0x7d])

/**
 * Counts what a JSON text would become, before it does: whether or not it is JSON.
 * @throws Unreadable when that is more, or deeper, than any file of records
 */
export function checkJson(text: string): void {
  let [depth, values, isInText] = [0, 0, false]
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === QUOTE) isInText = !isInText
    else if (isInText) at += code === BACKSLASH ? 1 : 0
    else if (code === COMMA) values += 1
    else if (CLOSES.has(code)) depth -= 1
    else if (OPENS.has(code)) {
      depth += 1
      values += 1
    }
    if (depth > DEEPEST || values > MOST_VALUES) throw new Unreadable('tooMuchInside')
  }
}

function weightOf(value: unknown): number {
  if (typeof value === 'string') return 1 + value.length / 100
  if (typeof value !== 'object' || value === null) return 1
  let weight = 1
  for (const inside of Object.values(value)) weight += weightOf(inside)
  return weight
}

/** @throws Unreadable when a record holds more than could be set against the record in one turn */
export function checkRecord({ members, parts }: FileRecord): void {
  if (weightOf(members) + weightOf(parts) > MOST_IN_RECORD) throw new Unreadable('tooMuchInside')
}
