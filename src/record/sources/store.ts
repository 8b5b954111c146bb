import { perConnection } from '../../db/per-connection.js'
import { actionModel, type PublishedAction } from '../../kinds/action/model.js'
import { demandModel, type PublishedDemand } from '../../kinds/demand/model.js'
import { isOf } from '../../kinds/kinds.js'
import type { SourceKind } from '../../kinds/shape/source-kinds.js'
import { sourceModel } from '../../kinds/source/model.js'
import type { Head } from '../../ledger/entry.js'
import { snapshot } from '../../ledger/snapshot.js'
import { type Directory, directoryOf } from '../directory.js'

export interface SourceStore {
  /** The kinds of all published sources, by reference. */
  kinds: Directory<SourceKind>
  /** The sources that each published demand names: its own, and those of restatements, response and assessments. */
  ofDemands: Directory<ReadonlySet<string>>
  /** References of the published actions that name a source. */
  actionsOn(head: Head, reference: string): Promise<string[]>
}

const FIELDS = [
  'content.sources',
  'content.restatements.sources',
  'content.response.sources',
  'content.assessments.evidence',
] as const

function sourcesOf({ content }: PublishedDemand): ReadonlySet<string> {
  if (content === null) return new Set()
  return new Set([
    ...content.sources,
    ...content.restatements.flatMap((again) => again.sources),
    ...content.response.sources,
    ...content.assessments.flatMap(({ evidence }) => evidence.filter((one) => isOf('source', one))),
  ])
}

export const sourceStore = perConnection((connection): SourceStore => {
  const actions = actionModel(connection)
  return {
    kinds: directoryOf(sourceModel(connection), { paths: ['kind'], rowOf: (source) => source.kind }),
    ofDemands: directoryOf(demandModel(connection), { paths: FIELDS, rowOf: sourcesOf }),
    async actionsOn(head, reference) {
      const named = { 'content.sources': reference }
      const found = await snapshot<PublishedAction>(actions, head).many(named, { paths: [] })
      return found.map(({ _id }) => _id)
    },
  }
})
