import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wordingOf } from '../../../src/language/wording.js'
import { homePage } from '../../../src/pages/site/home.js'
import { aRow, noNames } from '../demands/rows.js'

const head = { number: 9, hash: 'a'.repeat(64), time: '2024-06-01T00:00:00.000Z' }

const names = {
  ...noNames,
  themes: new Map([
    ['a', { slug: 'a', name: { en: 'First' }, place: 1 }],
    ['b', { slug: 'b', name: { en: 'Second' }, place: 2 }],
    ['c', { slug: 'c', name: { en: 'Without demands' }, place: 3 }],
  ]),
}

const asMap = (rows: ReturnType<typeof aRow>[]) => new Map(rows.map((row) => [row.reference, row]))

const rows = asMap([
  aRow('D-0001', {
    themes: ['a', 'b'],
    status: 'met',
    rank: 0,
    history: [{ status: 'met', on: '2023-05-01' }],
  }),
  aRow('D-0002', { themes: ['b'], issuedOn: '2024-02', from: '2024-02-01' }),
])

const actions = new Map([
  ['A-0001', { on: '2023-04-04', answers: ['D-0001', 'D-0002'] }],
  ['A-0002', { on: '2023-06', answers: ['D-0002'] }],
  ['A-0003', { on: '2025', answers: [] }],
])

const home = (given = rows) =>
  homePage({ head, rows: given, actions, sources: 3, names, changes: [] }, wordingOf('en'))

test('each year shows the demands that had been made by its end, as they were judged then', () => {
  const counts = home().years.map((year) => [
    year.label,
    Object.fromEntries(year.strip.parts.map((part) => [part.status, part.count])),
  ])
  assert.deepEqual(counts, [
    ['2022', { 'not-assessed': 1 }],
    ['2023', { met: 1 }],
    ['Now', { met: 1, 'not-assessed': 1 }],
  ])
})

test('a theme counts each action once, and only those that answer its demands', () => {
  const themes = home().themes.map(({ name, demands, actions: count, lastAction }) => [
    name.text,
    demands,
    count,
    lastAction?.text,
  ])
  assert.deepEqual(themes, [
    ['First', '1', '1', '4 Apr 2023'],
    ['Second', '2', '2', 'Jun 2023'],
  ])
})

test('the squares of a theme follow the strip, and each names its demand and status', () => {
  const [, second] = home().themes
  assert.deepEqual(
    second?.cells.map((cell) => cell.label),
    ['D-0001, Met', 'D-0002, Not assessed'],
  )
})

test('an empty record says so and shows no figures of nothing', () => {
  const page = home(new Map())
  assert.equal(page.heading, 'No demand has been published yet')
  assert.deepEqual([page.years, page.themes], [[], []])
})

test('one demand is not "demands"', () => {
  assert.equal(home(asMap([aRow('D-0001')])).heading, 'Where 1 demand stands')
})
