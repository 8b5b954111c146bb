import type { Connection, QueryFilter } from 'mongoose'
import { actionModel, type PublishedAction } from '../../kinds/action/model.js'
import { demandModel, type PublishedDemand } from '../../kinds/demand/model.js'
import { isOf } from '../../kinds/kinds.js'
import { type PublishedProgramme, programmeModel } from '../../kinds/programme/model.js'
import { coverageOf, type Programme } from '../../kinds/programme/rules.js'
import { type PublishedSource, sourceModel } from '../../kinds/source/model.js'
import type { Day } from '../../language/dates.js'
import type { Head } from '../../ledger/entry.js'
import type { Stored } from '../../ledger/published.js'
import { snapshot } from '../../ledger/snapshot.js'
import type { DemandRow } from '../demands/rows.js'
import { demandStore } from '../demands/store.js'
import { type IndicatorsFound, indicatorStore } from '../indicators/store.js'

/** The public records that a programme's page is made of. Drafts and withdrawn records are not among them. */
export interface Covered {
  /** Each once, whether listed, of a theme or of an issuer. */
  demands: PublishedDemand[]
  /** Linked to any of the demands, or named as evidence in a judgement of one. */
  actions: PublishedAction[]
  /** The public form of every source that these name. */
  sources: PublishedSource[]
  /** Those that any of the demands is related to, and their sources. */
  indicators: IndicatorsFound
}

/** Programmes as they were at a head of the ledger. */
export interface ProgrammeStore {
  /** All published programmes, by reference. */
  list(head: Head): Promise<PublishedProgramme[]>
  /** The programme that is or, unless another has taken it, was at an address, withdrawn or not. */
  bySlug(head: Head, slug: string): Promise<PublishedProgramme | null>
  /** The demands it covers, in short form. */
  demandsOf(head: Head, programme: Programme): Promise<DemandRow[]>
  /** @param until last day of the period; actions that begin later are left out */
  covered(head: Head, demands: readonly DemandRow[], until: Day): Promise<Covered>
}

const isAction = (reference: string): boolean => isOf('action', reference)

const evidenceOf = (demands: readonly PublishedDemand[]): string[] => [
  ...new Set(
    demands.flatMap(({ content }) => content?.assessments.flatMap((assessment) => assessment.evidence) ?? []),
  ),
]

/** Actions that count by their date or are named as evidence. */
const actionsFilter = (
  demands: string[],
  evidence: string[],
  until: Day,
): QueryFilter<Stored<PublishedAction>> => ({
  $or: [
    { demands: { $in: demands }, from: { $lte: until } },
    { reference: { $in: evidence.filter(isAction) } },
  ],
})

function bySlug(connection: Connection): ProgrammeStore['bySlug'] {
  const programmes = programmeModel(connection)
  return async (head, slug) => {
    const [published] = await snapshot<PublishedProgramme>(programmes, head).many({ slug }, { limit: 1 })
    if (published) return published
    const former = await programmes
      .findOne({ slug, _id: { $lte: head.number } })
      .sort({ _id: -1 })
      .lean<Stored<PublishedProgramme> | null>()
    return former && snapshot<PublishedProgramme>(programmes, head).one(former.reference)
  }
}

export function programmeStore(connection: Connection): ProgrammeStore {
  const rows = demandStore(connection).rows
  const indicators = indicatorStore(connection)
  return {
    list: (head) => snapshot<PublishedProgramme>(programmeModel(connection), head).many({}),

    bySlug: bySlug(connection),

    async demandsOf(head, programme) {
      const all = await rows(head)
      return [...all.values()].filter(coverageOf(programme))
    },

    async covered(head, demands, until) {
      const references = demands.map((row) => row.reference)
      const found = await snapshot<PublishedDemand>(demandModel(connection), head).many({
        reference: { $in: references },
      })
      const evidence = evidenceOf(found)
      const actions = await snapshot<PublishedAction>(actionModel(connection), head).many(
        actionsFilter(references, evidence, until),
      )
      const named = [
        ...evidence.filter((reference) => !isAction(reference)),
        ...actions.flatMap(({ content }) => content?.sources ?? []),
      ]
      const sources = await snapshot<PublishedSource>(sourceModel(connection), head).many({
        reference: { $in: [...new Set(named)] },
      })
      return { demands: found, actions, sources, indicators: await indicators.ofDemands(head, references) }
    },
  }
}
