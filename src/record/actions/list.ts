import {
  anyOf,
  candidates,
  type FacetCounts,
  type FacetOf,
  faceted,
  inPeriod,
  ordersFor,
} from '../faceted.js'
import { type ActionQuery, sortOf } from './query.js'
import type { ActionRow } from './rows.js'

export const PAGE_LENGTH = 25

export const FACETS = ['type', 'effect', 'actor', 'demand', 'year'] as const
export type Facet = (typeof FACETS)[number]

export interface ActionList {
  /** All that match, in order. */
  rows: ActionRow[]
  counts: FacetCounts<Facet>
}

function facetsOf(query: ActionQuery): Record<Facet, FacetOf<ActionRow>> {
  const facet = (wanted: readonly string[], values: FacetOf<ActionRow>['values']) => ({
    values,
    passes: anyOf(wanted, values),
  })
  return {
    type: facet(query.type, (row) => [row.type]),
    effect: facet(query.effect, (row) => row.effects),
    actor: facet(query.actor, (row) => row.actors),
    demand: facet(query.demand, (row) => row.demands),
    year: { values: (row) => [row.on.slice(0, 4)], passes: inPeriod(query) },
  }
}

/**
 * Filters, counts and sorts. PURE.
 * @param found places of those that were searched for, by reference; null when none were
 */
export function listActions(
  all: Iterable<ActionRow>,
  query: ActionQuery,
  found: ReadonlyMap<string, number> | null,
): ActionList {
  const { rows, counts } = faceted(candidates(all, found), facetsOf(query))
  return { rows: rows.sort(ordersFor(found)[sortOf(query)]), counts }
}
