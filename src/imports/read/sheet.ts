import type { FileCell } from './cells.js'

/** One row of a sheet, by its number as a spreadsheet counts. */
export interface SheetRow {
  number: number
  cells: FileCell[]
}

/** A sheet of a workbook, or a CSV file. Its rows are read one after the other. */
export interface Sheet {
  /** Of the sheet, or of the file without its ending. */
  name: string
  rows: AsyncIterable<SheetRow> | Iterable<SheetRow>
}

export const isBlankRow = ({ cells }: SheetRow): boolean =>
  cells.every((cell) => typeof cell === 'string' && cell.trim() === '')
