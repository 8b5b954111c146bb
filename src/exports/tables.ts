import { ACTION_COLUMNS, FIGURE_COLUMNS, LINK_COLUMNS } from './action-columns.js'
import type { Column } from './column.js'
import {
  ASSESSMENT_COLUMNS,
  CRITERION_COLUMNS,
  DEMAND_COLUMNS,
  RESTATEMENT_COLUMNS,
} from './demand-columns.js'
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
  /** The columns by which a row is known. */
  key: readonly string[]
  foreignKeys: readonly ForeignKey[]
  /** The table whose entries its rows are parts of; '' for one that has entries of its own. */
  partOf: string
}

const table = (
  name: string,
  columns: readonly Column<never>[],
  { key = ['reference'], foreignKeys = [], partOf = '' }: Partial<Table> = {},
): Table => ({ name, columns, key, foreignKeys, partOf })

const ofDemand = {
  key: ['demand', 'number'],
  foreignKeys: [{ column: 'demand', table: 'demands' }],
  partOf: 'demands',
}

const ofAction = { foreignKeys: [{ column: 'action', table: 'actions' }], partOf: 'actions' }

/** All tables, in the order in which they are shown. */
export const TABLES = {
  demands: table('demands', DEMAND_COLUMNS),
  assessments: table('assessments', ASSESSMENT_COLUMNS, ofDemand),
  criteria: table('criteria', CRITERION_COLUMNS, ofDemand),
  restatements: table('restatements', RESTATEMENT_COLUMNS, ofDemand),
  actions: table('actions', ACTION_COLUMNS),
  links: table('links', LINK_COLUMNS, {
    ...ofAction,
    key: ['action', 'demand'],
    foreignKeys: [...ofAction.foreignKeys, { column: 'demand', table: 'demands' }],
  }),
  figures: table('figures', FIGURE_COLUMNS, { ...ofAction, key: ['action', 'number'] }),
  indicators: table('indicators', INDICATOR_COLUMNS),
  values: table('values', VALUE_COLUMNS, {
    key: ['indicator', 'number'],
    foreignKeys: [{ column: 'indicator', table: 'indicators' }],
    partOf: 'indicators',
  }),
  sources: table('sources', SOURCE_COLUMNS),
  organisations: table('organisations', ORGANISATION_COLUMNS),
  themes: table('themes', THEME_COLUMNS),
} as const satisfies Record<string, Table>

export type TableName = keyof typeof TABLES

export const TABLE_NAMES = Object.keys(TABLES) as TableName[]
