import Joi from 'joi'
import * as member from '../../kinds/shape/members.js'
import type { Status } from '../../kinds/shape/status.js'
import type { WorldDate } from '../../language/dates.js'
import { listAddress, listQuery, inReferences as queryInReferences } from '../filters.js'
import type { Names } from '../names.js'
import { DEMAND_FILTERS } from './filters.js'

export const SORTS = ['newest', 'oldest', 'status', 'updated', 'relevance'] as const
export type Sort = (typeof SORTS)[number]

/** What the address of a list of demands can ask for. */
export interface DemandQuery {
  theme: string[]
  status: Status[]
  issuer: string[]
  addressee: string[]
  tag: string[]
  from?: WorldDate
  to?: WorldDate
  q: string
  sort?: Sort
  page: number
}

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
