import { type Day, firstDay, isWorldDate, lastDay } from '../../language/dates.js'
import { readDay } from '../../language/day-reader.js'
import { latinDigits } from '../../language/digits.js'
import type { DateField, Field } from './fields.js'
import type { FormError } from './read-form.js'

type Members = Record<string, unknown>

/** The years that a site takes: the first, and how many after this one. */
interface Years {
  from: number
  ahead: number
}

/** What days of a content are judged by. */
export interface DayBounds {
  today: Day
  years: Years
}

/** A date as it stands in a content. */
interface DateAt {
  /** 'restatements.0.on'. */
  path: string
  /** The same wherever in its list it stands: 'restatements.on'. */
  place: string
  field: DateField
  value: string
  /** What it stands in: the row, the group, or the content. */
  beside: Members
}

const isMembers = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Every date of a content, by its fields. PURE. */
export function datesIn(fields: readonly Field[], content: unknown, path = '', place = ''): DateAt[] {
  if (!isMembers(content)) return []
  return fields.flatMap((field): DateAt[] => {
    const given = content[field.name]
    const value = field.kind === 'date' && typeof given === 'string' ? latinDigits(given) : given
    const [at, named] = [`${path}${field.name}`, `${place}${field.name}`]
    if (field.kind === 'group') return datesIn(field.fields, value, `${at}.`, `${named}.`)
    if (field.kind === 'rows')
      return (Array.isArray(value) ? value : []).flatMap((row, number) =>
        datesIn(field.fields, row, `${at}.${number}.`, `${named}.`),
      )
    const isDate = field.kind === 'date' && typeof value === 'string' && isWorldDate(value)
    return isDate ? [{ path: at, place: named, field, value, beside: content }] : []
  })
}

/** What is wrong with the year of a date: of another era, or none that the site takes. */
function yearError({ path, value }: DateAt, { today, years }: DayBounds): FormError[] {
  const { readings, doubts } = readDay(value)
  const [reading] = readings
  if (doubts.includes('era') && reading)
    return [{ field: path, code: 'day.era', params: { typed: value, first: reading.date } }]
  const [year, last] = [Number(value.slice(0, 4)), Number(today.slice(0, 4)) + years.ahead]
  if (year >= years.from && year <= last) return []
  return [{ field: path, code: 'years', params: { day: value, from: String(years.from), to: String(last) } }]
}

/** What is wrong with a date of a year that the site takes. */
function orderErrors(
  { path, field, value, beside }: DateAt,
  whole: Members,
  { today }: DayBounds,
): FormError[] {
  const { isPast, notBefore, unless } = field
  if (isPast && firstDay(value) > today)
    return [{ field: path, code: 'future', params: { day: value, today } }]
  const other = notBefore && whole[notBefore.name]
  if (!notBefore || typeof other !== 'string' || !isWorldDate(other)) return []
  if (lastDay(value) >= firstDay(other) || (unless !== undefined && beside[unless] === true)) return []
  const params = { day: value, of: field.label, other, than: notBefore.label, at: notBefore.name }
  return [{ field: path, code: 'before', params }]
}

interface Judged {
  /** What is to be written. */
  content: Members
  /** In which other dates of the content are looked up, where the fields are of a part of it. */
  whole?: Members
}

interface Found {
  key: string
  error: FormError
}

function found(fields: readonly Field[], { content, whole = content }: Judged, bounds: DayBounds): Found[] {
  return datesIn(fields, content).flatMap((date) => {
    const errors = [...yearError(date, bounds), ...orderErrors(date, whole, bounds)].slice(0, 1)
    return errors.map((error) => ({
      key: [date.place, error.code, date.value, error.params.other ?? ''].join(' '),
      error,
    }))
  })
}

/**
 * What is wrong with the days of a content. What was as wrong in a version that is there already is let be: it can be put right,
 * and need not be for something else to be changed.
 * @param known contents that were written before; the fields' whole is looked up in each itself
 */
export function dayErrors(
  fields: readonly Field[],
  judged: Judged,
  known: readonly Members[],
  bounds: DayBounds,
): FormError[] {
  const before = new Set(known.flatMap((content) => found(fields, { content }, bounds).map(({ key }) => key)))
  return found(fields, judged, bounds)
    .filter(({ key }) => !before.has(key))
    .map(({ error }) => error)
}
