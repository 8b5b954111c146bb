import type { Readable } from 'node:stream'
import { FACTS, LANGUAGES, type Language } from '../language/languages.js'
import { wordingOf } from '../language/wording.js'
import type { Cell, Column, ColumnKind } from './column.js'
import { definitionOf, forFile, inFiles } from './definitions.js'
import { type DownloadEdition, type FileFormat, textOf, WORKBOOK_TYPE } from './formats.js'
import { cellsOf } from './records.js'
import { inXml, MOST_ROWS, rowXml, type SheetColumn, STYLE, sheetBegin, sheetEnd } from './sheet.js'
import type { DataTable } from './store.js'
import { timeOf, zipOf } from './zip.js'

/*
 * A workbook (ECMA-376): the table, what each column means in every language, and what the file is. It is written by
 * hand as a stream, since the libraries that make workbooks keep all of it in memory, or are no longer kept themselves.
 */

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const PARTS = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

// Leelawadee UI comes with Windows and has the letters of South-East Asia; where they are missing, the program chooses another that has them.
const STYLES = `${XML}<styleSheet xmlns="${MAIN}"><numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd\\ hh:mm:ss"/></numFmts><fonts count="3"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font><font><sz val="11"/><name val="Leelawadee UI"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="7"><xf/><xf fontId="1" applyFont="1"/><xf numFmtId="164" applyNumberFormat="1"/><xf numFmtId="165" applyNumberFormat="1"/><xf fontId="2" applyFont="1"/><xf applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf fontId="2" applyFont="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs></styleSheet>`

const WIDTHS: Record<ColumnKind, number> = {
  text: 44,
  name: 24,
  code: 16,
  reference: 14,
  day: 12,
  date: 12,
  instant: 20,
  integer: 12,
  number: 12,
  boolean: 14,
  address: 40,
  hash: 20,
  list: 24,
}

/** Whether a language has letters that are not Latin ones. */
const isOther = (lang: Language): boolean => FACTS[lang].letters !== undefined

function styleOf({ kind, lang }: Column<never>): number {
  if (kind === 'day') return STYLE.day
  if (kind === 'instant') return STYLE.instant
  return lang !== undefined && isOther(lang) ? STYLE.other : STYLE.plain
}

const sheetColumn = (column: Column<never>): SheetColumn => ({
  kind: column.kind,
  style: styleOf(column),
  width: WIDTHS[column.kind],
})

const TOO_MANY = 'A sheet holds no more rows. All of them are in the CSV and JSON files.'
/** Rows of data that fit, with one line left to say that there are more. */
const MOST = MOST_ROWS - 2

const tableSheet: FileFormat = {
  type: WORKBOOK_TYPE,
  begin: ({ columns }) =>
    sheetBegin(
      columns.map(({ name }) => name),
      columns.map(sheetColumn),
    ),
  rows(table, rows, place) {
    const columns = table.columns.map(sheetColumn)
    const fitting = rows.slice(0, Math.max(0, MOST - place))
    const lines = fitting.map((row, offset) => rowXml(cellsOf(table, row), columns, place + offset + 2))
    const isFirstTooMany = place <= MOST && place + rows.length > MOST
    if (isFirstTooMany)
      lines.push(rowXml([TOO_MANY], [{ kind: 'text', style: STYLE.head, width: 0 }], MOST_ROWS))
    return lines.join('')
  },
  end: ({ columns }, count) => sheetEnd(columns.length, count),
}

const prose = (width: number, style: number = STYLE.prose): SheetColumn => ({ kind: 'text', style, width })

/** A small sheet, whole. */
const sheetOf = (
  names: readonly string[],
  columns: readonly SheetColumn[],
  rows: readonly Cell[][],
): string =>
  sheetBegin(names, columns) +
  rows.map((row, place) => rowXml(row, columns, place + 2)).join('') +
  sheetEnd(columns.length, rows.length)

const DEFINITION_NAMES = [
  'column',
  ...LANGUAGES.map((language) => `definition_${language}`),
  'type',
  'allowed_values',
  'unit',
  'required',
  'example',
]

function definitionsSheet({ columns }: DataTable): string {
  const rows = columns.map((column) => {
    const { name, type, values, unit, isRequired, example } = definitionOf(column, inFiles)
    const codes = values.map(({ code }) => code)
    return [
      name,
      ...LANGUAGES.map((language) => forFile(definitionOf(column, wordingOf(language)).meaning)),
      type,
      codes,
      unit,
      isRequired,
      example,
    ]
  })
  const widths = [
    prose(22),
    ...LANGUAGES.map((language) => prose(60, isOther(language) ? STYLE.otherProse : STYLE.prose)),
    prose(34),
    prose(34),
    prose(16),
    prose(10),
    prose(34),
  ]
  return sheetOf(DEFINITION_NAMES, widths, rows)
}

function aboutSheet({ name }: DataTable, { head, origin, licence }: DownloadEdition): string {
  const rows = [
    ['table', name],
    ['what one row is', inFiles.t(`data.row.${name}`)],
    ['from', `${origin}/data`],
    ['ledger entry', String(head.number)],
    ['ledger hash', head.hash],
    ['time of that entry (UTC)', head.time],
    ['licence', licence.title],
    ['licence address', licence.path],
  ]
  return sheetOf(['about', 'this file'], [prose(26), prose(80)], rows)
}

const contentTypes = (sheets: number): string => {
  const parts = Array.from(
    { length: sheets },
    (_, place) =>
      `<Override PartName="/xl/worksheets/sheet${place + 1}.xml" ContentType="${PARTS}.worksheet+xml"/>`,
  )
  return `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${PARTS}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${PARTS}.styles+xml"/>${parts.join('')}</Types>`
}

function workbookXml(names: readonly string[]): string {
  const sheets = names.map(
    (name, place) => `<sheet name="${inXml(name)}" sheetId="${place + 1}" r:id="rId${place + 1}"/>`,
  )
  return `${XML}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${sheets.join('')}</sheets></workbook>`
}

function relationsXml(sheets: number): string {
  const each = Array.from(
    { length: sheets },
    (_, place) =>
      `<Relationship Id="rId${place + 1}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${place + 1}.xml"/>`,
  )
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}<Relationship Id="rId${sheets + 1}" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`
}

const ROOT_RELATIONS = `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`

/** A table as an Excel workbook, a few rows at a time. */
export function workbookOf(table: DataTable, edition: DownloadEdition): Readable {
  const names = [table.name, 'definitions', 'about']
  const part = (path: string, text: string) => ({ path, text: () => [text] })
  return zipOf(
    [
      part('[Content_Types].xml', contentTypes(names.length)),
      part('_rels/.rels', ROOT_RELATIONS),
      part('xl/workbook.xml', workbookXml(names)),
      part('xl/_rels/workbook.xml.rels', relationsXml(names.length)),
      part('xl/styles.xml', STYLES),
      { path: 'xl/worksheets/sheet1.xml', text: () => textOf(tableSheet, table, edition) },
      part('xl/worksheets/sheet2.xml', definitionsSheet(table)),
      part('xl/worksheets/sheet3.xml', aboutSheet(table, edition)),
    ],
    timeOf(edition),
  )
}
