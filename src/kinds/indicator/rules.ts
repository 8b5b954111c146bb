import { firstDay, lastDay, type WorldDate } from '../../language/dates.js'
import type { Text } from '../../language/text.js'
import type { Citing } from '../shape/cited-by.js'

/** How sure a source is of a value: it says "57", "at least 57" or "more than 57", "at most 57", "about 57". */
export const BOUNDS = ['exact', 'at-least', 'at-most', 'about'] as const
type Bound = (typeof BOUNDS)[number]

/** Columns for what is counted over each period, a line for what is read at points in time. */
export const DRAWN_AS = ['columns', 'line'] as const
type DrawnAs = (typeof DRAWN_AS)[number]

/** One value as one source gives it. Two sources may give two for one period: both are kept. */
export interface IndicatorValue {
  period: WorldDate
  /** The end of a span, such as 2025-06 of the half-year that begins in 2025-01. */
  until?: WorldDate
  value: number
  bound: Bound
  source: string
  note: Text
}

/** The name of a value on a scale that has names and no numbers, such as the tiers of a ranking. */
export interface Level {
  value: number
  name: Text
}

/** The content of one version of an indicator. */
export interface Indicator {
  name: Text
  unit: Text
  /** Markdown: what is measured, and what it does not show. */
  measures: Text
  limits: Text
  drawnAs: DrawnAs
  /** From the highest value to the lowest or the other way round; none where values are plain numbers. */
  levels: Level[]
  series: IndicatorValue[]
  demands: string[]
  /** Where it is cited, as far as editors know. */
  citedBy?: Citing[]
}

/** Two values are of one period when it is written alike. */
export const spanOf = ({ period, until }: Pick<IndicatorValue, 'period' | 'until'>): string =>
  `${period}/${until ?? period}`

/** First and last day that a value's period can mean. */
export const daysOf = ({ period, until }: Pick<IndicatorValue, 'period' | 'until'>) => ({
  from: firstDay(period),
  to: lastDay(until ?? period),
})

/** By the day on which the period ends, then by that on which it begins; what is equal stays in its order. PURE. */
export function inTime(series: readonly IndicatorValue[]): IndicatorValue[] {
  return [...series].sort((a, b) => {
    const [one, other] = [daysOf(a), daysOf(b)]
    return one.to.localeCompare(other.to) || one.from.localeCompare(other.from)
  })
}

/** Periods for which sources give different values. PURE. */
export function contradictions(series: readonly IndicatorValue[]): Set<string> {
  const first = new Map<string, string>()
  const found = new Set<string>()
  for (const one of series) {
    const span = spanOf(one)
    const said = `${one.bound} ${one.value}`
    if ((first.get(span) ?? said) !== said) found.add(span)
    first.set(span, first.get(span) ?? said)
  }
  return found
}
