import { stringify as stringifier } from 'csv-stringify'
import { stringify } from 'csv-stringify/sync'
import type { Cell } from './column.js'

/** Members of a list in one cell. */
export const SEPARATOR = '; '

/**
 * What spreadsheets take for the beginning of a formula, in narrow and wide form, at the beginning of a text or behind
 * a semicolon, tab or line break: where a comma is not the separator, those begin a cell. See OWASP, CSV injection.
 */
const RUNNABLE = /(^|[;\t\r\n])((?:[^\S\t\r\n]|")*)('*)(?=[=+\-@＝＋－＠])/gu
const DEFUSED = /(^|[;\t\r\n])((?:[^\S\t\r\n]|")*)'('*)(?=[=+\-@＝＋－＠])/gu

/** PURE. A text that no spreadsheet runs: an apostrophe before each sign that would begin a formula. */
export const defused = (text: string): string => text.replace(RUNNABLE, "$1$2'$3")

/** PURE. The text that `defused` was given. */
export const asWritten = (text: string): string => text.replace(DEFUSED, '$1$2$3')

const OPTIONS = {
  record_delimiter: 'windows',
  // Of line breaks the library quotes only its own; readers of CSV take any for the end of a row.
  quoted_match: /[\r\n]/,
  // Before it is quoted. Numbers stay as they are: a minus does no harm in front of one.
  cast: { boolean: String, string: defused },
} as const

/** PURE. A cell as text. */
const inText = (cell: Cell) =>
  Array.isArray(cell) ? cell.join(SEPARATOR) : (cell as Exclude<Cell, readonly string[]>)

/** PURE. Rows as CSV (RFC 4180): lines end in CR LF, and quotes stand where they must. */
export const csvOf = (rows: readonly Cell[][]): string =>
  stringify(
    rows.map((row) => row.map(inText)),
    OPTIONS,
  )

/** Without a byte order mark spreadsheets garble Khmer. */
export const BYTE_ORDER_MARK = '\ufeff'

/** Turns rows of texts into CSV, its names first. */
export const csvWriter = ({ columns }: { columns: readonly { name: string }[] }) =>
  stringifier({
    ...OPTIONS,
    bom: true,
    header: true,
    columns: columns.map(({ name }) => ({ key: name, header: name })),
  })
