import type { Status } from '../kinds/shape/status.js'
import type { Shown } from '../language/text.js'
import type { Wording } from '../language/wording.js'

interface FacetValue {
  value: string
  name: Shown
  count: string
  isChecked: boolean
  /** The status whose mark stands before it; '' for none. */
  mark: Status | ''
}

/** Ticks of one field, with what each would give. */
export interface FacetView {
  name: string
  legend: string
  values: FacetValue[]
  /** Less frequent values, behind a disclosure. */
  rest: FacetValue[]
  moreText: string
  /** How many values are not offered at all; '' when all are. */
  leftOutText: string
}

/** Values shown before the disclosure. */
const FIRST = 8
/** Values offered in all: a page that listed ten thousand would weigh more than the record it lists. */
const MOST = 60

interface Facet {
  name: string
  legend: string
  /** In the order in which they are offered. */
  ordered: readonly string[]
  counts: ReadonlyMap<string, number>
  chosen: readonly string[]
  nameOf(value: string): Shown
  markOf?(value: string): Status | ''
}

/** PURE. A ticked value is always offered, also when nothing has it, and never hides. */
export function facetView(
  { name, legend, ordered, counts, chosen, nameOf, markOf }: Facet,
  wording: Wording,
): FacetView {
  const ticked = new Set(chosen)
  const offered = ordered.filter((value, index) => index < MOST || ticked.has(value))
  const without = chosen.filter((value) => !counts.has(value))
  const values = [...offered, ...without].map(
    (value): FacetValue => ({
      value,
      name: nameOf(value),
      count: wording.number(counts.get(value) ?? 0),
      isChecked: ticked.has(value),
      mark: markOf?.(value) ?? '',
    }),
  )
  const first = values.filter((value, index) => index < FIRST || value.isChecked)
  const rest = values.filter((value, index) => index >= FIRST && !value.isChecked)
  const leftOut = ordered.length - offered.length
  const moreText = wording.t('demands.more', { count: rest.length })
  const leftOutText = leftOut === 0 ? '' : wording.t('demands.leftOut', { count: leftOut })
  return { name, legend, values: first, rest, moreText, leftOutText }
}

/** PURE. Values by how many have them, then by the alphabet. */
export const byCount = (counts: ReadonlyMap<string, number>): string[] =>
  [...counts].sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1)).map(([value]) => value)
