import type { ActionType, Effect } from '../../kinds/action/rules.js'
import type { WorldDate } from '../../language/dates.js'
import { listAddress, listQuery, inReferences as queryInReferences } from '../filters.js'
import type { Names } from '../names.js'
import { ACTION_FILTERS } from './filters.js'

export const SORTS = ['newest', 'oldest', 'updated', 'relevance'] as const
export type Sort = (typeof SORTS)[number]

/** What the address of a list of actions can ask for. */
export interface ActionQuery {
  type: ActionType[]
  actor: string[]
  demand: string[]
  effect: Effect[]
  from?: WorldDate
  to?: WorldDate
  q: string
  sort?: Sort
  page: number
}

export const actionQuery = listQuery<ActionQuery>(ACTION_FILTERS, SORTS)

/** The same query with references in the place of slugs, as rows have them. PURE. */
export const inReferences = (query: ActionQuery, names: Names): ActionQuery =>
  queryInReferences(ACTION_FILTERS, query, names)

/** Without a word to look for nothing is more relevant than anything else, so then the newest come first. */
export const sortOf = ({ sort, q }: ActionQuery): Sort => sort ?? (q === '' ? 'newest' : 'relevance')

/** See `listAddress`. PURE. */
export const actionsAddress = (query: ActionQuery, change: Partial<ActionQuery> = {}): string =>
  listAddress('/actions', ACTION_FILTERS, query, change)
