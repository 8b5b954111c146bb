import type { Connection } from 'mongoose'
import { perConnection } from '../../db/per-connection.js'
import { actionModel, type PublishedAction } from '../../kinds/action/model.js'
import { demandModel, type PublishedDemand } from '../../kinds/demand/model.js'
import { isOf } from '../../kinds/kinds.js'
import { type PublishedSource, sourceModel } from '../../kinds/source/model.js'
import type { Text } from '../../language/text.js'
import type { Head } from '../../ledger/entry.js'
import { snapshot } from '../../ledger/snapshot.js'
import { countLinks, LINK_FIELDS, linkRowOf } from '../actions/links.js'
import { type Directory, directoryOf } from '../directory.js'
import { oncePerHead } from '../once-per-head.js'
import { type DemandRow, ROW_PATHS, rowOf, withLinks } from './rows.js'

/** A demand with what its page shows beside it. */
export interface DemandWithContext {
  demand: PublishedDemand
  /** Published actions that are linked to it, context included. */
  actions: PublishedAction[]
  /** The public form of every source that it or its actions name. */
  sources: PublishedSource[]
  /** References of published demands that replace it. */
  supersededBy: string[]
}

/** Demands as they were at a head of the ledger. */
export interface DemandStore {
  /** All published demands in short form, by reference. */
  rows: Directory<DemandRow>
  /** The published or withdrawn demand; null when it was never published. */
  find(head: Head, reference: string): Promise<PublishedDemand | null>
  withContext(head: Head, demand: PublishedDemand): Promise<DemandWithContext>
  /** Titles of those that are published, by reference. */
  titles(head: Head, references: readonly string[]): Promise<Map<string, Text>>
}

function sourcesOf(demand: PublishedDemand, actions: readonly PublishedAction[]): string[] {
  const { content } = demand
  const evidence = content?.assessments.flatMap((assessment) => assessment.evidence) ?? []
  return [
    ...new Set([
      ...(content?.sources ?? []),
      ...(content?.restatements.flatMap((again) => again.sources) ?? []),
      ...(content?.response.sources ?? []),
      ...evidence.filter((reference) => isOf('source', reference)),
      ...actions.flatMap((action) => action.content?.sources ?? []),
    ]),
  ]
}

/** The short forms, each with what the actions of that head say of it. */
function rowsOf(connection: Connection): Directory<DemandRow> {
  const own = directoryOf(demandModel(connection), { paths: ROW_PATHS, rowOf })
  const links = directoryOf(actionModel(connection), {
    paths: LINK_FIELDS,
    rowOf: linkRowOf,
    withWithdrawn: true,
  })
  return oncePerHead(async (head: Head) => {
    const [rows, actions] = await Promise.all([own(head), links(head)])
    const counted = countLinks(actions.values())
    return new Map([...rows].map(([reference, row]) => [reference, withLinks(row, counted.get(reference))]))
  })
}

export const demandStore = perConnection((connection): DemandStore => {
  const demands = demandModel(connection)
  const actions = actionModel(connection)
  const sources = sourceModel(connection)
  return {
    rows: rowsOf(connection),

    find: (head, reference) => snapshot<PublishedDemand>(demands, head).one(reference),

    async withContext(head, demand) {
      const reference = demand._id
      const [linked, superseding] = await Promise.all([
        snapshot<PublishedAction>(actions, head).many(
          { demands: reference },
          { sort: { on: -1, reference: 1 } },
        ),
        snapshot<PublishedDemand>(demands, head).many({ 'content.supersedes': reference }, { paths: [] }),
      ])
      const named = await snapshot<PublishedSource>(sources, head).many({
        reference: { $in: sourcesOf(demand, linked) },
      })
      return { demand, actions: linked, sources: named, supersededBy: superseding.map(({ _id }) => _id) }
    },

    async titles(head, references) {
      const found = await snapshot<PublishedDemand>(demands, head).many(
        { reference: { $in: [...references] } },
        { paths: ['content.title'] },
      )
      return new Map(found.map(({ _id, content }) => [_id, content?.title ?? {}]))
    },
  }
})
