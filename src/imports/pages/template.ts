import type { Readable } from 'node:stream'
import { BYTE_ORDER_MARK, csvOf } from '../../exports/csv.js'
import type { DownloadEdition } from '../../exports/formats.js'
import type { DataTable } from '../../exports/store.js'
import { TABLES } from '../../exports/tables.js'
import { workbookOf } from '../../exports/workbook.js'
import { type ImportTable, templateColumns } from '../columns.js'

/** An empty CSV file with the columns that are taken over. */
export const csvTemplate = (table: ImportTable): string => BYTE_ORDER_MARK + csvOf([templateColumns(table)])

/** The same as a workbook, with a sheet that says what each column means. */
export function xlsxTemplate(table: ImportTable, edition: DownloadEdition): Readable {
  const wanted = new Set(templateColumns(table))
  const columns = TABLES[table.name].columns.filter(({ name }) => wanted.has(name))
  const empty: DataTable = { ...TABLES[table.name], columns, async *rows() {}, full: () => null }
  return workbookOf(empty, edition)
}
