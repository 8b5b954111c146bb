import type { Indicator, IndicatorValue } from '../../kinds/indicator/rules.js'
import { daysOf, inTime, spanOf } from '../../kinds/indicator/rules.js'
import { byReference, type Period, type PeriodRecord } from './progress.js'

/** What is recorded of one indicator in a period. */
export interface IndicatorProgress {
  reference: string
  indicator: Indicator
  /** Values of which at least one day lies in the period, in the order of time. */
  values: IndicatorValue[]
  /** All that sources say of the last period that ended before it. */
  before: IndicatorValue[]
}

/** Whether a value covers at least one day of a period. */
export function touches(value: IndicatorValue, { from, to }: Period): boolean {
  const days = daysOf(value)
  return days.from <= to && days.to >= from
}

/** Whether it covers days outside the period too. */
export function reachesBeyond(value: IndicatorValue, { from, to }: Period): boolean {
  const days = daysOf(value)
  return days.from < from || days.to > to
}

/** The indicators of some demands in a period, by reference. PURE. */
export function indicatorsIn(
  indicators: readonly PeriodRecord<Indicator>[],
  demands: readonly string[],
  period: Period,
): IndicatorProgress[] {
  const asked = new Set(demands)
  return indicators
    .filter(({ content }) => content.demands.some((demand) => asked.has(demand)))
    .map(({ reference, content }) => {
      const ordered = inTime(content.series)
      const earlier = ordered.filter((value) => daysOf(value).to < period.from)
      const last = earlier.at(-1)
      return {
        reference,
        indicator: content,
        values: ordered.filter((value) => touches(value, period)),
        before: last === undefined ? [] : earlier.filter((value) => spanOf(value) === spanOf(last)),
      }
    })
    .sort((a, b) => byReference(a.reference, b.reference))
}
