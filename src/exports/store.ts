import type { Connection, Model } from 'mongoose'
import { perConnection } from '../db/per-connection.js'
import { actionModel, type PublishedAction } from '../kinds/action/model.js'
import { demandModel, type PublishedDemand } from '../kinds/demand/model.js'
import { indicatorModel, type PublishedIndicator } from '../kinds/indicator/model.js'
import { kindOfRecord } from '../kinds/kinds.js'
import { sourceModel } from '../kinds/source/model.js'
import type { Head } from '../ledger/entry.js'
import type { Published, Stored } from '../ledger/published.js'
import { snapshot } from '../ledger/snapshot.js'
import { versionModel } from '../ledger/version-model.js'
import { actionStore } from '../record/actions/store.js'
import { demandStore } from '../record/demands/store.js'
import { indicatorStore } from '../record/indicators/store.js'
import { nameReader } from '../record/name-reader.js'
import type { ActionExport, FigureExport, LinkExport } from './action-columns.js'
import { type AssessmentExport, assessmentRows } from './assessment-columns.js'
import type { TableRow } from './columns.js'
import type { CriterionExport, DemandExport, RestatementExport } from './demand-columns.js'
import { valueRows } from './indicator-columns.js'
import { asObject, fullAssessment, fullRecord } from './records.js'
import { TABLE_NAMES, TABLES, type Table, type TableName } from './tables.js'

/** A table with its rows at a head, read one after the other, and each row as JSON has it. */
export interface DataTable extends Table {
  rows(head: Head, origin: string): AsyncIterable<unknown>
  full(row: unknown): unknown
}

type Rows<R> = (head: Head, origin: string) => AsyncIterable<R>

type ContentOf<Doc> = Doc extends Published<infer Content> ? Content : never

/** The published records of a kind by reference. */
const reader = <Doc extends Published<ContentOf<Doc>>>(connection: Connection, model: Model<Stored<Doc>>) =>
  async function* published(head: Head, origin: string): AsyncIterable<TableRow<Doc, ContentOf<Doc>>> {
    const names = await nameReader(connection)(head)
    for await (const doc of snapshot<Doc>(model, head).stream({})) {
      const content: ContentOf<Doc> | null = doc.content
      if (content !== null) yield { doc, content, origin, names }
    }
  }

/** The parts of each record, as rows of their own. */
const parts = <R, Part>(rows: Rows<R>, partsOf: (row: R) => readonly Part[]): Rows<Part> =>
  async function* each(head, origin) {
    for await (const row of rows(head, origin)) yield* partsOf(row)
  }

const numbered = <R, Item, Name extends string>(row: R, items: readonly Item[], name: Name) =>
  items.map((item, place) => ({ ...row, number: place + 1, [name]: item })) as (R & {
    number: number
  } & Record<Name, Item>)[]

/** How many entries each table has, from the short forms in memory; of parts of entries no count is kept. */
export async function countRows(
  connection: Connection,
  head: Head,
): Promise<Partial<Record<TableName, number>>> {
  const [demands, actions, indicators, sources, names] = await Promise.all([
    demandStore(connection).rows(head),
    actionStore(connection).rows(head),
    indicatorStore(connection).rows(head),
    snapshot(sourceModel(connection), head).count(),
    nameReader(connection)(head),
  ])
  return {
    demands: demands.size,
    assessments: [...demands.values()].reduce((sum, { history }) => sum + history.length, 0),
    actions: actions.size,
    indicators: indicators.size,
    sources,
    organisations: names.organisations.size,
    themes: names.themes.size,
  }
}

/** The tables made of demands. */
function demandTables(connection: Connection) {
  const read = reader<PublishedDemand>(connection, demandModel(connection))
  const rowsOf = demandStore(connection).rows
  async function* demands(head: Head, origin: string): AsyncIterable<DemandExport> {
    const rows = await rowsOf(head)
    for await (const demand of read(head, origin)) yield { ...demand, row: rows.get(demand.doc._id) }
  }
  const criteria: Rows<CriterionExport> = parts(read, (row) =>
    numbered(row, row.content.criteria, 'criterion'),
  )
  const restatements: Rows<RestatementExport> = parts(read, (row) =>
    numbered(row, row.content.restatements, 'restatement'),
  )
  return { demands, criteria, restatements, assessments: parts(read, assessmentRows) }
}

/** The parts of actions. A link has a row where its demand is published too. */
function actionTables(connection: Connection) {
  const actions: Rows<ActionExport> = reader<PublishedAction>(connection, actionModel(connection))
  async function* links(head: Head, origin: string): AsyncIterable<LinkExport> {
    const demands = await demandStore(connection).rows(head)
    for await (const row of actions(head, origin)) {
      for (const link of row.content.links) if (demands.has(link.demand)) yield { ...row, link }
    }
  }
  const figures: Rows<FigureExport> = parts(actions, (row) => numbered(row, row.content.figures, 'figure'))
  return { links, figures }
}

const dataTable = <R>(name: TableName, rows: Rows<R>, full?: (row: R) => unknown): DataTable => {
  const described: Table = TABLES[name]
  return { ...described, rows, full: (full as DataTable['full']) ?? ((row) => asObject(described, row)) }
}

/** The tables whose rows are records as they are published. */
const recordTables = (connection: Connection): Partial<Record<TableName, DataTable>> =>
  Object.fromEntries(
    TABLE_NAMES.filter((name) => TABLES[name].list === '').map((name) => {
      const { kind }: Table = TABLES[name]
      const rows = reader<Published<never>>(connection, versionModel(connection, kindOfRecord(kind).rows))
      return [name, dataTable(name, rows, (row) => fullRecord(kind, row))]
    }),
  )

/** The tables. Each reads with a cursor, so that memory does not grow with the record. */
export const dataTables = perConnection((connection): Record<TableName, DataTable> => {
  const { demands, assessments, criteria, restatements } = demandTables(connection)
  const { links, figures } = actionTables(connection)
  const indicators = reader<PublishedIndicator>(connection, indicatorModel(connection))
  const tables = {
    ...recordTables(connection),
    demands: dataTable('demands', demands, (row) => fullRecord('demand', row)),
    assessments: dataTable<AssessmentExport>('assessments', assessments, fullAssessment),
    criteria: dataTable('criteria', criteria),
    restatements: dataTable('restatements', restatements),
    links: dataTable('links', links),
    figures: dataTable('figures', figures),
    values: dataTable('values', parts(indicators, valueRows)),
  }
  const without = TABLE_NAMES.find((name) => tables[name] === undefined)
  if (without !== undefined) throw new Error(`Nothing says where the rows of '${without}' come from`)
  return tables as Record<TableName, DataTable>
})
