import { firstDay, lastDay } from '../dates.js'
import { anyOf, type FacetCounts, type FacetOf, faceted } from '../faceted.js'
import { fold } from '../search/words.js'
import { type ActionQuery, type Sort, sortOf } from './query.js'
import type { ActionRow } from './rows.js'

export const PAGE_LENGTH = 25

export const FACETS = ['type', 'effect', 'actor', 'demand', 'year'] as const
export type Facet = (typeof FACETS)[number]

export interface ActionList {
  /** All that match, in order. */
  rows: ActionRow[]
  counts: FacetCounts<Facet>
}

const VALUES: Record<Facet, (row: ActionRow) => readonly string[]> = {
  type: (row) => [row.type],
  effect: (row) => row.effects,
  actor: (row) => row.actors,
  demand: (row) => row.demands,
  year: (row) => [row.on.slice(0, 4)],
}

/** A period and a date that may be imprecise match when they can share a day. */
function inPeriod({ from, to }: ActionQuery): (row: ActionRow) => boolean {
  const first = from ? firstDay(from) : ''
  const last = to ? lastDay(to) : '9999'
  return (row) => row.to >= first && row.from <= last
}

function facetsOf(query: ActionQuery): Record<Facet, FacetOf<ActionRow>> {
  const facet = (name: Facet, passes: (row: ActionRow) => boolean) => ({ values: VALUES[name], passes })
  return {
    type: facet('type', anyOf(query.type, VALUES.type)),
    effect: facet('effect', anyOf(query.effect, VALUES.effect)),
    actor: facet('actor', anyOf(query.actor, VALUES.actor)),
    demand: facet('demand', anyOf(query.demand, VALUES.demand)),
    year: facet('year', inPeriod(query)),
  }
}

type Order = (a: ActionRow, b: ActionRow) => number

const compare = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0)

const byReference: Order = (a, b) => compare(a.reference, b.reference)
const newest: Order = (a, b) => compare(b.from, a.from) || byReference(a, b)

function orderOf(sort: Sort, q: string): Order {
  const words = fold(q).split(/\s+/).filter(Boolean)
  const titleHits = (row: ActionRow) => words.filter((word) => row.folded.includes(word)).length
  const orders: Record<Sort, Order> = {
    newest,
    oldest: (a, b) => compare(a.from, b.from) || byReference(a, b),
    updated: (a, b) => compare(b.changedAt, a.changedAt) || newest(a, b),
    relevance: (a, b) => compare(titleHits(b), titleHits(a)) || newest(a, b),
  }
  return orders[sort]
}

/**
 * Filters, counts and sorts. PURE.
 * @param found references of the actions with the words looked for; null when none are looked for
 */
export function listActions(
  all: Iterable<ActionRow>,
  query: ActionQuery,
  found: ReadonlySet<string> | null,
): ActionList {
  // A reference typed into the search field finds its action.
  const asked = query.q.toUpperCase()
  const candidates = found
    ? [...all].filter((row) => found.has(row.reference) || row.reference === asked)
    : all
  const { rows, counts } = faceted(candidates, facetsOf(query))
  return { rows: rows.sort(orderOf(sortOf(query), query.q)), counts }
}
