import Joi from 'joi'
import { AppError } from '../../errors.js'
import type { Programme } from '../../kinds/programme/rules.js'
import * as member from '../../kinds/shape/members.js'
import type { Day } from '../../language/dates.js'
import type { Period } from './progress.js'

const EARLIEST = '1900-01-01'
const LATEST = '2100-12-31'

const dayWithin = () =>
  member
    .day()
    .custom((value: string, helpers) =>
      value >= EARLIEST && value <= LATEST ? value : helpers.error('day.outOfRange'),
    )
    .messages({ 'day.outOfRange': `{{#label}} must be a day from ${EARLIEST} to ${LATEST}` })

export const periodQuery = Joi.object<Partial<Period>>({ from: dayWithin(), to: dayWithin() })

export const slugParams = Joi.object<{ slug: string }>({ slug: member.slug().required() })

/** What is shown when no period is asked for: the newest one of the programme, else all there is. */
function usualPeriod(programme: Programme, demands: readonly { from: Day }[], recordedUntil: Day): Period {
  const [newest] = [...programme.periods].sort((a, b) => (a.to < b.to ? 1 : a.to > b.to ? -1 : 0))
  if (newest) return { from: newest.from, to: newest.to }
  const [first = recordedUntil] = demands.map((demand) => demand.from).sort()
  return { from: first < recordedUntil ? first : recordedUntil, to: recordedUntil }
}

/**
 * The period that an address asks for; a day that it leaves out is that of the usual period.
 * @param demands the programme's demands, each with the first day on which it can have been made
 * @throws AppError 'bad-request' naming `to` (or `from`, if that alone was given) when it ends before it begins
 */
export function periodOf(
  asked: Partial<Period>,
  programme: Programme,
  demands: readonly { from: Day }[],
  recordedUntil: Day,
): Period {
  const usual = usualPeriod(programme, demands, recordedUntil)
  const period = { from: asked.from ?? usual.from, to: asked.to ?? usual.to }
  if (period.from <= period.to) return period
  const parameter = asked.to === undefined ? 'from' : 'to'
  throw new AppError('bad-request', `The period ends on ${period.to}, before it begins on ${period.from}`, {
    parameter,
    problem: 'period.reversed',
    allowed: [],
  })
}

/** The address of a programme's page for a period, or for one side of it or none. @param path without query */
export function periodAddress(path: string, period: Partial<Period>): string {
  const days = (['from', 'to'] as const).flatMap((side) => (period[side] ? [`${side}=${period[side]}`] : []))
  return `${path}${days.length === 0 ? '' : '?'}${days.join('&')}`
}
