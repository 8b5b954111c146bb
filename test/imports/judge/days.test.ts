import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as after } from 'node:timers/promises'
import { csvOf } from '../../../src/exports/csv.js'
import type { DayChoice } from '../../../src/imports/model.js'
import { aWorld } from '../../desk/world.js'
import { signedInAs } from '../../support/sign-in.js'
import type { Browser } from '../../support/site.js'
import { faultsOf, importingOn, preview } from '../world.js'

const sources = (...days: string[]): string =>
  csvOf([
    ['reference', 'title_en', 'kind', 'published_on', 'language', 'publisher'],
    ...days.map((day, place) => ['', `Title ${place}`, 'news', day, 'en', 'D']),
  ])

const datesOf = async (csv: string, days: DayChoice[], t: Parameters<typeof aWorld>[0]) => {
  const read = await preview(importingOn(await aWorld(t)), 'sources.csv', csv, { days })
  return {
    ...read,
    dates: read.rows.map(
      ({ content, faults }) => content?.publishedOn ?? faults.map(({ code }) => code).join(),
    ),
  }
}

const TYPED: [typed: string, date: string, accepted: string][] = [
  ['19/08/2022', '2022-08-19', '2022-08-19'],
  ['8/19/2022', '2022-08-19', '2022-08-19'],
  ['8/9/2022', 'day.order', '2022-09-08'],
  ['Aug-22', 'day.century', '2022-08'],
  ['44792', 'day.serial', '2022-08-19'],
  ['19 August 2022', '2022-08-19', '2022-08-19'],
  ['2022-8-9', '2022-08-09', '2022-08-09'],
  ['2022/08/19', '2022-08-19', '2022-08-19'],
  ['2565', 'day.era', '2022'],
  ['0202-08-19', 'years', 'years'],
  ['2022-08-19T00:00:00Z', '2022-08-19', '2022-08-19'],
  ['១៩ សីហា ២០២២', '2022-08-19', '2022-08-19'],
  ['២៥៦៥-០៨-១៩', 'day.era', '2022-08-19'],
  ['០១/០៥/២៥៦៦', 'day.order', '2023-05-01'],
  ['14:30', 'worldDate.invalid', 'worldDate.invalid'],
  ['2027', 'future', 'future'],
]

test('of a column of dates what is sure is read, and the rest is asked about once for each doubt', async (t) => {
  const { one, dates } = await datesOf(sources(...TYPED.map(([typed]) => typed)), [], t)
  assert.deepEqual(
    dates,
    TYPED.map(([, date]) => date),
  )
  assert.deepEqual(
    one.dayQuestions?.map(({ column, doubts, orders, count }) => [column, doubts, orders, count]),
    [
      ['published_on', ['order'], ['dmy', 'mdy'], 1],
      ['published_on', ['century'], ['ymd'], 1],
      ['published_on', ['serial'], ['ymd'], 1],
      ['published_on', ['era'], ['ymd'], 2],
      ['published_on', ['era', 'order'], ['dmy', 'mdy'], 1],
    ],
  )
})

test('what was accepted is read so, in every column where none was named, and nothing else is', async (t) => {
  const all: DayChoice = {
    table: '',
    column: '',
    doubts: ['era', 'order', 'century', 'serial'],
    order: 'dmy',
  }
  const { dates } = await datesOf(sources(...TYPED.map(([typed]) => typed)), [all], t)
  assert.deepEqual(
    dates,
    TYPED.map(([, , accepted]) => accepted),
  )
})

const DEMANDS = csvOf([
  [
    'reference',
    'title_en',
    'text_en',
    'themes',
    'issuers',
    'addressees',
    'issued_on',
    'deadline',
    'response',
    'response_on',
    'sources',
  ],
  [
    '',
    'Buddhist year',
    'Text',
    'officer-training',
    'licadho',
    'rgc',
    '2565-08',
    '2566-01-01',
    'noted',
    '2567',
    'S-0001',
  ],
  [
    '',
    'Deadline before issue',
    'Text',
    'officer-training',
    'licadho',
    'rgc',
    '2022-08-19',
    '2021-01-01',
    '',
    '',
    'S-0001',
  ],
  [
    '',
    'Response before issue',
    'Text',
    'officer-training',
    'licadho',
    'rgc',
    '2022-08-19',
    '',
    'noted',
    '2019',
    'S-0001',
  ],
])

test('Buddhist years of a demand are asked back; a deadline or response before it is refused, with both days', async (t) => {
  const read = await preview(importingOn(await aWorld(t)), 'demands.csv', DEMANDS)
  assert.deepEqual(faultsOf(read), [
    'demands 2 issued_on: day.era',
    'demands 2 deadline: day.era',
    'demands 2 response_on: day.era',
    'demands 3 deadline: before',
    'demands 4 response_on: before',
  ])
  const params = read.rows[1]?.faults[0]?.params
  assert.deepEqual([params?.day, params?.other], ['2021-01-01', '2022-08-19'])
})

test('in JSON dates are read alike, and what is wrong is told at its place', async (t) => {
  const source = (publishedOn: string) => ({
    kind: 'source',
    content: {
      kind: 'news',
      title: { en: publishedOn },
      publisher: 'D',
      publishedOn,
      citedBy: [{ by: 'X', where: 'Y', on: '13/12/2022' }],
    },
  })
  const json = JSON.stringify(['១៩ សីហា ២០២២', '2565', '2062'].map(source))
  const read = await preview(importingOn(await aWorld(t)), 'sources.json', json)
  assert.deepEqual(faultsOf(read), ['JSON 2 publishedOn: day.era', 'JSON 3 publishedOn: years'])
  assert.equal(read.rows[0]?.content?.publishedOn, '2022-08-19')
  assert.match(JSON.stringify(read.rows[0]?.content?.citedBy), /"on":"2022-12-13"/)
})

test('what broke a rule in the record already is unchanged when its own download comes back', async (t) => {
  const site = await aWorld(t)
  const [old] = JSON.parse(
    JSON.stringify([{ kind: 'news', title: { en: 'Old' }, publisher: 'D', publishedOn: '2565' }]),
  )
  await site.store.ledger.append({
    kind: 'source',
    reference: 'S-0009',
    operation: 'publish',
    content: old,
    author: { id: 'u', shownAs: 'U' },
    reason: 'Old',
    expected: 0,
  })
  const csv = (title: string, on: string) =>
    csvOf([
      ['reference', 'title_en', 'published_on'],
      ['S-0009', title, on],
    ])
  const outcome = async (title: string, on: string) =>
    (await preview(importingOn(site), 'sources.csv', csv(title, on))).rows[0]?.outcome
  assert.equal(await outcome('Old', '2565'), 'unchanged')
  assert.equal(await outcome('New title', '2565'), 'changed')
  assert.equal(await outcome('Old', '2566'), 'wrong')
})

async function settledPage(browser: Browser, address: string): Promise<string> {
  for (;;) {
    const { text, headers } = await browser.get(address).expect(200)
    if (headers.refresh === undefined) return text
    await after(20)
  }
}

test('on the page a column of Buddhist years is accepted with one press, and each new record says its days', async (t) => {
  const site = await aWorld(t)
  const editor = await signedInAs(site, 'editor')
  const { headers } = await editor
    .post('/desk/import')
    .field('op', 'publish')
    .attach('file', Buffer.from(sources('2565', '២៥៦៥-០៨-១៩', '13/12/2022')), 'sources.csv')
    .expect(303)
  const address = String(headers.location)
  const asked = await settledPage(editor, address)
  assert.match(asked, /2565 is 2022/)
  assert.doesNotMatch(asked, /value="confirm"/)
  const [, day = ''] = /name="day" value="([^"]+)"/.exec(asked) ?? []
  await editor.post(address).type('form').send({ op: 'again', day }).expect(303)
  const page = await settledPage(editor, address)
  assert.match(page, /Published on: <time datetime="2022-08-19">19 August 2022/)
  assert.match(page, /Published on: <time datetime="2022-12-13">13 December 2022/)
  assert.match(page, /value="confirm"/)
})
