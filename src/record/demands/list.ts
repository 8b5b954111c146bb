import { STATUSES } from '../../kinds/shape/status.js'
import {
  anyOf,
  candidates,
  compare,
  type FacetCounts,
  type FacetOf,
  faceted,
  inPeriod,
  ordersFor,
} from '../faceted.js'
import { type DemandQuery, sortOf } from './query.js'
import type { DemandRow } from './rows.js'

export const PAGE_LENGTH = 25

export const FACETS = ['status', 'theme', 'issuer', 'addressee', 'tag', 'year'] as const
export type Facet = (typeof FACETS)[number]

export interface DemandList {
  /** All that match, in order. */
  rows: DemandRow[]
  counts: FacetCounts<Facet>
}

function facetsOf(query: DemandQuery): Record<Facet, FacetOf<DemandRow>> {
  const facet = (wanted: readonly string[], values: FacetOf<DemandRow>['values']) => ({
    values,
    passes: anyOf(wanted, values),
  })
  return {
    status: facet(query.status, (row) => [row.status]),
    theme: facet(query.theme, (row) => row.themes),
    issuer: facet(query.issuer, (row) => row.issuers),
    addressee: facet(query.addressee, (row) => row.addressees),
    tag: facet(query.tag, (row) => row.tags),
    year: { values: (row) => [row.issuedOn.slice(0, 4)], passes: inPeriod(query) },
  }
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
  const { rows, counts } = faceted(candidates(all, found), facetsOf(query))
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
