import type { Shown } from '../../language/text.js'
import type { Wording } from '../../language/wording.js'
import type { SourceNote } from '../../record/demands/source-notes.js'
import { type IndicatorFigure, indicatorFigure } from '../indicators/figure-view.js'
import { type ShownValue, type ValueTable, valueTable } from '../indicators/values.js'
import type { MoveFigure } from './demand-rows.js'
import { type IndicatorProgress, reachesBeyond, touches } from './indicators.js'
import type { Period } from './progress.js'

interface Named {
  reference: string
  href: string
  name: Shown
}

/** An indicator of the period: its values in it and before it, and its picture with the table of all values behind. */
interface IndicatorOfPeriod extends Named {
  values: ShownValue[]
  before: ShownValue[]
  figure: IndicatorFigure | null
  table: ValueTable
}

/** The indicators of a report. */
export interface ReportIndicators {
  /** How many there are of what, each with the place on the page that lists them. */
  figures: MoveFigure[]
  /** Those with a value in the period. */
  withValues: IndicatorOfPeriod[]
  /** Those without, with the last value before it. */
  without: (Named & { before: ShownValue[] })[]
  /** What to know about values that cover more than the period; '' for none. */
  beyond: string
  differ: string
}

interface Given {
  progress: readonly IndicatorProgress[]
  period: Period
  /** The sources of the page. */
  notes: ReadonlyMap<string, SourceNote>
}

const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0)

function figuresOf(progress: readonly IndicatorProgress[], wording: Wording): MoveFigure[] {
  const withValues = progress.filter(({ values }) => values.length > 0).length
  const counts = {
    values: { count: sum(progress.map(({ values }) => values.length)), href: '#values' },
    withValues: { count: withValues, href: '#values' },
    without: { count: progress.length - withValues, href: '#no-values' },
  }
  return Object.entries(counts).map(([name, { count, href }]) => ({
    count: wording.number(count),
    label: wording.t(`progress.indicators.figure.${name}`, { count }),
    href: count === 0 ? '' : href,
  }))
}

/** How many periods of which values lie in the report's have sources that contradict each other. */
const differing = (shown: readonly IndicatorOfPeriod[]): number =>
  sum(shown.map(({ values }) => new Set(values.filter((one) => one.differs).map((one) => one.period)).size))

/** PURE. */
export function reportIndicators({ progress, period, notes }: Given, wording: Wording): ReportIndicators {
  const named = ({ reference, indicator }: IndicatorProgress): Named => ({
    reference,
    href: wording.href(`/indicators/${reference}`),
    name: wording.text(indicator.name),
  })
  const shownOf = ({ indicator }: IndicatorProgress, values: IndicatorProgress['values']): ShownValue[] =>
    valueTable(indicator, notes, wording, values).values
  const withValues = progress
    .filter(({ values }) => values.length > 0)
    .map((one) => ({
      ...named(one),
      values: shownOf(one, one.values),
      before: shownOf(one, one.before),
      figure: indicatorFigure(one.indicator, notes, wording, {
        id: one.reference,
        isMeant: (value) => touches(value, period),
      }),
      table: valueTable(one.indicator, notes, wording),
    }))
  const beyond = progress.flatMap(({ values }) =>
    values.filter((value) => reachesBeyond(value, period)),
  ).length
  const differ = differing(withValues)
  return {
    figures: figuresOf(progress, wording),
    withValues,
    without: progress
      .filter(({ values }) => values.length === 0)
      .map((one) => ({ ...named(one), before: shownOf(one, one.before) })),
    beyond: beyond === 0 ? '' : wording.t('progress.indicators.beyond', { count: beyond }),
    differ: differ === 0 ? '' : wording.t('indicators.differ', { count: differ }),
  }
}
