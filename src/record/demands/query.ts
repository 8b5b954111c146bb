import Joi from 'joi'
import * as member from '../../kinds/shape/members.js'
import { listAddress, listQuery, type QueryOf, inReferences as queryInReferences } from '../filters.js'
import type { Names } from '../names.js'
import { DEMAND_FILTERS } from './rows.js'

export const SORTS = ['newest', 'oldest', 'status', 'updated', 'relevance'] as const
export type Sort = (typeof SORTS)[number]

/** What the address of a list of demands can ask for. */
export type DemandQuery = QueryOf<typeof DEMAND_FILTERS, Sort>

export const demandQuery = listQuery<DemandQuery>(DEMAND_FILTERS, SORTS)

export const referenceParams = Joi.object<{ reference: string }>({
  reference: member.reference('D').required(),
})

/** The same query with references in the place of slugs, as rows have them. PURE. */
export const inReferences = (query: DemandQuery, names: Names): DemandQuery =>
  queryInReferences(DEMAND_FILTERS, query, names)

/** Without a word to look for nothing is more relevant than anything else, so then the newest come first. */
export const sortOf = ({ sort, q }: DemandQuery): Sort => sort ?? (q === '' ? 'newest' : 'relevance')

/** See `listAddress`. PURE. */
export const demandsAddress = (query: DemandQuery, change: Partial<DemandQuery> = {}): string =>
  listAddress('/demands', DEMAND_FILTERS, query, change)
