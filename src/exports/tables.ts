import type { Kind } from '../ledger/entry.js'
import { ACTION_COLUMNS, FIGURE_COLUMNS, LINK_COLUMNS } from './action-columns.js'
import { ASSESSMENT_COLUMNS } from './assessment-columns.js'
import type { Column } from './column.js'
import { CRITERION_COLUMNS, DEMAND_COLUMNS, RESTATEMENT_COLUMNS } from './demand-columns.js'
import { INDICATOR_COLUMNS, VALUE_COLUMNS } from './indicator-columns.js'
import { ORGANISATION_COLUMNS, SOURCE_COLUMNS, THEME_COLUMNS } from './record-columns.js'

/** A column whose cells are each the key of a row of another table, at the same head. */
interface ForeignKey {
  column: string
  table: string
}

/** A table of the public record: what is in it, but not its rows. */
export interface Table {
  name: string
  columns: readonly Column<never>[]
  /** The kind of record that its rows are, or are parts of. */
  kind: Kind
  /** The member of the content whose items its rows are; '' for a table of records. */
  list: string
  /** The columns by which a row is known. */
  key: readonly string[]
  foreignKeys: readonly ForeignKey[]
  /** The table whose entries its rows are parts of; '' for one that has entries of its own. */
  partOf: string
}

const table = (
  name: string,
  kind: Kind,
  columns: readonly Column<never>[],
  { list = '', key = ['reference'], foreignKeys = [], partOf = '' }: Partial<Table> = {},
): Table => ({ name, kind, list, columns, key, foreignKeys, partOf })

const ofDemand = (list: string) => ({
  list,
  key: ['demand', 'number'],
  foreignKeys: [{ column: 'demand', table: 'demands' }],
  partOf: 'demands',
})

const ofAction = { foreignKeys: [{ column: 'action', table: 'actions' }], partOf: 'actions' }

/** All tables, in the order in which they are shown. */
export const TABLES = {
  demands: table('demands', 'demand', DEMAND_COLUMNS),
  assessments: table('assessments', 'demand', ASSESSMENT_COLUMNS, ofDemand('assessments')),
  criteria: table('criteria', 'demand', CRITERION_COLUMNS, ofDemand('criteria')),
  restatements: table('restatements', 'demand', RESTATEMENT_COLUMNS, ofDemand('restatements')),
  actions: table('actions', 'action', ACTION_COLUMNS),
  links: table('links', 'action', LINK_COLUMNS, {
    ...ofAction,
    list: 'links',
    key: ['action', 'demand'],
    foreignKeys: [...ofAction.foreignKeys, { column: 'demand', table: 'demands' }],
  }),
  figures: table('figures', 'action', FIGURE_COLUMNS, {
    ...ofAction,
    list: 'figures',
    key: ['action', 'number'],
  }),
  indicators: table('indicators', 'indicator', INDICATOR_COLUMNS),
  values: table('values', 'indicator', VALUE_COLUMNS, {
    list: 'series',
    key: ['indicator', 'number'],
    foreignKeys: [{ column: 'indicator', table: 'indicators' }],
    partOf: 'indicators',
  }),
  sources: table('sources', 'source', SOURCE_COLUMNS),
  organisations: table('organisations', 'organisation', ORGANISATION_COLUMNS),
  themes: table('themes', 'theme', THEME_COLUMNS),
} as const satisfies Record<string, Table>

export type TableName = keyof typeof TABLES

export const TABLE_NAMES = Object.keys(TABLES) as TableName[]
