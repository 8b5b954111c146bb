import { STATUSES } from '../../kinds/shape/status.js'
import { candidates, compare, type FacetCounts, faceted, ordersFor } from '../faceted.js'
import { facetsOf } from '../filters.js'
import { type DemandQuery, sortOf } from './query.js'
import { DEMAND_FILTERS, type DemandFilter, type DemandRow } from './rows.js'

export const PAGE_LENGTH = 25

type Facet = DemandFilter | 'year'

export interface DemandList {
  /** All that match, in order. */
  rows: DemandRow[]
  counts: FacetCounts<Facet>
}

/**
 * Filters, counts and sorts. PURE.
 * @param found places of those that were searched for, by reference; null when none were
 */
export function listDemands(
  all: Iterable<DemandRow>,
  query: DemandQuery,
  found: ReadonlyMap<string, number> | null,
): DemandList {
  const { rows, counts } = faceted(
    candidates(all, found),
    facetsOf(DEMAND_FILTERS, query, (row) => row.issuedOn),
  )
  const common = ordersFor(found)
  const status = (a: DemandRow, b: DemandRow) => compare(a.rank, b.rank) || common.newest(a, b)
  return { rows: rows.sort({ ...common, status }[sortOf(query)]), counts }
}

/** How many rows have each status, in the order of the strip. */
export function countStatuses(rows: Iterable<DemandRow>): { status: DemandRow['status']; count: number }[] {
  const counts = new Map<string, number>()
  for (const { status } of rows) counts.set(status, (counts.get(status) ?? 0) + 1)
  return STATUSES.map((status) => ({ status, count: counts.get(status) ?? 0 }))
}
