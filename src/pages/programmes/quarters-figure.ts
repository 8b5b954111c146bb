import type { Action, Effect } from '../../kinds/action/rules.js'
import type { Wording } from '../../language/wording.js'
import { type ActionsByQuarter, actionsByQuarter, type Lane } from '../charts/actions-by-quarter.js'
import { canOverlap, type PeriodRecord, type Report } from './progress.js'

/** The figure of actions by quarter with its words. */
export interface QuartersFigure extends Omit<ActionsByQuarter, 'lanes' | 'quarters'> {
  title: string
  description: string
  caption: string[]
  /** Where the years stand, below the quarters. */
  quartersY: number
  yearsY: number
  lanes: (Lane & { label: string; text: string })[]
  quarters: {
    name: string
    digit: string
    left: string
    middle: string
    year: string
    isFirst: boolean
    counts: string[]
  }[]
  effects: { effect: Effect; label: string }[]
}

function undatedText({ undated }: ActionsByQuarter, wording: Wording): string[] {
  if (undated.length === 0) return []
  const count = undated.reduce((sum, one) => sum + one.count, 0)
  const years = undated.map(({ year, count: inYear }) =>
    wording.t('progress.figures.inYear', { count: inYear, year: wording.inDigits(String(year)) }),
  )
  const [colon, comma, stop] = ['colon', 'comma', 'stop'].map((mark) => wording.t(`progress.${mark}`))
  return [
    `${wording.t('progress.figures.undated', { count })}${colon}${years.join(comma)}${stop?.trim() ?? ''}`,
  ]
}

function captionOf(figure: ActionsByQuarter, wording: Wording): string[] {
  return [
    wording.t(figure.isBlocks ? 'progress.figures.blocks' : 'progress.figures.columns'),
    wording.t('progress.figures.band'),
    ...undatedText(figure, wording),
    ...(figure.earlier > 0 ? [wording.t('progress.figures.earlier', { count: figure.earlier })] : []),
    wording.t('progress.figures.judgement'),
  ]
}

function descriptionOf(figure: ActionsByQuarter, report: Report, wording: Wording): string {
  const lanes = figure.lanes.map(({ effect, drawn }) =>
    wording.t('progress.figures.described', { effect: wording.t(`common.effect.${effect}`), count: drawn }),
  )
  const inPeriod = wording.t('progress.figures.describedPeriod', {
    from: wording.date(report.period.from).text,
    to: wording.date(report.period.to).text,
    count: report.actions.length,
  })
  return [...lanes, inPeriod].join(' ')
}

function drawnOf(linked: readonly PeriodRecord<Action>[], report: Report) {
  const demands = new Set(report.demands.map((demand) => demand.reference))
  return linked
    .map(({ content }) => ({
      on: content.on,
      effects: [
        ...new Set(
          content.links
            .filter((link) => !link.isContext && demands.has(link.demand))
            .map((link) => link.effect),
        ),
      ],
      isInPeriod: canOverlap(content, report.period),
    }))
    .filter((action) => action.effects.length > 0)
}

/** PURE. @param linked all actions linked to demands of the report that begin by the end of its period */
export function quartersFigure(
  linked: readonly PeriodRecord<Action>[],
  report: Report,
  wording: Wording,
): QuartersFigure {
  const figure = actionsByQuarter(drawnOf(linked, report), report.period)
  const label = (effect: Effect) => wording.t(`common.effect.${effect}`)
  return {
    ...figure,
    title: wording.t('progress.figures.quarters'),
    description: descriptionOf(figure, report, wording),
    caption: captionOf(figure, wording),
    quartersY: figure.lanesHeight + 14,
    yearsY: figure.lanesHeight + 36,
    lanes: figure.lanes.map((lane) => ({
      ...lane,
      label: label(lane.effect),
      text: wording.t('progress.figures.lane', { count: lane.drawn, inPeriod: lane.inPeriod }),
    })),
    quarters: figure.quarters.map(({ year, quarter, left, middle, isFirst, counts }) => ({
      name: wording.t('progress.figures.quarterName', { year: wording.inDigits(String(year)), quarter }),
      digit: String(quarter),
      left,
      middle,
      year: String(year),
      isFirst,
      counts: counts.map(({ count }) => wording.number(count)),
    })),
    effects: figure.lanes.map(({ effect }) => ({ effect, label: label(effect) })),
  }
}
