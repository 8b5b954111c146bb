import { firstDay, lastDay } from '../language/dates.js'

/** How many rows have each value of a facet, under every filter but those of that facet. */
export type FacetCounts<Facet extends string> = Record<Facet, ReadonlyMap<string, number>>

/** One thing to filter by: which values a row has, and whether it passes what was asked for. */
export interface FacetOf<Row> {
  values(row: Row): readonly string[]
  passes(row: Row): boolean
}

/** A filter that passes a row with any of the values; without a value, every row. */
export function anyOf<Row>(
  wanted: readonly string[],
  values: (row: Row) => readonly string[],
): (row: Row) => boolean {
  if (wanted.length === 0) return () => true
  const set = new Set(wanted)
  return (row) => values(row).some((value) => set.has(value))
}

function count(counts: Map<string, number>, values: readonly string[]): void {
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
}

/** Filters and counts in one pass. Values of one facet widen each other, facets narrow each other. PURE. */
export function faceted<Row, Facet extends string>(
  all: Iterable<Row>,
  facets: Record<Facet, FacetOf<Row>>,
): { rows: Row[]; counts: FacetCounts<Facet> } {
  const named = Object.entries<FacetOf<Row>>(facets).map(([name, facet]) => ({
    name,
    facet,
    counts: new Map<string, number>(),
  }))
  const rows: Row[] = []
  for (const row of all) {
    let failures = 0
    let failed = named[0]
    for (const one of named)
      if (!one.facet.passes(row)) {
        failures += 1
        failed = one
      }
    if (failures === 0) {
      rows.push(row)
      for (const { facet, counts } of named) count(counts, facet.values(row))
    } else if (failures === 1 && failed) count(failed.counts, failed.facet.values(row))
  }
  const counts = Object.fromEntries(named.map((one) => [one.name, one.counts])) as Record<
    Facet,
    Map<string, number>
  >
  return { rows, counts }
}

/** A row that lists order and filter: its span of days, and when it last changed. */
export interface ListedRow {
  reference: string
  from: string
  to: string
  changedAt: string
}

/** A filter that passes a row that can share a day with a period; both may be imprecise dates. */
export function inPeriod({ from, to }: { from?: string; to?: string }): (row: ListedRow) => boolean {
  const first = from ? firstDay(from) : ''
  const last = to ? lastDay(to) : '9999'
  return (row) => row.to >= first && row.from <= last
}

export type Order<Row> = (a: Row, b: Row) => number

export const compare = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0)

const byReference: Order<ListedRow> = (a, b) => compare(a.reference, b.reference)

/** The orders that every list offers. @param found places of those that were searched for, by reference */
export function ordersFor(found: ReadonlyMap<string, number> | null) {
  const place = ({ reference }: ListedRow) => found?.get(reference) ?? 0
  const newest: Order<ListedRow> = (a, b) => compare(b.from, a.from) || byReference(a, b)
  const oldest: Order<ListedRow> = (a, b) => compare(a.from, b.from) || byReference(a, b)
  const updated: Order<ListedRow> = (a, b) => compare(b.changedAt, a.changedAt) || newest(a, b)
  const relevance: Order<ListedRow> = (a, b) => compare(place(a), place(b)) || newest(a, b)
  return { newest, oldest, updated, relevance }
}

/** The rows to list: those that were searched for. @param found their places, by reference; null when none were */
export function candidates<Row extends ListedRow>(
  all: Iterable<Row>,
  found: ReadonlyMap<string, number> | null,
): Iterable<Row> {
  if (found === null) return all
  return [...all].filter((row) => found.has(row.reference))
}
