import { stringify } from 'csv-stringify'
import type { Head } from '../ledger/entry.js'
import { DATA_LICENCE } from '../licence.js'
import type { DataSet } from './store.js'

/**
 * A table as CSV (RFC 4180): UTF-8 with a byte order mark, without which spreadsheets garble Khmer; lines end in CR LF.
 * A cell that a spreadsheet would run as a formula begins with an apostrophe.
 */
export const csvWriter = ({ columns }: { columns: readonly { name: string }[] }) =>
  stringify({
    bom: true,
    header: true,
    record_delimiter: 'windows',
    escape_formulas: true,
    cast: { boolean: (value) => String(value) },
    columns: columns.map(({ name }) => ({ key: name, header: name })),
  })

export async function* csvRows({ columns, rows }: DataSet, head: Head, origin: string) {
  for await (const row of rows(head, origin)) yield columns.map((column) => column.value(row))
}

/** The same records in full as one JSON object: { licence, head, data: [...] }, a record a line. */
export async function* jsonText(set: DataSet, head: Head, origin: string): AsyncIterable<string> {
  const about = JSON.stringify({ licence: DATA_LICENCE, head })
  yield `${about.slice(0, -1)},"data":[`
  let separator = '\n'
  for await (const row of set.rows(head, origin)) {
    yield separator + JSON.stringify(set.full(row))
    separator = ',\n'
  }
  yield '\n]}\n'
}
