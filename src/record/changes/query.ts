import Joi from 'joi'
import { dayOf } from '../../clock.js'
import { AppError } from '../../errors.js'
import * as member from '../../kinds/shape/members.js'
import type { Day } from '../../language/dates.js'
import type { Head } from '../../ledger/entry.js'

/** Both days included. */
export interface Days {
  from: Day
  to: Day
}

export interface ChangesQuery extends Partial<Days> {
  page: number
}

export const changesQuery = Joi.object<ChangesQuery>({
  from: member.day(),
  to: member.day(),
  page: Joi.number().integer().min(1).max(100_000).default(1),
})

/** Days before the record's last one that are shown when none are asked for. */
const USUAL_DAYS = 30

const DAY_MS = 24 * 60 * 60 * 1000

/** PURE. The day that is some days later, or earlier for a number below nought. */
export const daysLater = (day: Day, days: number): Day =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10)

/**
 * PURE. The days that are asked for. The record knows no other today than the day of its newest entry, so that an
 * address shows the same until something changes.
 * @throws AppError 'bad-request' naming `to` (or `from`, if that alone was given) when they end before they begin
 */
export function daysAsked(asked: Partial<Days>, head: Head): Days {
  const last = head.number === 0 ? '1970-01-01' : dayOf(head.time)
  const to = asked.to ?? (asked.from !== undefined && asked.from > last ? asked.from : last)
  const from = asked.from ?? daysLater(to, -USUAL_DAYS)
  if (from <= to) return { from, to }
  const parameter = asked.to === undefined ? 'from' : 'to'
  const details = { parameter, problem: 'period.reversed', allowed: [] }
  throw new AppError('bad-request', `The changes end on ${to}, before they begin on ${from}`, details)
}

/** PURE. The days of the same number before these. */
export function daysBefore({ from, to }: Days): Days {
  const length = (Date.parse(to) - Date.parse(from)) / DAY_MS + 1
  return { from: daysLater(from, -length), to: daysLater(from, -1) }
}

/** PURE. Site-relative address, with only what was asked for. */
export function changesAddress({ from, to }: Partial<Days>, page = 1): string {
  const pairs: [string, string][] = []
  if (from) pairs.push(['from', from])
  if (to) pairs.push(['to', to])
  if (page > 1) pairs.push(['page', String(page)])
  const search = new URLSearchParams(pairs).toString()
  return search === '' ? '/changes' : `/changes?${search}`
}
