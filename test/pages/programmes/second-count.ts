import type { Action, Effect } from '../../../src/kinds/action/rules.js'
import type { Assessment, Demand } from '../../../src/kinds/demand/rules.js'
import type { Indicator, IndicatorValue } from '../../../src/kinds/indicator/rules.js'
import { STATUSES, type Status } from '../../../src/kinds/shape/status.js'
import type { WorldDate } from '../../../src/language/dates.js'
import type { Movement, Period, PeriodRecord } from '../../../src/pages/programmes/progress.js'

/*
 * The figures of a report, counted by going through the calendar day by day and by trying every day that a date can
 * mean. Slow, and nothing here uses the program's own dates or rules.
 */

/** Every day of ten years, by year. */
const YEARS = new Map(
  Array.from({ length: 10 }, (_, index) => [
    String(2020 + index),
    Array.from({ length: 366 }, (_, inYear) =>
      new Date(Date.UTC(2020 + index, 0, 1 + inYear)).toISOString().slice(0, 10),
    ),
  ]),
)

const DAYS = [...new Set([...YEARS.values()].flat())].sort()

/** Every day that a date can mean. */
export const daysOf = (date: WorldDate): string[] =>
  (YEARS.get(date.slice(0, 4)) ?? []).filter((one) => one.startsWith(date))

export function statusAt({ issuedOn, assessments: judged }: Demand, at: string): Status | null {
  const isAsked = daysOf(issuedOn).some((one) => one <= at)
  if (!isAsked) return null
  let newest: Assessment | null = null
  for (const one of judged) if (one.on <= at && (newest === null || one.on > newest.on)) newest = one
  return newest?.status ?? 'not-assessed'
}

export const isoBefore = (at: string): string =>
  new Date(Date.parse(at) - 86_400_000).toISOString().slice(0, 10)

/** Whether the action lies in the period for some, and for all, of the days on which it can begin and end. */
export function overlap({ on, until }: Action, { from, to }: Period): { some: boolean; all: boolean } {
  const spans =
    until === undefined
      ? daysOf(on).map((one) => [one, one] as const)
      : daysOf(on).flatMap((start) => daysOf(until).map((end) => [start, end] as const))
  const real = spans.filter(([start, end]) => start <= end)
  const isIn = ([start, end]: readonly [string, string]) => start <= to && end >= from
  return { some: real.some(isIn), all: real.every(isIn) }
}

const moveOf = (start: Status, end: Status, changes: number): Movement => {
  if (start === end) return changes > 0 ? 'returned' : 'still'
  if (start === 'not-assessed') return 'judged'
  if (end === 'not-assessed') return 'unjudged'
  return STATUSES.indexOf(end) < STATUSES.indexOf(start) ? 'forward' : 'back'
}

/** The days of the period on which the status changed, and what the demand did between its eve and its end. */
export function walk(demand: Demand, { from, to }: Period): { changed: string[]; movement: Movement } {
  const days = DAYS.filter((one) => one >= from && one <= to)
  // Whoever judged before it was asked: the judgement stands, so the walk looks at judgements alone.
  const judged = { ...demand, issuedOn: '2020' }
  const statuses = [isoBefore(from), ...days].map((one) => statusAt(judged, one) ?? 'not-assessed')
  const changed = days.filter((_, place) => statuses[place + 1] !== statuses[place])
  const start = statusAt(demand, isoBefore(from))
  const end = statuses.at(-1) ?? 'not-assessed'
  return { changed, movement: start === null ? 'asked' : moveOf(start, end, changed.length) }
}

/** The actions of the period that answer one of the demands, with this effect or any. */
export function answersIn(
  actions: readonly PeriodRecord<Action>[],
  demands: readonly PeriodRecord<Demand>[],
  period: Period,
  effect?: Effect,
): PeriodRecord<Action>[] {
  const asked = new Set(
    demands.filter(({ content }) => statusAt(content, period.to)).map((one) => one.reference),
  )
  return actions.filter(
    ({ content }) =>
      overlap(content, period).some &&
      content.links.some(
        (link) =>
          asked.has(link.demand) && !link.isContext && (effect === undefined || link.effect === effect),
      ),
  )
}

/** Every day that the period of a value covers. */
const coveredBy = ({ period, until = period }: IndicatorValue): string[] => {
  const [first, last] = [daysOf(period)[0] ?? '', daysOf(until).at(-1) ?? '']
  return DAYS.filter((one) => one >= first && one <= last)
}

const isIn = (day: string, { from, to }: Period): boolean => day >= from && day <= to

/** The indicators of demands that were asked by the end of the period. */
export function indicatorsOf(
  indicators: readonly PeriodRecord<Indicator>[],
  demands: readonly PeriodRecord<Demand>[],
  { to }: Period,
): PeriodRecord<Indicator>[] {
  const asked = demands.filter(({ content }) => statusAt(content, to) !== null).map((one) => one.reference)
  return indicators.filter(({ content }) => content.demands.some((demand) => asked.includes(demand)))
}

/** Its values of which a day lies in the period; those of which one lies outside it too; and the last said before it. */
export function valuesIn({ series }: Indicator, period: Period) {
  const inPeriod = series.filter((value) => coveredBy(value).some((day) => isIn(day, period)))
  const beyond = inPeriod.filter((value) => !coveredBy(value).every((day) => isIn(day, period)))
  const over = series.filter((value) => (coveredBy(value).at(-1) ?? '') < period.from)
  const ends = over.map((value) => coveredBy(value).at(-1) ?? '').sort()
  const latest = over.filter((value) => coveredBy(value).at(-1) === ends.at(-1))
  const starts = latest.map((value) => coveredBy(value)[0] ?? '').sort()
  const before = latest.filter((value) => coveredBy(value)[0] === starts.at(-1))
  return { inPeriod, beyond, before }
}
