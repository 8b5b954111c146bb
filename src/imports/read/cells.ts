import { latinDigits } from '../../language/digits.js'
import type { CellKind } from '../columns.js'

/** A cell of a spreadsheet that a program would compute; its result is nobody's text. */
interface Formula {
  formula: string
}
/** A cell as a file has it; numbers, days and yes or no as text. */
export type FileCell = string | Formula

/** What a cell says, or the name of what is wrong with it. */
export type ReadCell = { value: unknown } | { code: string }

/** Members of a cell: downloads join them with a semicolon and a space; people also break lines. PURE. */
export const members = (text: string): string[] =>
  text
    .split(/[;\n]/)
    .map((one) => one.trim())
    .filter((one) => one !== '')

const YES = new Set(['true', 'yes', '1'])
const NO = new Set(['false', 'no', '0', ''])

function readBoolean(text: string): ReadCell {
  const word = text.toLowerCase()
  if (YES.has(word)) return { value: true }
  return NO.has(word) ? { value: false } : { code: 'boolean' }
}

function readNumber(text: string): ReadCell {
  const latin = latinDigits(text).replace(/\u2212/g, '-')
  return /^[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(latin) ? { value: Number(latin) } : { code: 'number' }
}

/** '1 met; 2 in-part'. */
function readVerdicts(text: string): ReadCell {
  const read = members(text).map((one) => /^(\d+)\s+(\S+)$/.exec(latinDigits(one)))
  if (read.includes(null)) return { code: 'verdicts' }
  return { value: read.map((found) => ({ criterion: Number(found?.[1]), verdict: found?.[2] })) }
}

/** Reads a cell; an empty one gives `undefined`, which is not the same as a cell that is not there. PURE. */
export function readCell(kind: CellKind, cell: FileCell): ReadCell {
  if (typeof cell !== 'string') return { code: 'formula' }
  const text = cell.trim()
  switch (kind) {
    case 'list':
      return { value: members(text) }
    case 'speakers':
      return { value: members(text).map((organisation) => ({ organisation })) }
    case 'boolean':
      return readBoolean(text)
    case 'verdicts':
      return readVerdicts(text)
    case 'number':
      return text === '' ? { value: undefined } : readNumber(text)
    default:
      return { value: text === '' ? undefined : text }
  }
}
