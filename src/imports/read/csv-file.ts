import { isUtf8 } from 'node:buffer'
import { CsvError, parse } from 'csv-parse'
import { asWritten } from '../../exports/csv.js'
import type { FileCell } from './cells.js'
import { MOST_IN_CELL } from './limits.js'
import type { SheetRow } from './sheet.js'
import { Unreadable } from './unreadable.js'

/** The number of the first line that is not UTF-8. */
function lineOfBadText(bytes: Buffer): number {
  let line = 1
  for (let start = 0; start < bytes.length; line++) {
    const feed = bytes.indexOf(10, start)
    const end = feed === -1 ? bytes.length : feed
    if (!isUtf8(bytes.subarray(start, end))) return line
    start = end + 1
  }
  return line
}

const isUtf16 = (bytes: Buffer): boolean =>
  (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)

/** @throws Unreadable when the bytes are not UTF-8, naming the first line that is not */
export function textOfBytes(bytes: Buffer): string {
  if (isUtf16(bytes)) throw new Unreadable('utf16')
  if (!isUtf8(bytes)) throw new Unreadable('encoding', { row: lineOfBadText(bytes) })
  return bytes.toString('utf8').replace(/^\ufeff/, '')
}

/** What most separates the names in the first line: programs set to another language write semicolons. */
function separatorOf(text: string): string {
  const [head = ''] = text.split('\n', 1)
  const counts = [',', ';', '\t'].map((sign) => [sign, head.split(sign).length] as const)
  return counts.reduce((most, one) => (one[1] > most[1] ? one : most))[0]
}

/** Downloads put an apostrophe before what a spreadsheet would run. What begins with = and has none is a formula. */
function cellOf(text: string): FileCell {
  if (/^\s*[=＝]/.test(text)) return { formula: text.slice(0, 80) }
  return asWritten(text)
}

/**
 * The rows of a CSV file (RFC 4180), of UTF-8 with or without a byte order mark.
 * @throws Unreadable where it is no CSV, naming the line
 */
export async function* csvRows(bytes: Buffer): AsyncGenerator<SheetRow> {
  const text = textOfBytes(bytes)
  const options = {
    delimiter: separatorOf(text),
    relax_column_count: true,
    skip_empty_lines: false,
    max_record_size: MOST_IN_CELL * 20,
  }
  const parser = parse(text, options)
  let number = 0
  try {
    for await (const record of parser) {
      number += 1
      yield { number, cells: (record as string[]).map(cellOf) }
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    throw new Unreadable('csv', { row: parser.info.records + 1, detail: error.code }, { cause: error })
  }
}
