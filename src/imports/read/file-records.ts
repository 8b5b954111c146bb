import { inCapitals } from '../../ledger/reference.js'
import {
  IMPORT_TABLES,
  type ImportTable,
  importTable,
  knownColumns,
  type Taken,
  templateColumns,
} from '../columns.js'
import { type Fault, type FilePlace, type FileRecord, isKey, type Members, MOST_ROWS } from '../rules.js'
import { NO_CHOICES, type UhriChoices } from '../uhri.js'
import { type FileCell, readCell } from './cells.js'
import { MOST_COLUMNS, MOST_LETTERS, MOST_PARTS } from './limits.js'
import { isBlankRow, type Sheet, type SheetRow } from './sheet.js'
import { type UhriColumns, UhriRows, uhriColumns } from './uhri-rows.js'
import { Unreadable } from './unreadable.js'

/** Sheets of our own workbooks that explain the first. */
const NOT_DATA = new Set(['definitions', 'about'])

const headOf = ({ cells }: SheetRow): string[] =>
  cells.map((cell) => (typeof cell === 'string' ? cell.trim().toLowerCase() : ''))

/** 'tamdan-demands-184' and 'Demands' name the table demands. */
function tableNamed(name: string): ImportTable | undefined {
  const words = name.toLowerCase().split(/[^a-z]+/)
  return IMPORT_TABLES.find((table) => words.includes(table.name))
}

/** The one table to which all columns can belong, best by those that are only its own. */
function tableWith(head: readonly string[]): ImportTable | undefined {
  const names = head.filter((name) => name !== '')
  const fits = IMPORT_TABLES.filter((table) => names.includes(table.key)).map((table) => {
    const known = new Set(knownColumns(table))
    const taken = new Set(templateColumns(table))
    return {
      table,
      known: names.filter((one) => known.has(one)).length,
      taken: names.filter((one) => taken.has(one)).length,
    }
  })
  fits.sort((a, b) => b.known - a.known || b.taken - a.taken)
  const [best, second] = fits
  if (!best || best.known < names.length / 2) return undefined
  return second && second.known === best.known && second.taken === best.taken ? undefined : best.table
}

interface Head {
  table: ImportTable
  name: string
  columns: string[]
  faults: Fault[]
}

/** Which column is which; those of no table, twice the same, or without the one that names the row, are named. */
function readHead(sheet: Sheet, row: SheetRow, wanted: string | undefined): Head {
  const columns = headOf(row)
  const table = (wanted ? importTable(wanted) : undefined) ?? tableNamed(sheet.name) ?? tableWith(columns)
  if (!table) throw new Unreadable('whichTable', { sheet: sheet.name })
  const known = new Set(knownColumns(table))
  const place = { table: sheet.name, row: row.number }
  const faults: Fault[] = columns.flatMap((column, at): Fault[] => {
    if (column === '') return []
    const allowed = templateColumns(table).join(', ')
    if (!known.has(column)) return [{ ...place, column, code: 'unknownColumn', params: { column, allowed } }]
    return columns.indexOf(column) < at ? [{ ...place, column, code: 'columnTwice', params: { column } }] : []
  })
  if (table.list !== '' && !columns.includes(table.key))
    faults.push({ ...place, column: table.key, code: 'noColumn', params: { column: table.key } })
  return { table, name: sheet.name, columns, faults }
}

/** Puts a value at 'title.en' of a content. Paths are ours, never a file's. */
function put(content: Members, path: string, value: unknown): void {
  const [first = '', ...rest] = path.split('.')
  if (rest.length === 0) content[first] = value
  else {
    const inner = (content[first] ?? {}) as Members
    content[first] = inner
    put(inner, rest.join('.'), value)
  }
}

interface ReadRow {
  place: FilePlace
  key: string
  number: number
  members: Members
  derived: FileRecord['derived']
  faults: Fault[]
}

const textOf = (cell: FileCell | undefined): string => (typeof cell === 'string' ? cell.trim() : '')

function readRow({ table, name, columns }: Head, row: SheetRow): ReadRow {
  const place = { table: name, row: row.number }
  const cellAt = (column: string): FileCell | undefined => {
    const at = columns.indexOf(column)
    return at === -1 ? undefined : (row.cells[at] ?? '')
  }
  const members: Members = {}
  const faults: Fault[] = []
  const take = ({ name: column, path, kind }: Taken) => {
    const cell = cellAt(column)
    if (cell === undefined) return
    const read = readCell(kind, cell)
    if ('value' in read) put(members, path, read.value)
    else faults.push({ ...place, column, code: read.code, params: { value: textOf(cell).slice(0, 80) } })
  }
  for (const column of table.taken) take(column)
  const key = cellAt(table.key)
  if (key !== undefined && typeof key !== 'string')
    faults.push({ ...place, column: table.key, code: 'formula', params: {} })
  const extra = row.cells
    .slice(columns.length)
    .some((cell) => textOf(cell) !== '' || typeof cell !== 'string')
  if (extra) faults.push({ ...place, column: '', code: 'tooManyCells', params: { columns: columns.length } })
  const derived = table.derived.map((one) => ({
    column: one.name,
    path: one.path,
    value: textOf(cellAt(one.name)),
  }))
  return {
    place,
    key: textOf(cellAt(table.key)),
    number: Number(textOf(cellAt('number'))) || 0,
    members,
    derived: derived.filter(({ value }) => value !== ''),
    faults,
  }
}

const blank = (table: ImportTable, read: ReadRow): FileRecord => ({
  kind: table.kind,
  places: [],
  reference: normal(read.key),
  hasRow: false,
  isWhole: false,
  members: {},
  parts: [],
  derived: [],
  instrument: '',
  faults: [],
  leftOut: '',
})

/** Keys are told apart without regard to case. */
const normal = (key: string): string => (isKey(key) ? key.toLowerCase() : inCapitals(key))

/** Gathers rows into records: the row of a record itself, and those of its parts. */
export class Gathering {
  readonly records: FileRecord[] = []
  /** Set where the file is one of the Universal Human Rights Index. */
  uhri: UhriRows | null = null
  readonly headFaults: Fault[] = []
  rows = 0
  private letters = 0
  private readonly byKey = new Map<string, FileRecord>()

  /** @throws Unreadable for more rows than one file may have */
  count(): void {
    this.rows += 1
    if (this.rows > MOST_ROWS) throw new Unreadable('tooManyRows', { limit: MOST_ROWS })
  }

  /** Texts that a workbook has once can be named by any number of its cells. @throws Unreadable */
  weigh({ cells }: SheetRow): void {
    if (cells.length > MOST_COLUMNS) throw new Unreadable('tooMuchInside')
    for (const cell of cells) this.letters += typeof cell === 'string' ? cell.length : 0
    if (this.letters > MOST_LETTERS) throw new Unreadable('tooMuchInside')
  }

  add(one: FileRecord): void {
    this.records.push(one)
    const key = `${one.kind}/${one.reference}`
    if (one.reference !== '' && !this.byKey.has(key)) this.byKey.set(key, one)
  }

  private recordOf(table: ImportTable, read: ReadRow): FileRecord {
    const known = this.byKey.get(`${table.kind}/${normal(read.key)}`)
    if (known && read.key !== '') return known
    const made = blank(table, read)
    this.add(made)
    return made
  }

  take(table: ImportTable, read: ReadRow): void {
    this.count()
    if (table.list !== '') {
      const record = this.recordOf(table, read)
      if (record.parts.length >= MOST_PARTS) throw new Unreadable('tooMuchInside')
      record.places.push(read.place)
      record.faults.push(...read.faults)
      if (read.key === '')
        record.faults.push({ ...read.place, column: table.key, code: 'any.required', params: {} })
      record.parts.push({ place: read.place, list: table.list, item: read.members, number: read.number })
      return
    }
    const known = read.key === '' ? undefined : this.byKey.get(`${table.kind}/${normal(read.key)}`)
    if (known?.hasRow) {
      const first = known.places[0] ?? read.place
      const params = { reference: read.key, row: first.row, table: first.table }
      this.records.push({
        ...blank(table, read),
        places: [read.place],
        hasRow: true,
        faults: [{ ...read.place, column: table.key, code: 'rowTwice', params }],
      })
      return
    }
    const record = known ?? blank(table, read)
    if (!known) this.add(record)
    Object.assign(record, { hasRow: true, members: read.members, derived: read.derived })
    record.places.unshift(read.place)
    record.faults.unshift(...read.faults)
  }
}

/**
 * Reads the rows of sheets.
 * @param wanted the table that all of it is of, where the person has said so
 * @throws Unreadable where a sheet is of no table, or there are too many rows
 */
export async function gatherSheets(
  sheets: readonly Sheet[],
  wanted: string | undefined,
  choices: UhriChoices = NO_CHOICES,
): Promise<Gathering> {
  const gathering = new Gathering()
  for (const sheet of sheets) {
    if (sheets.length > 1 && NOT_DATA.has(sheet.name.toLowerCase())) continue
    let head: Head | null = null
    let uhri: UhriRows | null = null
    for await (const row of sheet.rows) {
      if (isBlankRow(row)) continue
      gathering.weigh(row)
      const columns: UhriColumns | null = head === null && !uhri && !wanted ? uhriColumns(headOf(row)) : null
      if (columns) {
        uhri = new UhriRows(columns, choices)
        gathering.uhri = uhri
      } else if (uhri) {
        gathering.count()
        for (const one of uhri.take(row.cells, { table: sheet.name, row: row.number })) gathering.add(one)
      } else if (head === null) {
        head = readHead(sheet, row, wanted)
        gathering.headFaults.push(...head.faults)
      } else gathering.take(head.table, readRow(head, row))
    }
  }
  return gathering
}
