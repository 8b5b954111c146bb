import type { Action } from '../../kinds/action/rules.js'
import { inOrder } from '../../kinds/demand/rules.js'
import { STATUSES, type Status } from '../../kinds/shape/status.js'
import { type Day, firstDay } from '../../language/dates.js'
import type { Wording } from '../../language/wording.js'
import { placedOnAxis } from '../charts/status-history.js'
import { type History, historyOf, type ShownStretch } from '../demands/history.js'
import type { DemandProgress, PeriodRecord, Report } from './progress.js'

/** One demand as a line of the figure. */
interface Lane extends Pick<History, 'marks'> {
  reference: string
  /** Those wide enough carry the mark of their status, which tells them apart in grey. */
  stretches: (ShownStretch & { hasIcon: boolean })[]
  /** Top of the line, and base line of its name. */
  y: number
  nameY: number
  /** The same in words. */
  summary: string
}

/** Every demand of a report through time, one line each, up to the end of its period. */
export interface LanesFigure {
  title: string
  description: string
  caption: string[]
  height: number
  /** Height of the lines; below them stand the years. */
  lanesHeight: number
  yearsY: number
  band: { x: string; width: string }
  ticks: History['ticks']
  /** The statuses that are drawn. */
  key: { status: Status; label: string }[]
  /** Those that are drawn, and all of them for the table. */
  lanes: Lane[]
  rows: { reference: string; summary: string }[]
}

const LANE = 32
const BELOW = 24
/** Percent that a stretch needs for the mark of its status, on a narrow phone. */
const ICON = 7
/** As many as a sheet of paper takes. */
const MOST = 26

interface Axis {
  start: Day
  end: Day
}

function historyIn(
  { reference, demand }: DemandProgress,
  linked: readonly PeriodRecord<Action>[],
  axis: Axis,
  wording: Wording,
) {
  const actions = linked.flatMap(({ content }) => {
    const link = content.links.find((one) => one.demand === reference && !one.isContext)
    return link ? [{ on: content.on, effect: link.effect }] : []
  })
  const judged = inOrder(demand.assessments).filter(({ on }) => on <= axis.end)
  return historyOf({ askedOn: demand.issuedOn, judged, actions }, axis.start, axis.end, wording)
}

/** Null for a report without a demand. PURE. @param recordedUntil the day up to which the record tells */
export function lanesFigure(
  linked: readonly PeriodRecord<Action>[],
  { demands, period }: Report,
  recordedUntil: Day,
  wording: Wording,
): LanesFigure | null {
  if (demands.length === 0) return null
  const end = recordedUntil >= period.from && recordedUntil < period.to ? recordedUntil : period.to
  const start =
    [...demands.map(({ demand }) => firstDay(demand.issuedOn)), period.from].sort()[0] ?? period.from
  const axis = { start, end }
  const histories = demands.map((one) => ({
    reference: one.reference,
    ...historyIn(one, linked, axis, wording),
  }))
  const drawn = histories.slice(0, MOST)
  const left = placedOnAxis(period.from, start, end)
  const values = { count: demands.length, from: wording.date(start).text, to: wording.date(end).text }
  const t = (key: string, more = {}) => wording.t(`progress.lanes.${key}`, more)
  return {
    title: t('title'),
    description: t('description', values),
    caption: [
      t('caption'),
      ...(histories.length > MOST ? [t('more', { count: histories.length - MOST })] : []),
    ],
    height: drawn.length * LANE + BELOW,
    lanesHeight: drawn.length * LANE,
    yearsY: drawn.length * LANE + 16,
    band: { x: left, width: `${(100 - Number.parseFloat(left)).toFixed(2)}%` },
    ticks: histories[0]?.ticks ?? [],
    key: STATUSES.filter((status) =>
      drawn.some(({ stretches }) => stretches.some((one) => one.status === status)),
    ).map((status) => ({ status, label: wording.t(`common.status.${status}`) })),
    lanes: drawn.map(({ reference, stretches, marks, summary }, index) => ({
      ...{ reference, marks, summary },
      stretches: stretches.map((one) => ({ ...one, hasIcon: one.percent >= ICON })),
      ...{ y: index * LANE, nameY: index * LANE + 25 },
    })),
    rows: histories.map(({ reference, summary }) => ({ reference, summary })),
  }
}
