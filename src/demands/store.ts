import type { Connection } from 'mongoose'
import type { PublishedAction } from '../actions/model.js'
import { actionModel } from '../actions/model.js'
import { type Directory, directoryOf } from '../directory.js'
import { fold, wordsOf } from '../search/words.js'
import { type PublishedSource, sourceModel } from '../sources/model.js'
import { demandModel, type PublishedDemand } from './model.js'
import { type DemandRow, ROW_FIELDS, rowOf } from './rows.js'

/** Words of a search beyond these add nothing but work. */
const MOST_WORDS = 12

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

export interface DemandStore {
  /** All published demands in short form, by reference. */
  rows: Directory<DemandRow>
  /** The published or withdrawn demand; null when it was never published. */
  find(reference: string): Promise<PublishedDemand | null>
  withContext(demand: PublishedDemand): Promise<DemandWithContext>
  /** References of the demands that have all words of a text, each at least as the beginning of a word. */
  withWords(text: string): Promise<Set<string>>
}

/** A word as a pattern anchored at its start, so that the index on `words` serves it. */
const startsWith = (word: string) => ({ $regex: `^${word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')}` })

function sourcesOf(demand: PublishedDemand, actions: readonly PublishedAction[]): string[] {
  const { content } = demand
  const evidence = content?.assessments.flatMap((assessment) => assessment.evidence) ?? []
  return [
    ...new Set([
      ...(content?.sources ?? []),
      ...(content?.restatements.flatMap((again) => again.sources) ?? []),
      ...(content?.response.sources ?? []),
      ...evidence.filter((reference) => reference.startsWith('S-')),
      ...actions.flatMap((action) => action.content?.sources ?? []),
    ]),
  ]
}

export function demandStore(connection: Connection): DemandStore {
  const demands = demandModel(connection)
  const actions = actionModel(connection)
  const sources = sourceModel(connection)
  return {
    rows: directoryOf(demands, ROW_FIELDS, rowOf),

    find: (reference) => demands.findById(reference).lean<PublishedDemand | null>(),

    async withContext(demand) {
      const reference = demand._id
      const [linked, superseding] = await Promise.all([
        actions.find({ demands: reference, isWithdrawn: false }).sort({ on: -1 }).lean<PublishedAction[]>(),
        demands
          .find({ 'content.supersedes': reference, isWithdrawn: false }, { _id: 1 })
          .sort({ _id: 1 })
          .lean<{ _id: string }[]>(),
      ])
      const named = await sources
        .find({ _id: { $in: sourcesOf(demand, linked) }, isWithdrawn: false })
        .lean<PublishedSource[]>()
      return { demand, actions: linked, sources: named, supersededBy: superseding.map(({ _id }) => _id) }
    },

    async withWords(text) {
      const words = wordsOf(fold(text)).slice(0, MOST_WORDS)
      if (words.length === 0) return new Set()
      const found = await demands
        .find({ isWithdrawn: false, $and: words.map((word) => ({ words: startsWith(word) })) }, { _id: 1 })
        .lean<{ _id: string }[]>()
      return new Set(found.map(({ _id }) => _id))
    },
  }
}
