import type { Cell, ColumnKind } from './column.js'
import { SEPARATOR } from './csv.js'

/*
 * Sheets in SpreadsheetML (ECMA-376, part 1, 18.3), a few rows at a time. Texts stand in their cells ("inlineStr") and
 * not in a table of strings beside the sheet, which would have to be in memory until the last row is known.
 */

/** Numbers of the cell formats in STYLES, below. */
export const STYLE = { plain: 0, head: 1, day: 2, instant: 3, other: 4, prose: 5, otherProse: 6 } as const

/** Most rows of a sheet, its head included, and most characters of a cell (Excel's limits). */
export const MOST_ROWS = 1_048_576
const MOST_CHARACTERS = 32_767

const CUT = ' […] The rest is in the CSV and JSON files.'

/** What XML 1.0 cannot hold, not even escaped. */
const NO_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

export const inXml = (text: string): string =>
  text.replace(NO_XML, '\ufffd').replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign)

const cut = (text: string): string =>
  text.length <= MOST_CHARACTERS ? text : text.slice(0, MOST_CHARACTERS - CUT.length) + CUT

/** A text that looks like the escape `_x0041_` would be read as one. */
const unescaped = (text: string): string => text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')

/** 0 is A, 26 is AA. */
export function columnLetters(place: number): string {
  const last = String.fromCharCode(65 + (place % 26))
  return place < 26 ? last : columnLetters(Math.floor(place / 26) - 1) + last
}

const DAY_MS = 24 * 60 * 60 * 1000
/** Day 0 of spreadsheets, from 1 March 1900 on; before it they count a 29 February that never was. */
const DAY_ZERO = Date.UTC(1899, 11, 30)
const FIRST_SURE = Date.UTC(1900, 2, 1)

/** The number that a spreadsheet knows a moment by; null for one that it would show wrong. */
function serial(moment: string): number | null {
  const time = Date.parse(moment)
  return Number.isNaN(time) || time < FIRST_SURE ? null : (time - DAY_ZERO) / DAY_MS
}

const textCell = (at: string, style: number, text: string): string =>
  `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${inXml(unescaped(cut(text)))}</t></is></c>`

const numberCell = (at: string, style: number, value: number): string =>
  `<c r="${at}" s="${style}"><v>${value}</v></c>`

/** How the cells of a column look and are typed. */
export interface SheetColumn {
  kind: ColumnKind
  style: number
  /** In characters. */
  width: number
}

const isMoment = (kind: ColumnKind): boolean => kind === 'day' || kind === 'instant'

function cellXml(cell: Cell, { kind, style }: SheetColumn, at: string): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return numberCell(at, style, cell)
  if (typeof cell === 'boolean') return `<c r="${at}" s="${style}" t="b"><v>${cell ? 1 : 0}</v></c>`
  const text = typeof cell === 'string' ? cell : cell.join(SEPARATOR)
  const number = isMoment(kind) ? serial(text) : null
  if (number !== null) return numberCell(at, style, number)
  return text === '' ? '' : textCell(at, isMoment(kind) ? STYLE.plain : style, text)
}

/** PURE. @param number of the row in its sheet, from 1 */
export function rowXml(cells: readonly Cell[], columns: readonly SheetColumn[], number: number): string {
  const filled = columns.map((column, place) =>
    cellXml(cells[place] ?? null, column, `${columnLetters(place)}${number}`),
  )
  return `<row r="${number}">${filled.join('')}</row>`
}

/** PURE. What stands before the first row: the first row stays in sight. */
export function sheetBegin(names: readonly string[], columns: readonly SheetColumn[]): string {
  const widths = columns.map(
    ({ width }, place) => `<col min="${place + 1}" max="${place + 1}" width="${width}" customWidth="1"/>`,
  )
  const heads = names.map((): SheetColumn => ({ kind: 'name', style: STYLE.head, width: 0 }))
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData>${rowXml(names, heads, 1)}`
}

/** PURE. What stands behind the last of so many rows, the head not counted. */
export function sheetEnd(columns: number, rows: number): string {
  const last = `${columnLetters(columns - 1)}${Math.min(rows + 1, MOST_ROWS)}`
  return `</sheetData><autoFilter ref="A1:${last}"/></worksheet>`
}
