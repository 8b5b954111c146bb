import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { readDay, sureDay } from '../../src/language/day-reader.js'
import { ownDigits } from '../../src/language/digits.js'

const SURE: [typed: string, date: string][] = [
  ['2022', '2022'],
  ['2022.0', '2022'],
  ['2022-08', '2022-08'],
  ['2022-08-19', '2022-08-19'],
  ['2022-8-9', '2022-08-09'],
  ['2022/08/19', '2022-08-19'],
  ['2022.08.19', '2022-08-19'],
  ['20220819', '2022-08-19'],
  ['13/12/2022', '2022-12-13'],
  ['8/19/2022', '2022-08-19'],
  ['19.08.2022', '2022-08-19'],
  ['8/8/2022', '2022-08-08'],
  ['12/2022', '2022-12'],
  ['19 August 2022', '2022-08-19'],
  ['19th of August, 2022', '2022-08-19'],
  ['Friday, 19 Aug. 2022', '2022-08-19'],
  ['August 19, 2022', '2022-08-19'],
  ['2022 Sept 3', '2022-09-03'],
  ['Dec 2022', '2022-12'],
  ['១៣ ធ្នូ ២០២២', '2022-12-13'],
  ['១៣ធ្នូ២០២២', '2022-12-13'],
  ['ថ្ងៃទី១៣ ខែធ្នូ ឆ្នាំ២០២២', '2022-12-13'],
  ['ថ្ងៃសុក្រ ទី១៩ ខែសីហា ឆ្នាំ២០២២', '2022-08-19'],
  ['ធ្នូ ២០២២', '2022-12'],
  ['២០២២-០៨-១៩', '2022-08-19'],
  ['2022-08-19T00:00:00Z', '2022-08-19'],
  ['2022-08-19T14:30:00', '2022-08-19'],
  ['8/19/2022 12:00:00 AM', '2022-08-19'],
  ['0202-08-19', '0202-08-19'],
]

for (const [typed, date] of SURE) test(`'${typed}' is ${date}`, () => assert.equal(sureDay(typed), date))

const ASKED: [typed: string, dates: string[], doubts: string[]][] = [
  ['9/8/2022', ['2022-08-09', '2022-09-08'], ['order']],
  ['2565', ['2022'], ['era']],
  ['2565-08', ['2022-08'], ['era']],
  ['២៥៦៥-០៨-១៩', ['2022-08-19'], ['era']],
  ['13/12/2565 B.E.', ['2022-12-13'], ['era']],
  ['១៣ ធ្នូ ព.ស. ២៥៦៥', ['2022-12-13'], ['era']],
  ['2567-02-29', ['2024-02-29'], ['era']],
  ['០១/០៥/២៥៦៦', ['2023-05-01', '2023-01-05'], ['era', 'order']],
  ['Aug-22', ['2022-08'], ['century']],
  ['19-Aug-98', ['1998-08-19'], ['century']],
  ['19-Aug-22', ['2022-08-19', '2019-08-22'], ['order', 'century']],
  ['44792', ['2022-08-19'], ['serial']],
]

for (const [typed, dates, doubts] of ASKED)
  test(`'${typed}' is asked about`, () => {
    const read = readDay(typed)
    assert.deepEqual([read.readings.map(({ date }) => date), read.doubts], [dates, doubts])
    assert.equal(sureDay(typed), undefined)
  })

const NONE = [
  '',
  'yesterday',
  '14:30',
  '31/2/2022',
  '2022-13',
  '2022-19-08',
  '13-12/2022',
  '13 12',
  '0.604',
  'August',
  '2022-08-19T20:00:00Z',
  '2568-02-29',
  '1e4',
  '2022.5',
]

for (const typed of NONE)
  test(`'${typed}' is no date`, () => assert.deepEqual(readDay(typed), { readings: [], doubts: [] }))

test('where a whole day is asked for, a month or a year is none', () => {
  assert.equal(sureDay('Dec 2022', true), undefined)
  assert.deepEqual(readDay('2565', true).readings, [])
  assert.equal(sureDay('13/12/2022', true), '2022-12-13')
})

const pad = (part: number) => String(part).padStart(2, '0')
const name = (date: Date, locale: string, month: 'long' | 'short') =>
  new Intl.DateTimeFormat(locale, { month, timeZone: 'UTC' }).format(date)

/** A day in a form that people write it in, with its year as it is there. */
const FORMS: Record<string, (date: Date, year: number) => string> = {
  iso: (date, year) => `${year}-${pad(date.getUTCMonth() + 1)}-${pad(date.getUTCDate())}`,
  loose: (date, year) => `${year}/${date.getUTCMonth() + 1}/${date.getUTCDate()}`,
  dayFirst: (date, year) => `${date.getUTCDate()}/${date.getUTCMonth() + 1}/${year}`,
  monthFirst: (date, year) => `${date.getUTCMonth() + 1}/${date.getUTCDate()}/${year}`,
  dots: (date, year) => `${pad(date.getUTCDate())}.${pad(date.getUTCMonth() + 1)}.${year}`,
  english: (date, year) => `${date.getUTCDate()} ${name(date, 'en-GB', 'long')} ${year}`,
  short: (date, year) => `${date.getUTCDate()}-${name(date, 'en-GB', 'short')}-${year}`,
  american: (date, year) => `${name(date, 'en-US', 'long')} ${date.getUTCDate()}, ${year}`,
  khmer: (date, year) => `${date.getUTCDate()} ${name(date, 'km-KH', 'long')} ${year}`,
  khmerWords: (date, year) => `ថ្ងៃទី${date.getUTCDate()} ខែ${name(date, 'km-KH', 'long')} ឆ្នាំ${year}`,
}

const aDay = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => new Date(`${date.toISOString().slice(0, 10)}T00:00:00Z`))
const aForm = fc.constantFrom(...Object.keys(FORMS))

test('every day in every form, in the digits of both languages, is read as that day or asked about, never as another', () => {
  fc.assert(
    fc.property(aDay, aForm, fc.boolean(), (date, form, isKhmer) => {
      const typed = FORMS[form]?.(date, date.getUTCFullYear()) ?? ''
      const { readings, doubts } = readDay(isKhmer ? ownDigits('km', typed) : typed)
      const day = date.toISOString().slice(0, 10)
      assert.ok(
        readings.some((one) => one.date === day),
        `${typed} has the reading ${day}`,
      )
      assert.ok(readings.length === 1 || doubts.includes('order'))
      assert.ok(doubts.every((doubt) => doubt === 'order'))
    }),
    { numRuns: 2000 },
  )
})

test('a day with a year of the Buddhist era is asked about in every form, with the common year among what it can be', () => {
  fc.assert(
    fc.property(aDay, aForm, (date, form) => {
      const typed = FORMS[form]?.(date, date.getUTCFullYear() + 543) ?? ''
      const { readings, doubts } = readDay(typed)
      assert.ok(doubts.includes('era'), typed)
      assert.ok(readings.some((one) => one.date === date.toISOString().slice(0, 10)))
    }),
    { numRuns: 1000 },
  )
})

test('whatever is typed, nothing is read that is no day, and what is read for sure is read again as itself', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9/. -]{0,14}$/)), (typed) => {
      const sure = sureDay(typed)
      if (sure === undefined) return
      assert.equal(readDay(sure).readings[0]?.date, sure)
    }),
    { numRuns: 3000 },
  )
})
