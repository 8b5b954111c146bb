import { firstDay, lastDay } from '../../language/dates.js'
import { anyOf, compare, type FacetCounts, type FacetOf, faceted } from '../faceted.js'
import { isFiltered, LISTS, type SearchQuery, type Sort } from './address.js'
import { valuesOf } from './asked-values.js'
import type { WordHit } from './word-index.js'

export const PAGE_LENGTH = 20

const FACETS = [...LISTS, 'year'] as const
type Facet = (typeof FACETS)[number]

export interface HitList {
  hits: readonly WordHit[]
  counts: FacetCounts<Facet>
}

function inPeriod({ from, to }: SearchQuery): (hit: WordHit) => boolean {
  if (!from && !to) return () => true
  const [first, last] = [from ? firstDay(from) : '', to ? lastDay(to) : '9999']
  return ({ entry: { on } }) => on !== '' && lastDay(on) >= first && firstDay(on) <= last
}

function facetsOf(query: SearchQuery): Record<Facet, FacetOf<WordHit>> {
  const values = (facet: Facet) => (hit: WordHit) => valuesOf(hit.entry, facet)
  const lists = LISTS.map((name) => [
    name,
    { values: values(name), passes: anyOf(query[name], values(name)) },
  ])
  return { ...Object.fromEntries(lists), year: { values: values('year'), passes: inPeriod(query) } }
}

/** Those without a date come last, whichever way. */
const ORDERS: Record<Exclude<Sort, 'relevance'>, (a: WordHit, b: WordHit) => number> = {
  newest: (a, b) => compare(b.entry.on, a.entry.on),
  oldest: (a, b) => compare(a.entry.on || '9999', b.entry.on || '9999'),
}

/** Counts of searches without filters, for their next pages: what was found is kept for a while by the store. */
const COUNTED = new WeakMap<readonly WordHit[], FacetCounts<Facet>>()

function unfiltered(found: readonly WordHit[], query: SearchQuery) {
  const counts = COUNTED.get(found) ?? faceted(found, facetsOf(query)).counts
  COUNTED.set(found, counts)
  return { rows: found, counts }
}

/** PURE. What was found, filtered, counted and in the order asked for. @param found best first; never changed */
export function listHits(found: readonly WordHit[], query: SearchQuery): HitList {
  const { rows, counts } = isFiltered(query) ? faceted(found, facetsOf(query)) : unfiltered(found, query)
  return { hits: query.sort === 'relevance' ? rows : [...rows].sort(ORDERS[query.sort]), counts }
}
