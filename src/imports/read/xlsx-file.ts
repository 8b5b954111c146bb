import type { FileCell } from './cells.js'
import { MOST_COLUMNS, MOST_IN_CELL } from './limits.js'
import type { Sheet, SheetRow } from './sheet.js'
import { Unreadable } from './unreadable.js'
import { type Book, readBook } from './xlsx-book.js'
import { listen, openWorkbook, type Workbook } from './xlsx-parts.js'

const DAY_MS = 24 * 60 * 60 * 1000
/** Day 0 of spreadsheets: of most, and of those that count from 1904. */
const DAY_ZERO = { since1900: Date.UTC(1899, 11, 30), since1904: Date.UTC(1904, 0, 1) }

/** The day that a spreadsheet's number stands for; of less than a day, the time that it is of. PURE. */
function dayOf(serial: number, is1904: boolean): string {
  if (serial >= 0 && serial < 1) return new Date(Math.round(serial * DAY_MS)).toISOString().slice(11, 19)
  const time = (is1904 ? DAY_ZERO.since1904 : DAY_ZERO.since1900) + serial * DAY_MS
  const date = new Date(time)
  return Number.isNaN(date.getTime()) ? String(serial) : date.toISOString().slice(0, 10)
}

/** 'C' of 'C12' is 2. */
function columnOf(at: string): number {
  let column = 0
  for (const letter of /^[A-Z]{1,8}/.exec(at)?.[0] ?? '') column = column * 26 + letter.charCodeAt(0) - 64
  return column - 1
}

/** Letters of a formula that are shown to whoever is told of it. */
const LONGEST_FORMULA = 80

/** Texts hold signs that XML cannot as escapes: `_x000D_` (18.4.8). */
const unescaped = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))

/** Hears one sheet, and keeps the rows that are whole until they are taken. */
function sheetListener(book: Book) {
  let rows: SheetRow[] = []
  let row: SheetRow = { number: 0, cells: [] }
  let cell = { column: 0, type: '', style: 0, text: '', formula: '' }
  let into: 'text' | 'formula' | null = null

  const asCell = (): FileCell => {
    const { type, style, text, formula } = cell
    if (formula !== '') return { formula: `=${formula}`.slice(0, LONGEST_FORMULA) }
    if (type === 's') return unescaped(book.strings[Number(text)] ?? '')
    if (type === 'inlineStr' || type === 'str') return unescaped(text)
    if (type === 'b') return text === '1' ? 'true' : 'false'
    if (type === 'e') return { formula: text }
    return text !== '' && book.isDay[style] ? dayOf(Number(text), book.is1904) : text
  }

  const listener = {
    open(name: string, { r = '', t = 'n', s = '0' }: Record<string, string>) {
      if (name === 'row') row = { number: r === '' ? row.number + 1 : Number(r), cells: [] }
      if (name === 'c') {
        const column = r === '' ? row.cells.length : columnOf(r)
        cell = { column, type: t, style: Number(s), text: '', formula: '' }
      }
      if (name === 'f') cell.formula = ' '
      if (name === 'f') into = 'formula'
      if (name === 'v' || name === 't') into = 'text'
    },
    text(text: string) {
      if (into === 'text') cell.text += text
      if (into === 'formula' && cell.formula.length < LONGEST_FORMULA)
        cell.formula = cell.formula.trimStart() + text
      if (cell.text.length > MOST_IN_CELL) throw new Unreadable('tooMuchInside')
    },
    close(name: string) {
      if (name === 'v' || name === 't' || name === 'f') into = null
      if (name === 'c' && cell.column < MOST_COLUMNS) {
        while (row.cells.length < cell.column) row.cells.push('')
        row.cells[cell.column] = asCell()
      }
      if (name === 'row') rows.push(row)
    },
  }
  const take = (): SheetRow[] => {
    const taken = rows
    rows = []
    return taken
  }
  return { listener, take }
}

async function* rowsOf(workbook: Workbook, book: Book, path: string): AsyncGenerator<SheetRow> {
  const { listener, take } = sheetListener(book)
  for await (const _ of listen(workbook, path, listener)) yield* take()
  yield* take()
}

/**
 * The sheets of an Excel workbook. Days are read as days, cells with formulas as formulas.
 * @throws Unreadable when it is no workbook
 */
export async function xlsxSheets(bytes: Buffer): Promise<Sheet[]> {
  const workbook = await openWorkbook(bytes)
  const book = await readBook(workbook)
  return book.sheets.map(({ name, path }) => ({ name, rows: rowsOf(workbook, book, path) }))
}
