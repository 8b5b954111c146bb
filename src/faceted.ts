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
    const failed = named.filter(({ facet }) => !facet.passes(row))
    if (failed.length === 0) rows.push(row)
    const counted = failed.length === 0 ? named : failed.length === 1 ? failed : []
    for (const { facet, counts } of counted) count(counts, facet.values(row))
  }
  const counts = Object.fromEntries(named.map((one) => [one.name, one.counts])) as Record<
    Facet,
    Map<string, number>
  >
  return { rows, counts }
}
