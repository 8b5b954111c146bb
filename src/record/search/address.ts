import Joi from 'joi'
import { SEARCHED_KINDS } from '../../kinds/kinds.js'
import * as member from '../../kinds/shape/members.js'
import { STATUSES, type Status } from '../../kinds/shape/status.js'
import type { WorldDate } from '../../language/dates.js'
import type { Kind } from '../../ledger/entry.js'
import { type Names, referencesIn } from '../names.js'

export const SORTS = ['relevance', 'newest', 'oldest'] as const
export type Sort = (typeof SORTS)[number]

/** What the address of the search can ask for. */
export interface SearchQuery {
  q: string
  kind: Kind[]
  status: Status[]
  theme: string[]
  issuer: string[]
  addressee: string[]
  actor: string[]
  from?: WorldDate
  to?: WorldDate
  sort: Sort
  page: number
}

export const LISTS = ['kind', 'status', 'theme', 'issuer', 'addressee', 'actor'] as const
export type ListName = (typeof LISTS)[number]

const MOST_VALUES = 50

const organisations = () => member.listOf(member.reference('O'), MOST_VALUES)

export const searchQuery = Joi.object<SearchQuery>({
  q: member.line(200).default(''),
  kind: member.listOf(Joi.string().valid(...SEARCHED_KINDS), MOST_VALUES),
  status: member.listOf(Joi.string().valid(...STATUSES), MOST_VALUES),
  theme: member.listOf(member.reference('T'), MOST_VALUES),
  issuer: organisations(),
  addressee: organisations(),
  actor: organisations(),
  from: member.worldDate(),
  to: member.worldDate(),
  sort: Joi.string()
    .valid(...SORTS)
    .default('relevance'),
  page: Joi.number().integer().min(1).max(100_000).default(1),
})

/** PURE. The same query with references in the place of slugs, as entries have them. */
export const inReferences = (query: SearchQuery, names: Names): SearchQuery => ({
  ...query,
  theme: referencesIn(names, 'theme', query.theme),
  issuer: referencesIn(names, 'organisation', query.issuer),
  addressee: referencesIn(names, 'organisation', query.addressee),
  actor: referencesIn(names, 'organisation', query.actor),
})

/** PURE. What narrows a search, beside its words. */
export const isFiltered = (query: SearchQuery): boolean =>
  LISTS.some((name) => query[name].length > 0) || query.from !== undefined || query.to !== undefined

/** What to ask for instead, to have the same words without filters. */
export const WITHOUT_FILTERS: Partial<SearchQuery> = {
  ...Object.fromEntries(LISTS.map((name) => [name, []])),
  from: undefined,
  to: undefined,
}

/** PURE. One search has one address. @param change what to ask for instead; `page` goes back to 1 unless it is named */
export function searchAddress(query: SearchQuery, change: Partial<SearchQuery> = {}): string {
  const asked = { ...query, page: 1, ...change }
  const pairs: [string, string][] = asked.q === '' ? [] : [['q', asked.q]]
  for (const name of LISTS) for (const value of asked[name]) pairs.push([name, value])
  if (asked.from) pairs.push(['from', asked.from])
  if (asked.to) pairs.push(['to', asked.to])
  if (asked.sort !== 'relevance') pairs.push(['sort', asked.sort])
  if (asked.page > 1) pairs.push(['page', String(asked.page)])
  const search = new URLSearchParams(pairs).toString()
  return search === '' ? '/search' : `/search?${search}`
}
