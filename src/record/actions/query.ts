import { listAddress, listQuery, type QueryOf, inReferences as queryInReferences } from '../filters.js'
import type { Names } from '../names.js'
import { ACTION_FILTERS } from './rows.js'

export const SORTS = ['newest', 'oldest', 'updated', 'relevance'] as const
export type Sort = (typeof SORTS)[number]

/** What the address of a list of actions can ask for. */
export type ActionQuery = QueryOf<typeof ACTION_FILTERS, Sort>

export const actionQuery = listQuery<ActionQuery>(ACTION_FILTERS, SORTS)

/** The same query with references in the place of slugs, as rows have them. PURE. */
export const inReferences = (query: ActionQuery, names: Names): ActionQuery =>
  queryInReferences(ACTION_FILTERS, query, names)

/** Without a word to look for nothing is more relevant than anything else, so then the newest come first. */
export const sortOf = ({ sort, q }: ActionQuery): Sort => sort ?? (q === '' ? 'newest' : 'relevance')

/** See `listAddress`. PURE. */
export const actionsAddress = (query: ActionQuery, change: Partial<ActionQuery> = {}): string =>
  listAddress('/actions', ACTION_FILTERS, query, change)
