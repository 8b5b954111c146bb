import { candidates, type FacetCounts, faceted, ordersFor } from '../faceted.js'
import { facetsOf } from '../filters.js'
import { type ActionQuery, sortOf } from './query.js'
import { ACTION_FILTERS, type ActionFilter, type ActionRow } from './rows.js'

export const PAGE_LENGTH = 25

type Facet = ActionFilter | 'year'

export interface ActionList {
  /** All that match, in order. */
  rows: ActionRow[]
  counts: FacetCounts<Facet>
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
  const { rows, counts } = faceted(
    candidates(all, found),
    facetsOf(ACTION_FILTERS, query, (row) => row.on),
  )
  return { rows: rows.sort(ordersFor(found)[sortOf(query)]), counts }
}
