import type { Connection, Model } from 'mongoose'
import { actionModel, type PublishedAction } from '../actions/model.js'
import { actionStore } from '../actions/store.js'
import { demandModel, type PublishedDemand } from '../demands/model.js'
import { demandStore } from '../demands/store.js'
import type { Head } from '../ledger/entry.js'
import type { Published, Stored } from '../ledger/published.js'
import { snapshot } from '../ledger/snapshot.js'
import { perConnection } from '../per-connection.js'
import { type PublishedSource, sourceModel } from '../sources/model.js'
import * as columns from './columns.js'
import { fullAssessment, fullRecord } from './records.js'

export const SETS = ['demands', 'actions', 'sources', 'assessments'] as const
export type SetName = (typeof SETS)[number]

/** One table of the public record: its columns, and its rows at a head, read one after the other. */
export interface DataSet {
  columns: columns.Column<unknown>[]
  rows(head: Head, origin: string): AsyncIterable<unknown>
  /** A row as JSON has it. */
  full(row: unknown): unknown
}

const dataSet = <R>(
  ofRows: columns.Column<R>[],
  rows: (head: Head, origin: string) => AsyncIterable<R>,
  full: (row: R) => unknown,
): DataSet => ({ columns: ofRows as columns.Column<unknown>[], rows, full: full as DataSet['full'] })

/** The published records of a kind by reference. */
async function* published<Content, Doc extends Published<Content>>(
  model: Model<Stored<Doc>>,
  head: Head,
  origin: string,
): AsyncIterable<columns.Row<Doc, Content>> {
  for await (const doc of snapshot<Doc>(model, head).stream({})) {
    const content: Content | null = doc.content
    if (content !== null) yield { doc, content, origin }
  }
}

type ContentOf<Doc> = Doc extends Published<infer Content> ? Content : never

const reader =
  <Doc extends Published<ContentOf<Doc>>>(model: Model<Stored<Doc>>) =>
  (head: Head, origin: string) =>
    published<ContentOf<Doc>, Doc>(model, head, origin)

/** How many rows each table has, from the short forms in memory. */
export async function countRows(connection: Connection, head: Head): Promise<Record<SetName, number>> {
  const [demands, actions, sources] = await Promise.all([
    demandStore(connection).rows(head),
    actionStore(connection).rows(head),
    snapshot(sourceModel(connection), head).count(),
  ])
  const assessments = [...demands.values()].reduce((sum, { history }) => sum + history.length, 0)
  return { demands: demands.size, actions: actions.size, sources, assessments }
}

/** The four tables. Each reads with a cursor, so that memory does not grow with the record. */
export const dataSets = perConnection((connection): Record<SetName, DataSet> => {
  const demands = reader<PublishedDemand>(demandModel(connection))
  const rowsOf = demandStore(connection).rows

  async function* demandRows(head: Head, origin: string): AsyncIterable<columns.DemandExport> {
    const rows = await rowsOf(head)
    for await (const demand of demands(head, origin)) yield { ...demand, row: rows.get(demand.doc._id) }
  }

  async function* assessmentRows(head: Head, origin: string): AsyncIterable<columns.AssessmentExport> {
    for await (const demand of demands(head, origin)) yield* columns.assessmentsOf(demand)
  }

  return {
    demands: dataSet(columns.DEMAND_COLUMNS, demandRows, (row) => fullRecord('demand', row)),
    actions: dataSet(columns.ACTION_COLUMNS, reader<PublishedAction>(actionModel(connection)), (row) =>
      fullRecord('action', row),
    ),
    sources: dataSet(columns.SOURCE_COLUMNS, reader<PublishedSource>(sourceModel(connection)), (row) =>
      fullRecord('source', row),
    ),
    assessments: dataSet(columns.ASSESSMENT_COLUMNS, assessmentRows, fullAssessment),
  }
})
