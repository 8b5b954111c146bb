import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import supertest from 'supertest'
import type { Change } from '../../../src/ledger/ledger.js'
import { aDemand, anIndicator, anOrganisation, aSource, aTheme, aValue } from '../../support/builders.js'
import { settableClock } from '../../support/clock.js'
import { ownSite } from '../../support/site.js'

const HIDDEN = 'Zanzibarium'

/** Two demands, an indicator of the first with values of an open and a confidential source, and one of the second on a later day. */
async function aRecord(t: TestContext, more: readonly Change[] = []) {
  const clock = settableClock('2025-03-01T03:00:00Z')
  const site = await ownSite(t, {}, clock)
  await site.store.ledger.appendAll([
    aTheme('officer-training'),
    anOrganisation('licadho'),
    anOrganisation('rgc'),
    aSource('S-0001', { publisher: 'First paper' }),
    aSource('S-0002', { kind: 'interview', publisher: HIDDEN, title: { en: HIDDEN }, isConfidential: true }),
    aDemand('D-0001'),
    aDemand('D-0002'),
    anIndicator('I-0001', { series: [aValue('2021', 359), aValue('2022', 41, 'S-0002')] }),
  ])
  clock.set('2025-03-03T03:00:00Z')
  await site.store.ledger.appendAll([
    anIndicator('I-0002', { demands: ['D-0002'] }),
    { ...anIndicator('I-0003', { name: { en: HIDDEN } }), operation: 'create' },
    ...more,
  ])
  clock.set('2025-03-04T03:00:00Z')
  return async (path: string) => (await supertest(site.app).get(path).expect(200)).text
}

test('the page of a demand shows its indicators, each as a picture with its table behind', async (t) => {
  const get = await aRecord(t)
  const page = await get('/demands/D-0001')
  assert.match(page, /href="\/indicators\/I-0001">Name of I-0001/)
  assert.match(
    page,
    /<desc id="I-0001-text">2021: 359 \(First paper\)\. 2022: 41 \(Confidential source \(Interview\)\)\.<\/desc>/,
  )
  assert.match(page, /<details class="more"><summary>Values of this figure/)
  assert.match(page, /<b>359<\/b> cases/)
  for (const text of [/I-0002/, /I-0003/, new RegExp(HIDDEN)]) assert.doesNotMatch(page, text)
})

test('on an earlier day, and in an earlier version, a demand has the indicators of then', async (t) => {
  const again = { ...aDemand('D-0002', { title: { en: 'Reworded' } }), expected: 1 }
  const get = await aRecord(t, [again, { ...anIndicator('I-0004', { demands: ['D-0002'] }) }])
  assert.match(await get('/demands/D-0002'), /I-0004/)
  assert.doesNotMatch(await get('/demands/D-0002?asOf=2025-03-02'), /I-0002/)
  const first = await get('/demands/D-0002/v/1')
  assert.match(first, /I-0002/)
  assert.doesNotMatch(first, /I-0004/)
})

test('the page of a source names the indicators that rest on it, a confidential one none', async (t) => {
  const get = await aRecord(t)
  assert.match(await get('/sources/S-0001'), /I-0001<\/span> Name of I-0001<\/a> <span class="d">1 value</)
  assert.doesNotMatch(await get('/sources/S-0002'), /I-0001/)
})
