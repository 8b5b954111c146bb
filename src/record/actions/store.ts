import { perConnection } from '../../db/per-connection.js'
import { actionModel } from '../../kinds/action/model.js'
import type { Action, LinkedDemand } from '../../kinds/action/rules.js'
import { demandModel, type PublishedDemand } from '../../kinds/demand/model.js'
import { type PublishedSource, sourceModel } from '../../kinds/source/model.js'
import type { Head } from '../../ledger/entry.js'
import { snapshot } from '../../ledger/snapshot.js'
import { type Directory, directoryOf } from '../directory.js'
import { type ActionRow, ROW_PATHS, rowOf } from './rows.js'

export interface ActionStore {
  /** All published actions in short form, by reference. */
  rows: Directory<ActionRow>
  /** The published demands that an action is linked to, by reference. */
  demandsOf(head: Head, action: Action): Promise<Map<string, LinkedDemand>>
  /** The public form of every source that an action names. */
  sourcesOf(head: Head, action: Action): Promise<PublishedSource[]>
}

export const actionStore = perConnection((connection): ActionStore => {
  const actions = actionModel(connection)
  const demands = demandModel(connection)
  const sources = sourceModel(connection)
  return {
    rows: directoryOf(actions, { paths: ROW_PATHS, rowOf }),
    async demandsOf(head, { links }) {
      const found = await snapshot<PublishedDemand>(demands, head).many(
        { reference: { $in: links.map((link) => link.demand) } },
        { paths: ['content.title', 'status'] },
      )
      return new Map(found.map(({ _id, content, status }) => [_id, { title: content?.title ?? {}, status }]))
    },
    sourcesOf: (head, { sources: named }) =>
      snapshot<PublishedSource>(sources, head).many({ reference: { $in: named } }),
  }
})
