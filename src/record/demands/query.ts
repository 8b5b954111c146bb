import Joi from 'joi'
import * as field from '../../kinds/shape/fields.js'
import { STATUSES, type Status } from '../../kinds/shape/status.js'
import type { WorldDate } from '../../language/dates.js'
import { type Names, referencesIn } from '../names.js'

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

const MOST_VALUES = 50

export const demandQuery = Joi.object<DemandQuery>({
  theme: field.listOf(field.reference('T'), MOST_VALUES),
  status: field.listOf(Joi.string().valid(...STATUSES), MOST_VALUES),
  issuer: field.listOf(field.reference('O'), MOST_VALUES),
  addressee: field.listOf(field.reference('O'), MOST_VALUES),
  tag: field.listOf(field.slug(), MOST_VALUES),
  from: field.worldDate(),
  to: field.worldDate(),
  q: field.line(200).default(''),
  sort: Joi.string().valid(...SORTS),
  page: Joi.number().integer().min(1).max(100_000).default(1),
})

export const referenceParams = Joi.object<{ reference: string }>({
  reference: field.reference('D').required(),
})

/** The same query with references in the place of slugs, as rows have them. PURE. */
export const inReferences = (query: DemandQuery, names: Names): DemandQuery => ({
  ...query,
  theme: referencesIn(names, 'theme', query.theme),
  issuer: referencesIn(names, 'organisation', query.issuer),
  addressee: referencesIn(names, 'organisation', query.addressee),
})

/** Without a word to look for nothing is more relevant than anything else, so then the newest come first. */
export const sortOf = ({ sort, q }: DemandQuery): Sort => sort ?? (q === '' ? 'newest' : 'relevance')

/**
 * The address of a list: one query has one address, with only what differs from the plain list. PURE.
 * @param change what to ask for instead; `page` goes back to 1 unless it is named
 */
export function addressOf(query: DemandQuery, change: Partial<DemandQuery> = {}): string {
  const asked = { ...query, page: 1, ...change }
  const pairs: [string, string][] = []
  for (const name of ['theme', 'status', 'issuer', 'addressee', 'tag'] as const) {
    for (const value of asked[name]) pairs.push([name, value])
  }
  for (const name of ['from', 'to', 'q', 'sort'] as const) {
    const value = asked[name]
    if (value) pairs.push([name, value])
  }
  if (asked.page > 1) pairs.push(['page', String(asked.page)])
  const search = new URLSearchParams(pairs).toString()
  return search === '' ? '/demands' : `/demands?${search}`
}
