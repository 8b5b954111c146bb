import type { Column, ColumnKind } from '../exports/column.js'
import { TABLE_NAMES, TABLES, type Table, type TableName } from '../exports/tables.js'
import { NAMED_BEFORE_NAMING } from '../kinds/kinds.js'
import { LANGUAGES } from '../language/languages.js'
import type { Kind } from '../ledger/entry.js'

/** How a cell is read. */
export type CellKind = 'text' | 'list' | 'speakers' | 'boolean' | 'number' | 'verdicts'

/** One column that is taken over: its name in the downloads, and the member of the content that it fills. */
export interface Taken {
  name: string
  /** 'title.en'. */
  path: string
  kind: CellKind
}

/** A table as it is imported. */
export interface ImportTable {
  name: TableName
  kind: Kind
  taken: readonly Taken[]
  /** Columns that follow from others; what they say must agree, where they are checked. */
  derived: readonly { name: string; path: string }[]
  /** The column that names the record; of parts, the record that they belong to. */
  key: string
  /** The member that parts go into; '' for a table of records. */
  list: string
}

const CELL_KINDS: Partial<Record<ColumnKind, CellKind>> = {
  list: 'list',
  boolean: 'boolean',
  integer: 'number',
  number: 'number',
}

const takenFrom = ({ name, kind, fills: path, as }: Column<never>): Taken[] =>
  path === undefined ? [] : [{ name, path, kind: as ?? CELL_KINDS[kind] ?? 'text' }]

function importOf(name: TableName): ImportTable {
  const { kind, list, columns }: Table = TABLES[name]
  return {
    name,
    kind,
    list,
    key: list === '' ? 'reference' : kind,
    taken: columns.flatMap(takenFrom),
    derived: columns.flatMap(({ name: column, agreesWith: path }) =>
      path === undefined ? [] : [{ name: column, path }],
    ),
  }
}

/** Every table of the downloads, with what is taken over from it. Of the first the others speak, so that people fill them in first. */
export const IMPORT_TABLES: readonly ImportTable[] = NAMED_BEFORE_NAMING.flatMap((kind) =>
  TABLE_NAMES.map(importOf).filter((table) => table.kind === kind),
)

export const importTable = (name: string): ImportTable | undefined =>
  IMPORT_TABLES.find((one) => one.name === name)

/** Every column that a table may have: those of its download. What is neither taken nor checked is left alone. */
export const knownColumns = ({ name }: ImportTable): string[] =>
  TABLES[name].columns.map((column) => column.name)

/** The columns of a template: what names the row, and what is taken over. */
export function templateColumns(of: ImportTable): string[] {
  const number = knownColumns(of).includes('number') && of.list !== 'series' ? ['number'] : []
  return [of.key, ...number, ...of.taken.map(({ name }) => name)]
}

/** The column that fills a path of the content; the path itself where none does. */
export function columnAt({ taken }: ImportTable, path: string): string {
  const found = taken.find((one) => one.path === path) ?? taken.find((one) => path.startsWith(`${one.path}.`))
  const texts = LANGUAGES.flatMap((language) => taken.filter((one) => one.path === `${path}.${language}`))
  return found?.name ?? (texts.map(({ name }) => name).join(' / ') || path)
}
