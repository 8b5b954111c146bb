import type { Licence } from '../http/licence.js'
import type { Head } from '../ledger/entry.js'
import { BYTE_ORDER_MARK, csvOf } from './csv.js'
import { cellsOf } from './records.js'
import type { DataTable } from './store.js'

/** What the files of one head are made from. */
export interface DownloadEdition {
  head: Head
  /** Scheme and host of the site. */
  origin: string
  licence: Licence
}

/** A way to write a table, a few rows at a time. What it gives follows from what it is given, byte for byte. */
export interface FileFormat {
  type: string
  begin(table: DataTable, edition: DownloadEdition): string
  /** @param place of the first of these rows in the table, from 0 */
  rows(table: DataTable, rows: readonly unknown[], place: number): string
  /** @param count of all rows */
  end(table: DataTable, count: number): string
}

const csv: FileFormat = {
  type: 'text/csv; charset=utf-8; header=present',
  begin: ({ columns }) => BYTE_ORDER_MARK + csvOf([columns.map(({ name }) => name)]),
  rows: (table, rows) => csvOf(rows.map((row) => cellsOf(table, row))),
  end: () => '',
}

const jsonLines = (table: DataTable, rows: readonly unknown[]): string[] =>
  rows.map((row) => JSON.stringify(table.full(row)))

/** The same without the mark, as in a data package: its schema says all, and some readers take the mark for a letter. */
const plainCsv: FileFormat = {
  ...csv,
  begin: ({ columns }) => csvOf([columns.map(({ name }) => name)]),
}

/** The records in full as one JSON object: { licence, head, data: [...] }, a record a line. */
const json: FileFormat = {
  type: 'application/json; charset=utf-8',
  begin: (_table, { licence, head }) => {
    const { number, hash, time } = head
    return `${JSON.stringify({ licence, head: { number, hash, time } }).slice(0, -1)},"data":[\n`
  },
  rows: (table, rows, place) => (place === 0 ? '' : ',\n') + jsonLines(table, rows).join(',\n'),
  end: () => '\n]}\n',
}

/** The same records, one JSON object a line and nothing around them. */
const jsonl: FileFormat = {
  type: 'application/x-ndjson; charset=utf-8',
  begin: () => '',
  rows: (table, rows) => `${jsonLines(table, rows).join('\n')}\n`,
  end: () => '',
}

export const TEXT_FORMATS = { csv, plainCsv, json, jsonl } as const
export type TextFormat = keyof typeof TEXT_FORMATS

export const WORKBOOK_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

interface OfferedFormat {
  /** The end of its address. */
  ending: string
  label: string
  /** Its media type, without parameters. */
  type: string
  /** As what it is written; null for a workbook, which is no text. */
  text: TextFormat | null
}

const offered = (ending: TextFormat, label: string): OfferedFormat => ({
  ending,
  label,
  type: TEXT_FORMATS[ending].type.split(';', 1)[0] ?? '',
  text: ending,
})

/** How every table can be had, in the order in which that is offered. */
export const OFFERED_FORMATS: readonly OfferedFormat[] = [
  offered('csv', 'CSV'),
  { ending: 'xlsx', label: 'XLSX', type: WORKBOOK_TYPE, text: null },
  offered('json', 'JSON'),
  offered('jsonl', 'JSON Lines'),
]

/** Enough rows that calls cost little, few enough that a batch of long ones is small. */
const BATCH = 100

/** The rows of a table, some at a time, each batch with the place of its first. */
export async function* batchesOf(
  table: DataTable,
  { head, origin }: DownloadEdition,
): AsyncGenerator<{ rows: unknown[]; place: number }> {
  let rows: unknown[] = []
  let place = 0
  for await (const row of table.rows(head, origin)) {
    rows.push(row)
    if (rows.length < BATCH) continue
    yield { rows, place }
    place += rows.length
    rows = []
  }
  if (rows.length > 0) yield { rows, place }
}

/**
 * A whole table in a format, a batch at a time.
 * @param watch is told each text before it is given, and how many rows were given with it
 */
export async function* textOf(
  format: FileFormat,
  table: DataTable,
  edition: DownloadEdition,
  watch: (text: string, rows: number) => void = () => {},
): AsyncGenerator<string> {
  const watched = (text: string, rows = 0): string => {
    watch(text, rows)
    return text
  }
  let count = 0
  yield watched(format.begin(table, edition))
  for await (const { rows, place } of batchesOf(table, edition)) {
    count += rows.length
    yield watched(format.rows(table, rows, place), rows.length)
  }
  yield watched(format.end(table, count))
}
