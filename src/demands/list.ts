import { firstDay, lastDay } from '../dates.js'
import { fold } from '../search/words.js'
import { type DemandQuery, type Sort, sortOf } from './query.js'
import type { DemandRow } from './rows.js'
import { STATUSES } from './rules.js'

export const PAGE_LENGTH = 25

export const FACETS = ['status', 'theme', 'issuer', 'addressee', 'tag', 'year'] as const
export type Facet = (typeof FACETS)[number]

/** How many demands a value has, under every filter but those of its own facet. */
export type FacetCounts = Record<Facet, ReadonlyMap<string, number>>

export interface DemandList {
  /** All that match, in order. */
  rows: DemandRow[]
  counts: FacetCounts
}

type Test = (row: DemandRow) => boolean

const anyOf = (wanted: readonly string[], has: (row: DemandRow) => readonly string[]): Test => {
  if (wanted.length === 0) return () => true
  const set = new Set(wanted)
  return (row) => has(row).some((value) => set.has(value))
}

const VALUES: Record<Facet, (row: DemandRow) => readonly string[]> = {
  status: (row) => [row.status],
  theme: (row) => row.themes,
  issuer: (row) => row.issuers,
  addressee: (row) => row.addressees,
  tag: (row) => row.tags,
  year: (row) => [row.issuedOn.slice(0, 4)],
}

/** An imprecise date matches a period that it can lie in. */
function period({ from, to }: DemandQuery): Test {
  const first = from ? firstDay(from) : ''
  const last = to ? lastDay(to) : '9999'
  return (row) => row.to >= first && row.from <= last
}

function testsOf(query: DemandQuery): Record<Facet, Test> {
  return {
    status: anyOf(query.status, VALUES.status),
    theme: anyOf(query.theme, VALUES.theme),
    issuer: anyOf(query.issuer, VALUES.issuer),
    addressee: anyOf(query.addressee, VALUES.addressee),
    tag: anyOf(query.tag, VALUES.tag),
    year: period(query),
  }
}

type Order = (a: DemandRow, b: DemandRow) => number

const compare = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0)

const byReference: Order = (a, b) => compare(a.reference, b.reference)
const newest: Order = (a, b) => compare(b.from, a.from) || byReference(a, b)

/** How many of the words stand in the title; the others stand elsewhere in the demand. */
const titleHits = (row: DemandRow, words: readonly string[]): number =>
  words.filter((word) => row.folded.includes(word)).length

function orderOf(sort: Sort, q: string): Order {
  const words = fold(q).split(/\s+/).filter(Boolean)
  const orders: Record<Sort, Order> = {
    newest,
    oldest: (a, b) => compare(a.from, b.from) || byReference(a, b),
    status: (a, b) => compare(a.rank, b.rank) || newest(a, b),
    updated: (a, b) => compare(b.changedAt, a.changedAt) || newest(a, b),
    relevance: (a, b) => compare(titleHits(b, words), titleHits(a, words)) || newest(a, b),
  }
  return orders[sort]
}

function count(counts: Map<string, number>, values: readonly string[]): void {
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
}

/**
 * Filters, counts and sorts. Values of one facet widen each other, facets narrow each other. PURE.
 * @param found references of the demands with the words looked for; null when none are looked for
 */
export function listDemands(
  all: Iterable<DemandRow>,
  query: DemandQuery,
  found: ReadonlySet<string> | null,
): DemandList {
  const tests = testsOf(query)
  const counts = {} as Record<Facet, Map<string, number>>
  for (const facet of FACETS) counts[facet] = new Map()
  const rows: DemandRow[] = []
  // A reference typed into the search field finds its demand.
  const asked = query.q.toLowerCase()
  for (const row of all) {
    if (found && !found.has(row.reference) && row.reference.toLowerCase() !== asked) continue
    const failed = FACETS.filter((facet) => !tests[facet](row))
    if (failed.length === 0) {
      rows.push(row)
      for (const facet of FACETS) count(counts[facet], VALUES[facet](row))
    } else if (failed.length === 1 && failed[0]) {
      count(counts[failed[0]], VALUES[failed[0]](row))
    }
  }
  return { rows: rows.sort(orderOf(sortOf(query), query.q)), counts }
}

/** How many rows have each status, in the order of the strip. */
export function countStatuses(rows: Iterable<DemandRow>): { status: DemandRow['status']; count: number }[] {
  const counts = new Map<string, number>()
  for (const row of rows) count(counts, [row.status])
  return STATUSES.map((status) => ({ status, count: counts.get(status) ?? 0 }))
}
