import Joi from 'joi'
import { ACTION_TYPES, type ActionType, EFFECTS, type Effect } from '../../kinds/action/rules.js'
import * as field from '../../kinds/shape/fields.js'
import type { WorldDate } from '../../language/dates.js'
import { type Names, referencesIn } from '../names.js'

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

const MOST_VALUES = 50

export const actionQuery = Joi.object<ActionQuery>({
  type: field.listOf(Joi.string().valid(...ACTION_TYPES), MOST_VALUES),
  actor: field.listOf(field.reference('O'), MOST_VALUES),
  demand: field.listOf(field.reference('D'), MOST_VALUES),
  effect: field.listOf(Joi.string().valid(...EFFECTS), MOST_VALUES),
  from: field.worldDate(),
  to: field.worldDate(),
  q: field.line(200).default(''),
  sort: Joi.string().valid(...SORTS),
  page: Joi.number().integer().min(1).max(100_000).default(1),
})

/** The same query with references in the place of slugs, as rows have them. PURE. */
export const inReferences = (query: ActionQuery, names: Names): ActionQuery => ({
  ...query,
  actor: referencesIn(names, 'organisation', query.actor),
})

/** Without a word to look for nothing is more relevant than anything else, so then the newest come first. */
export const sortOf = ({ sort, q }: ActionQuery): Sort => sort ?? (q === '' ? 'newest' : 'relevance')

/**
 * The address of a list: one query has one address, with only what differs from the plain list. PURE.
 * @param change what to ask for instead; `page` goes back to 1 unless it is named
 */
export function addressOf(query: ActionQuery, change: Partial<ActionQuery> = {}): string {
  const asked = { ...query, page: 1, ...change }
  const pairs: [string, string][] = []
  for (const name of ['type', 'actor', 'demand', 'effect'] as const) {
    for (const value of asked[name]) pairs.push([name, value])
  }
  for (const name of ['from', 'to', 'q', 'sort'] as const) {
    const value = asked[name]
    if (value) pairs.push([name, value])
  }
  if (asked.page > 1) pairs.push(['page', String(asked.page)])
  const search = new URLSearchParams(pairs).toString()
  return search === '' ? '/actions' : `/actions?${search}`
}
