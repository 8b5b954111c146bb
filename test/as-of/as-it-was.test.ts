import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import fc from 'fast-check'
import supertest from 'supertest'
import { dayOf } from '../../src/clock.js'
import { batchEnd } from '../../src/ledger/batches.js'
import { settableClock } from '../support/clock.js'
import { ownSite } from '../support/site.js'
import { many } from '../support/whole.js'
import { aDeed, beginning, changesOf, type Deed } from './random-record.js'

const ADDRESSES = [
  '/',
  '/km',
  '/demands',
  '/demands?status=met&status=not-assessed&theme=cooperation&sort=updated',
  '/demands?q=judged+demand',
  '/demands/D-0001',
  '/km/demands/D-0002',
  '/demands/D-0003',
  '/demands/D-0001/cite.bib',
  '/actions',
  '/actions?effect=partly&demand=D-0002',
  '/actions/A-0001',
  '/km/actions/A-0002',
  '/sources/S-0001',
  '/indicators',
  '/indicators/I-0001',
  '/km/indicators/I-0002',
  '/themes',
  '/themes/officer-training',
  '/organisations',
  '/organisations/rgc',
  '/progress',
  '/progress/a-programme',
]

/**
 * A page without what a page as of a day must have of its own: the notice, the print line, the form for another day, the
 * day in its links and forms. Main part and the ledger's head at the foot are left.
 */
function essence(html: string): string {
  const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? html
  const foot = /<div class="axis ledger">[\s\S]*?<\/div><\/div>/.exec(html)?.[0] ?? ''
  return (main + foot)
    .replaceAll('&#x3D;', '=')
    .replaceAll('&amp;', '&')
    .replace(/<aside class="ver old asof"[\s\S]*?<\/aside>/, '')
    .replace(/<p class="pr">[\s\S]*?<\/p>/, '')
    .replace(/<section class="sec dayform"[\s\S]*?<\/section>/, '')
    .replace(/<input type="hidden" name="asOf"[^>]*>/g, '')
    .replace(/\?asOf=[\d-]+&/g, '?')
    .replace(/[?&]asOf=[\d-]+/g, '')
    .replace(/\s+/g, ' ')
}

interface Served {
  day: string
  address: string
  status: number
  text: string
}

const START = '2025-01-05T23:00:00Z'

async function compareHistory(t: TestContext, deeds: readonly Deed[]): Promise<void> {
  const clock = settableClock(START)
  const { app, store } = await ownSite(t, { BASE_URL: 'http://tamdan.test' }, clock)
  const get = (address: string) => supertest(app).get(address)
  const served: Served[] = []
  const endDay = async () => {
    const day = dayOf(clock.now())
    // What is not public is counted once its hour is over.
    const closed = Date.parse(batchEnd(clock.now(), 'hour')) + 60_000
    clock.set(new Date(closed).toISOString())
    for (const address of ADDRESSES) {
      const { status, text } = await get(address)
      served.push({ day, address, status, text })
    }
  }
  await store.ledger.appendAll(beginning)
  const changeOf = changesOf()
  for (const deed of deeds) {
    const next = new Date(clock.now().getTime() + deed.minutesLater * 60_000)
    if (dayOf(next) !== dayOf(clock.now())) await endDay()
    clock.set(next.toISOString())
    const change = changeOf(deed, next)
    if (change) await store.ledger.append(change)
  }
  await endDay()
  clock.set('2026-01-01T00:00:00Z')
  for (const { day, address, status, text } of served) {
    const later = await get(`${address}${address.includes('?') ? '&' : '?'}asOf=${day}`)
    const what = `${address} as of ${day}`
    assert.equal(later.status, status, what)
    // A 404 says in other words that there was nothing yet.
    if (status !== 404) assert.equal(essence(later.text), essence(text), what)
  }
}

test('a page as of a day is the page that was served on that day', { timeout: 600_000 }, async (t) => {
  const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31)
  t.diagnostic(`seed ${seed}`)
  await fc.assert(
    fc.asyncProperty(fc.array(aDeed, { minLength: 8, maxLength: 24, size: 'max' }), (deeds) =>
      compareHistory(t, deeds),
    ),
    { numRuns: Number(process.env.RUNS ?? many(3, 1)), seed, endOnFailure: true, includeErrorInReport: true },
  )
})
