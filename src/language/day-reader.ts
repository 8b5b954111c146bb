import { isWorldDate, precisionOf, type WorldDate } from './dates.js'
import { monthNamed, withoutFilling } from './day-words.js'
import { fold } from './fold.js'

/*
 * Days as people type them. What is written can mean one day, or several, or one that must be asked about; it is never
 * decided here which of several was meant. PURE.
 */

/** In which order day, month and year were taken to stand. */
export type DayOrder = 'dmy' | 'mdy' | 'ymd'

/**
 * Why a date that was read must be asked about: a year of the Buddhist era; day and month that could be swapped; a year without
 * its century; the number that a spreadsheet keeps for a day.
 */
const DOUBTS = ['era', 'order', 'century', 'serial'] as const
export type Doubt = (typeof DOUBTS)[number]

export interface Reading {
  /** In the common era. */
  date: WorldDate
  order: DayOrder
}

/** What a text can mean: nothing where there is no reading; for sure where there is no doubt, and then one reading. */
export interface DayRead {
  readings: readonly Reading[]
  doubts: readonly Doubt[]
}

const UNREADABLE: DayRead = { readings: [], doubts: [] }

/** Years of the Buddhist era that anybody writes, and how far they are ahead. */
const ERA = { from: 2400, to: 2699, ahead: 543 }
const LONGEST = 80
/** Of two digits: as the calendars of spreadsheets have it. */
const LAST_OF_2000S = 49
const DAY_MS = 24 * 60 * 60 * 1000
/** Of days that a spreadsheet counts: 1927 to 2064. */
const SERIALS = { from: 10_000, to: 60_000, zero: Date.UTC(1899, 11, 30) }

/** A number and a month's name as they stand in a text. */
type Part = { number: string } | { month: number }
interface Parts {
  parts: Part[]
  signs: string[]
}

/** A time of day after the day. In another time zone it could be another day here, but at midnight. */
const TIME = /[t ](\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(?: ?([ap]m))?(z|[+-]\d{2}:?\d{2})?$/

function withoutTime(text: string): string | null {
  const found = TIME.exec(text)
  if (!found) return text
  const [whole, hour, minute, second = '00', , zone] = found
  const isMidnight = Number(hour) + Number(minute) + Number(second) === 0
  return zone === undefined || isMidnight ? text.slice(0, -whole.length) : null
}

/** Null where something stands there that is no part of a date. */
function partsOf(text: string): Parts | null {
  const parts: Part[] = []
  const signs: string[] = []
  for (const [token] of text.matchAll(/\d+|[\p{L}\p{M}]+|\S/gu)) {
    if (/^\d/.test(token)) parts.push({ number: token })
    else if (/^[/.,-]$/.test(token)) signs.push(token)
    else {
      const word = withoutFilling(token)
      const month = monthNamed(word)
      if (month !== undefined) parts.push({ month })
      else if (word !== '') return null
    }
  }
  return { parts, signs }
}

const two = (part: number): string => String(part).padStart(2, '0')

interface Dated {
  year: string
  month: number
  day?: number
  order: DayOrder
}

/** The date in the common era with what is in doubt about its year; null where there is no such day. */
function dated({ year, month, day, order }: Dated): { reading: Reading; doubts: Doubt[] } | null {
  const isShort = year.length === 2
  const typed = isShort ? Number(year) + (Number(year) > LAST_OF_2000S ? 1900 : 2000) : Number(year)
  const isBuddhist = typed >= ERA.from && typed <= ERA.to
  const common = String(isBuddhist ? typed - ERA.ahead : typed).padStart(4, '0')
  const date = `${common}-${two(month)}${day === undefined ? '' : `-${two(day)}`}`
  if (!isWorldDate(date)) return null
  return { reading: { date, order }, doubts: isShort ? ['century'] : isBuddhist ? ['era'] : [] }
}

/** What is left of several ways to read: those that are days, each day once. */
function oneOf(ways: readonly Dated[]): DayRead {
  const found = ways.map(dated).filter((one) => one !== null)
  const readings = found
    .map(({ reading }) => reading)
    .filter((one, place, all) => all.findIndex(({ date }) => date === one.date) === place)
  const doubts = new Set(found.flatMap((one) => one.doubts))
  if (readings.length > 1) doubts.add('order')
  return { readings, doubts: DOUBTS.filter((doubt) => doubts.has(doubt)) }
}

function yearAlone(year: string): DayRead {
  const typed = Number(year)
  const isBuddhist = typed >= ERA.from && typed <= ERA.to
  const date = isBuddhist ? String(typed - ERA.ahead) : year
  return { readings: [{ date, order: 'ymd' }], doubts: isBuddhist ? ['era'] : [] }
}

function oneNumber(text: string): DayRead {
  if (text.length === 4) return yearAlone(text)
  if (text.length === 8)
    return oneOf([
      { year: text.slice(0, 4), month: Number(text.slice(4, 6)), day: Number(text.slice(6)), order: 'ymd' },
    ])
  const serial = Number(text)
  if (text.length !== 5 || serial < SERIALS.from || serial > SERIALS.to) return UNREADABLE
  const date = new Date(SERIALS.zero + serial * DAY_MS).toISOString().slice(0, 10)
  return { readings: [{ date, order: 'ymd' }], doubts: ['serial'] }
}

const isYear = (text: string): boolean => text.length === 4
const isShort = (text: string): boolean => text.length <= 2

function numbersAlone(numbers: readonly string[]): DayRead {
  const [one = '', other = '', third] = numbers
  if (numbers.length === 1) return oneNumber(one)
  if (third === undefined) {
    if (isYear(one) && isShort(other)) return oneOf([{ year: one, month: Number(other), order: 'ymd' }])
    if (isShort(one) && isYear(other)) return oneOf([{ year: other, month: Number(one), order: 'dmy' }])
    return UNREADABLE
  }
  const dmy: Dated = { year: third, month: Number(other), day: Number(one), order: 'dmy' }
  const mdy: Dated = { year: third, month: Number(one), day: Number(other), order: 'mdy' }
  const ymd: Dated = { year: one, month: Number(other), day: Number(third), order: 'ymd' }
  if (isYear(one) && isShort(other) && isShort(third)) return oneOf([ymd])
  if (!isShort(one) || !isShort(other)) return UNREADABLE
  if (isYear(third)) return oneOf([dmy, mdy])
  return third.length === 2 ? oneOf(one.length === 2 ? [dmy, mdy, ymd] : [dmy, mdy]) : UNREADABLE
}

function withMonth(month: number, numbers: readonly string[], isFirst: boolean): DayRead {
  const [one = '', other] = numbers
  if (other === undefined)
    return isYear(one) || one.length === 2 ? oneOf([{ year: one, month, order: 'dmy' }]) : UNREADABLE
  const dayFirst: Dated = { year: other, month, day: Number(one), order: isFirst ? 'mdy' : 'dmy' }
  const yearFirst: Dated = { year: one, month, day: Number(other), order: 'ymd' }
  if (isYear(one)) return isShort(other) ? oneOf([yearFirst]) : UNREADABLE
  if (!isShort(one)) return UNREADABLE
  if (isYear(other)) return oneOf([dayFirst])
  if (other.length !== 2) return UNREADABLE
  return oneOf(isFirst || one.length < 2 ? [dayFirst] : [dayFirst, yearFirst])
}

/** Between two numbers stands one sign or none, and the same each time. Two with a point between are one number with a fraction. */
const areBetween = ({ parts, signs }: Parts): boolean =>
  signs.length === 0 ||
  (signs.length === parts.length - 1 &&
    signs.every((sign) => sign === signs[0] && sign !== ',') &&
    !(parts.length === 2 && signs[0] === '.'))

function meant(text: string): DayRead {
  const found = partsOf(text)
  if (!found || found.parts.length === 0 || found.parts.length > 3) return UNREADABLE
  const numbers = found.parts.flatMap((part) => ('number' in part ? [part.number] : []))
  const months = found.parts.flatMap((part) => ('month' in part ? [part.month] : []))
  const [month] = months
  if (month === undefined) return areBetween(found) ? numbersAlone(numbers) : UNREADABLE
  if (months.length > 1 || numbers.length === 0) return UNREADABLE
  return withMonth(month, numbers, 'month' in (found.parts[0] ?? {}))
}

/** A date as people type it, in the words and digits of any language here. @param isDay a year or a month is not enough */
export function readDay(typed: string, isDay = false): DayRead {
  if (typed.length > LONGEST) return UNREADABLE
  const letters = fold(typed)
    .trim()
    .replace(/(?<=[\p{L}\p{M}])\./gu, '')
  // A spreadsheet may give the fraction of a year that it keeps as a number.
  const text = withoutTime(letters.replace(/(?<=^\d{4})\.0{1,9}$/, ''))
  if (text === null) return UNREADABLE
  const read = meant(text)
  const isWhole = read.readings.every(({ date }) => precisionOf(date) === 'day')
  return isDay && !isWhole ? UNREADABLE : read
}

/** The one date that a text says without doubt; undefined where it must be asked, or is none. */
export function sureDay(typed: string, isDay = false): WorldDate | undefined {
  const { readings, doubts } = readDay(typed, isDay)
  return doubts.length === 0 && readings.length === 1 ? readings[0]?.date : undefined
}
