import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Change } from '../../src/ledger/ledger.js'
import { yearTicks } from '../../src/pages/charts/status-history.js'
import { aWorld } from '../desk/world.js'
import { aDemand, anAction, anIndicator, aValue } from '../support/builders.js'
import { browserOn } from '../support/site.js'

/** What a ledger from before there were rules of days may hold. `year` stands in all of them. */
const entries = (year: string): Change[] => [
  aDemand('D-0003', { issuedOn: `${year}-08-19`, deadline: '9999' }),
  anAction('A-0001', {
    on: `${year}-08`,
    links: [{ demand: 'D-0003', effect: 'advances', reason: { en: 'R' }, isContext: false }],
  }),
  anAction('A-0002', { on: year === '2022' ? year : '2062-01-01' }),
  anIndicator('I-0001', { series: [aValue(year, 1), aValue('2024', 2)] }),
  anIndicator('I-0002', { drawnAs: 'line', series: [aValue(year, 1), aValue('2024', 2)] }),
  {
    kind: 'programme',
    reference: 'P-0001',
    operation: 'publish',
    content: {
      title: { en: 'Programme' },
      slug: 'programme',
      themes: ['officer-training'],
      periods: [{ from: `${year}-01-01`, to: '2026-06-30' }],
    },
    author: { id: 'u1', shownAs: 'A. Author' },
    reason: 'Old',
    expected: 0,
  },
]

const PAGES = [
  ...[
    '/',
    '/km',
    '/demands',
    '/demands/D-0003',
    '/demands/D-0003/history',
    '/demands/D-0001',
    '/actions',
    '/actions/A-0002',
  ],
  ...[
    '/themes/officer-training',
    '/organisations/licadho',
    '/organisations/rgc',
    '/indicators/I-0001',
    '/indicators/I-0002',
  ],
  ...[
    '/progress',
    '/progress/programme',
    '/changes',
    '/search?q=title',
    '/feed.atom',
    '/embed/progress/programme',
  ],
  ...['/embed/demands/D-0003.svg', '/data/demands.csv', '/sitemap.xml', '/method', '/sources/S-0001'],
]

test('a demand of the year 202 and an action of 2062 make no page, chart or file much larger', async (t) => {
  const sizes = async (year: string) => {
    const site = await aWorld(t)
    await site.store.ledger.appendAll(entries(year))
    const browser = browserOn(site)
    const found = new Map<string, number>()
    for (const page of PAGES) {
      const { status, text, body } = await browser.get(page)
      assert.equal(status, 200, page)
      found.set(page, (text ?? String(body)).length)
    }
    return found
  }
  const [usual, odd] = [await sizes('2022'), await sizes('0202')]
  for (const [page, size] of odd)
    assert.ok(
      size < (usual.get(page) ?? 0) + 30_000,
      `${page} has ${size} letters, and ${usual.get(page)} otherwise`,
    )
})

test('however long an axis is, no more than thirty years are named on it, in their order', () => {
  const aDay = fc.integer({ min: 1, max: 9999 }).map((year) => `${String(year).padStart(4, '0')}-05-17`)
  fc.assert(
    fc.property(aDay, aDay, (one, other) => {
      const [start = '', end = ''] = [one, other].sort()
      const ticks = yearTicks(start, end).map(({ year }) => year)
      assert.ok(ticks.length <= 30)
      assert.deepEqual(ticks, [...ticks].sort())
      assert.ok(ticks.every((year) => `${year}-01-01` > start && `${year}-01-01` <= end))
    }),
  )
})
