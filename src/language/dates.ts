/**
 * Dates of the world, as a source gives them: a year, a month or a day ('2022', '2022-08', '2022-08-19';
 * the reduced precisions of ISO 8601-1). They are kept as written. As strings they sort sensibly: a year
 * comes before its months, a month before its days.
 */
export type WorldDate = string

/** A calendar day, YYYY-MM-DD. */
export type Day = string

export type Precision = 'year' | 'month' | 'day'

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

export function isWorldDate(value: string): boolean {
  const match = SHAPE.exec(value)
  if (!match) return false
  const [, year, month = '01', day = '01'] = match
  const read = new Date(`${year}-${month}-${day}T00:00:00Z`)
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(`${year}-${month}-${day}`)
}

export const isDay = (value: string): boolean => value.length === 10 && isWorldDate(value)

export function precisionOf(date: WorldDate): Precision {
  if (date.length === 4) return 'year'
  return date.length === 7 ? 'month' : 'day'
}

/** The first day a date can mean: '2022-08' gives '2022-08-01'. */
export function firstDay(date: WorldDate): Day {
  return `${date}${'-01-01'.slice(date.length === 4 ? 0 : 3)}`.slice(0, 10)
}

/** The last day a date can mean: '2022-02' gives '2022-02-28'. */
export function lastDay(date: WorldDate): Day {
  if (precisionOf(date) === 'day') return date
  if (precisionOf(date) === 'year') return `${date}-12-31`
  const [year = 0, month = 1] = date.split('-').map(Number)
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
}

/** The calendar day before a day. */
export function dayBefore(day: Day): Day {
  const date = new Date(day)
  date.setUTCDate(date.getUTCDate() - 1)
  return date.toISOString().slice(0, 10)
}
