import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import supertest from 'supertest'
import type { Change } from '../../../src/ledger/ledger.js'
import {
  aChange,
  aDemand,
  anIndicator,
  anOrganisation,
  aSource,
  aTheme,
  aValue,
} from '../../support/builders.js'
import { settableClock } from '../../support/clock.js'
import { ownSite } from '../../support/site.js'

const HIDDEN = 'Zanzibarium'

const NAME = { en: 'Cases handled', km: 'ករណីដែលបានដោះស្រាយ' }

const SERIES = [
  aValue('2021', 359, 'S-0001'),
  aValue('2022', 153, 'S-0001', { note: { en: 'Counted by the police.' } }),
  aValue('2022', 162, 'S-0002'),
  aValue('2023-01', 30000, 'S-0003', { until: '2023-06', bound: 'at-least' }),
]

const again = (change: Change, expected: number, more: Partial<Change> = {}): Change => ({
  ...change,
  expected,
  reason: 'A new value',
  ...more,
})

/** I-0001 is published with one value (day 1), then with four, two of which differ (day 3); I-0002 is withdrawn; I-0003 is a draft. */
async function withIndicators(t: TestContext) {
  const clock = settableClock('2025-03-01T03:00:00Z')
  const site = await ownSite(t, { BASE_URL: 'https://tamdan.example' }, clock)
  const { ledger } = site.store
  await ledger.appendAll([
    aTheme('officer-training'),
    anOrganisation('licadho'),
    anOrganisation('rgc'),
    aSource('S-0001', { publisher: 'First paper', publishedOn: '2022-05' }),
    aSource('S-0002', { publisher: 'Second paper' }),
    aSource('S-0003', { kind: 'interview', publisher: HIDDEN, title: { en: HIDDEN }, isConfidential: true }),
    aDemand('D-0001', { title: { en: 'Train officers' } }),
    anIndicator('I-0001', { name: NAME, series: SERIES.slice(0, 1) }),
    anIndicator('I-0002'),
    aChange({
      kind: 'indicator',
      reference: 'I-0002',
      content: null,
      operation: 'withdraw',
      expected: 1,
      reason: 'Entered twice',
    }),
    { ...anIndicator('I-0003', { name: { en: HIDDEN } }), operation: 'create' },
  ])
  clock.set('2025-03-03T03:00:00Z')
  await ledger.append(again(anIndicator('I-0001', { name: NAME, series: SERIES }), 1))
  clock.set('2025-03-04T03:00:00Z')
  return { ...site, get: (path: string) => supertest(site.app).get(path) }
}

/** The rows of the table of values, as readers see them. */
const rowsIn = (html: string): string[] =>
  [
    ...(/<table class="led stk vals"[\s\S]*?<\/table>/
      .exec(html)?.[0]
      .matchAll(/<tr role="row"[^>]*>([\s\S]*?)<\/tr>/g) ?? []),
  ]
    .slice(1)
    .map(([, row = '']) =>
      row
        .replace(/<[^>]+>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    )

test('every value shows its number, unit, period and source', async (t) => {
  const { get } = await withIndicators(t)
  const { text } = await get('/indicators/I-0001').expect(200)
  assert.deepEqual(rowsIn(text), [
    '2021 359 cases First paper , May 2022 S-0001',
    '2022 The sources differ. 153 cases First paper , May 2022 S-0001 Counted by the police.',
    '2022 The sources differ. 162 cases Second paper S-0002',
    'January 2023 to June 2023 at least 30,000 cases Confidential source (Interview) S-0003',
  ])
  for (const source of ['S-0001', 'S-0002', 'S-0003'])
    assert.match(text, new RegExp(`href="/sources/${source}"`))
  assert.match(text, /For 1 period the sources give different values/)
  assert.match(text, /What I-0001 measures/)
  assert.match(text, /What I-0001 does not show/)
  assert.match(text, /href="\/demands\/D-0001"><span class="nw">D-0001<\/span> Train officers/)
})

test('values that contradict each other are never averaged or added up', async (t) => {
  const { get } = await withIndicators(t)
  for (const address of ['/indicators', '/indicators/I-0001', '/km/indicators/I-0001'])
    assert.doesNotMatch((await get(address).expect(200)).text, /157\.5|158|315/, address)
})

test('a confidential source behind a value shows its kind and nothing else, and drafts show nothing', async (t) => {
  const { get } = await withIndicators(t)
  const addresses = [
    '/indicators',
    '/indicators/I-0001',
    '/indicators/I-0001/v/2',
    '/indicators/I-0001/history',
  ]
  for (const address of [
    ...addresses,
    '/sources/S-0003',
    '/changes?from=2025-03-01&to=2025-03-04',
    '/demands/D-0001',
  ])
    assert.doesNotMatch((await get(address).expect(200)).text, new RegExp(HIDDEN), address)
  await get('/indicators/I-0003').expect(404)
  await get('/indicators/I-0003/history').expect(404)
})

test('it has versions, a history, differences and days like any other record', async (t) => {
  const { get } = await withIndicators(t)
  const first = await get('/indicators/I-0001/v/1').expect(200)
  assert.match(first.text, /This is version 1/)
  assert.equal(rowsIn(first.text).length, 1)
  const history = await get('/indicators/I-0001/history').expect(200)
  assert.match(history.text, /A new value/)
  const difference = await get('/indicators/I-0001/diff/1..2').expect(200)
  assert.match(difference.text, /Value 3/)
  assert.match(difference.text, /162/)
  const then = await get('/indicators/I-0001?asOf=2025-03-02').expect(200)
  assert.equal(rowsIn(then.text).length, 1)
  const changes = await get('/changes?from=2025-03-03&to=2025-03-04').expect(200)
  assert.match(changes.text, /href="\/indicators\/I-0001"/)
})

test('a version is cited by its name, its reference and its address', async (t) => {
  const { get } = await withIndicators(t)
  for (const end of ['bib', 'ris', 'csl.json', 'txt']) {
    const { text } = await get(`/indicators/I-0001/v/2/cite.${end}`).buffer(true).expect(200)
    assert.match(text, /Cases.? .?handled/, end)
    assert.match(text, /tamdan\.example\/indicators\/I-0001\/v\/2/, end)
  }
})

test('the list tells the last period of each, with all that sources say of it', async (t) => {
  const { get, store } = await withIndicators(t)
  const series = [aValue('2021', 7), aValue('2023', 8), aValue('2023', 9, 'S-0002')]
  await store.ledger.append(anIndicator('I-0004', { series }))
  const { text } = await get('/indicators').expect(200)
  assert.match(text, /2 indicators/)
  assert.doesNotMatch(text, /I-0002/)
  assert.match(text, /<b>8<\/b> \/ <b>9<\/b> cases <span class="by">2023\. The sources differ\.<\/span>/)
  assert.match(text, /<b>at least 30,000<\/b> cases <span class="by">January 2023 to June 2023<\/span>/)
})

test('a scale of names shows its names', async (t) => {
  const { get, store } = await withIndicators(t)
  const levels = [
    { value: 2, name: { en: 'Watch list', km: 'បញ្ជីតាមដាន' } },
    { value: 1, name: { en: 'Tier 3' } },
  ]
  await store.ledger.append(anIndicator('I-0004', { levels, series: [aValue('2021', 2), aValue('2022', 1)] }))
  assert.deepEqual(rowsIn((await get('/indicators/I-0004').expect(200)).text), [
    '2021 Watch list First paper , May 2022 S-0001',
    '2022 Tier 3 First paper , May 2022 S-0001',
  ])
  const khmer = await get('/km/indicators/I-0004').expect(200)
  assert.match(khmer.text, /<b>បញ្ជីតាមដាន<\/b>/)
  assert.match(khmer.text, /<b><span lang="en">Tier 3<\/span><\/b>/)
})

test('addresses that name no published indicator, or ask for what there is not, are refused', async (t) => {
  const { get } = await withIndicators(t)
  const { text } = await get('/indicators/I-0002').expect(410)
  assert.match(text, /Entered twice/)
  for (const address of [
    '/indicators/I-9999',
    '/indicators/I-12345',
    '/indicators/D-0001',
    '/indicators/I-0001/v/9',
    '/indicators?page=2',
  ])
    await get(address).expect(404)
  for (const address of ['/indicators?page=x', '/indicators?page[$gt]=1']) await get(address).expect(400)
})
