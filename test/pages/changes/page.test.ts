import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import fc from 'fast-check'
import supertest from 'supertest'
import { dayOf } from '../../../src/clock.js'
import type { Entry } from '../../../src/ledger/entry.js'
import { daysLater } from '../../../src/record/changes/query.js'
import { aDeed, beginning, changesOf, type Deed } from '../../as-of/random-record.js'
import { aDemand, anAction, anOrganisation, aSource } from '../../support/builders.js'
import { settableClock } from '../../support/clock.js'
import { ownSite } from '../../support/site.js'
import { expectedLines, shownLines } from './brute-force.js'

const START = '2025-01-05T23:00:00Z'

async function aSite(t: TestContext) {
  const clock = settableClock(START)
  const site = await ownSite(t, { BASE_URL: 'http://tamdan.test' }, clock)
  const get = (path: string) => supertest(site.app).get(path)
  return { ...site.store, clock, get }
}

const judged = (status: 'announced' | 'met') =>
  ({ assessments: [{ status, on: '2025-01-02', reason: { en: 'So it is.' } }] }) as never

async function compareSpans(t: TestContext, deeds: readonly Deed[]): Promise<void> {
  const { ledger, clock, get } = await aSite(t)
  await ledger.appendAll(beginning)
  const changeOf = changesOf()
  for (const deed of deeds) {
    const next = new Date(clock.now().getTime() + deed.minutesLater * 60_000)
    clock.set(next.toISOString())
    const change = changeOf(deed, next)
    if (change) await ledger.append(change)
  }
  const entries: Entry[] = []
  for await (const entry of ledger.entries()) entries.push(entry)
  assert.ok(entries.length > 1)
  const first = dayOf(START)
  const length = Math.ceil((clock.now().getTime() - Date.parse(START)) / 86_400_000)
  for (const [start, days] of [
    [0, length],
    [0, 0],
    [length, 3],
    [deeds.length % length, 9],
    [length / 2, 1],
  ]) {
    const from = daysLater(first, Math.floor(start ?? 0))
    const to = daysLater(from, days ?? 0)
    const { status, text } = await get(`/changes?from=${from}&to=${to}`)
    assert.equal(status, 200)
    assert.deepEqual(shownLines(text), expectedLines(entries, { from, to }), `${from} to ${to}`)
    assert.doesNotMatch(text, /Of a draft only/)
  }
}

test('what changed is what every entry of the ledger says', { timeout: 600_000 }, async (t) => {
  const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31)
  t.diagnostic(`seed ${seed}`)
  await fc.assert(
    fc.asyncProperty(fc.array(aDeed, { minLength: 8, maxLength: 40, size: 'max' }), (deeds) =>
      compareSpans(t, deeds),
    ),
    { numRuns: Number(process.env.RUNS ?? 4), seed, endOnFailure: true, includeErrorInReport: true },
  )
})

test('the page tells the status before and after, versions, reason and day, in both languages', async (t) => {
  const { ledger, clock, get } = await aSite(t)
  await ledger.append(aDemand('D-0001', judged('announced')))
  clock.set('2025-03-01T00:00:00Z')
  await ledger.append({ ...aDemand('D-0001', judged('met')), expected: 1, reason: 'A new law' })
  const { text } = await get('/changes')
  assert.match(text, /1 demand with another status/)
  assert.match(text, /s-announced[\s\S]*Status after[\s\S]*s-met/)
  assert.match(text, /1 Mar 2025[\s\S]*Assessed: Met, judged on 2 January 2025[\s\S]*A new law/)
  assert.match(text, /href="\/demands\/D-0001\/v\/2"/)
  assert.match(text, /href="\/demands\/D-0001\/diff\/1\.\.2"/)
  assert.match(text, /aria-current="page">Changes/)
  const khmer = await get('/km/changes')
  assert.match(khmer.text, /href="\/km\/demands\/D-0001\/diff\/1\.\.2"/)
  assert.match(khmer.text, /<html lang="km">/)
})

test('of a confidential source the page tells kind and date, of a withdrawn record that it was withdrawn', async (t) => {
  const { ledger, clock, get } = await aSite(t)
  await ledger.append(aSource('S-0001', { title: { en: 'Secret title' }, publishedOn: '2024-03' }))
  await ledger.append({ ...aDemand('D-0001', { title: { en: 'Gone title' } }), reason: 'Gone reason' })
  clock.set('2025-02-01T00:00:00Z')
  const secret = aSource('S-0001', {
    title: { en: 'Secret title' },
    publishedOn: '2024-03',
    isConfidential: true,
  })
  await ledger.append({ ...secret, expected: 1, reason: 'Secret reason' })
  const gone = { ...aDemand('D-0001'), operation: 'withdraw' as const, content: null, expected: 1 }
  await ledger.append({ ...gone, reason: 'Entered twice' })
  for (const days of ['', '?from=2025-01-01&to=2025-01-10', '?from=2025-01-01&to=2025-12-31']) {
    const { text } = await get(`/changes${days}`)
    assert.doesNotMatch(text, /Secret|A newspaper|Gone/, days)
    assert.match(text, /Confidential source: News March 2024/)
  }
  assert.match((await get('/changes')).text, /Entered twice/)
})

test('of an erased version the page tells that there was one, and not that the record was withdrawn', async (t) => {
  const { ledger, clock, get } = await aSite(t)
  await ledger.append(aDemand('D-0001', { title: { en: 'Unwise words' } }))
  clock.set('2025-02-05T02:00:00Z')
  await ledger.append({ ...aDemand('D-0001'), expected: 1 })
  const erase = { operation: 'erase', content: { versions: [1] }, reason: 'Names a victim' } as const
  await ledger.append({ ...aDemand('D-0001'), ...erase, expected: 2 } as never)
  const { text } = await get('/changes?from=2025-01-01&to=2025-02-28')
  assert.match(text, /A version whose words were erased since/)
  assert.match(text, /Revised/)
  assert.doesNotMatch(text, /Unwise|Withdrawn|Published again/)
  const { text: first } = await get('/changes?from=2025-01-01&to=2025-01-31')
  assert.match(first, /The words that were shown then were erased since/)
  assert.match(first, /1 demand new to the record/)
  const { text: later } = await get('/changes?from=2025-02-01&to=2025-02-28')
  assert.doesNotMatch(later, /not in the record|with another status/)
})

test('a long span has pages, and every record stands on one of them', async (t) => {
  const { ledger, get } = await aSite(t)
  const slugs = Array.from({ length: 60 }, (_, place) => `organisation-${place}`)
  await ledger.appendAll(slugs.map((slug) => anOrganisation(slug)))
  const pages = await Promise.all([1, 2, 3].map((page) => get(`/changes?page=${page}`)))
  const listed = pages.flatMap(({ text }) => shownLines(text).map((line) => line.split(' ')[0]))
  assert.deepEqual(listed.sort(), slugs.sort())
  assert.match(pages[0]?.text ?? '', /rel="next"/)
  assert.equal((await get('/changes?page=4')).status, 404)
})

test('an action stands under the demand that it leaves, and its drafts nowhere', async (t) => {
  const { ledger, clock, get } = await aSite(t)
  await ledger.appendAll([aDemand('D-0001'), aDemand('D-0002'), anAction('A-0001')])
  clock.set('2025-02-01T00:00:00Z')
  const links = [
    { demand: 'D-0002', effect: 'partly', reason: { en: 'Rather this.' }, isContext: false },
  ] as never
  const moved = anAction('A-0001', { title: { en: 'Unseen' }, links })
  await ledger.append({ ...moved, operation: 'edit', expected: 1 })
  assert.match((await get('/changes?from=2025-02-01')).text, /Nothing in the public record changed/)
  await ledger.append({ ...moved, expected: 2 })
  assert.deepEqual(shownLines((await get('/changes?from=2025-02-01')).text), [
    'D-0001 not-assessed A-0001 advances> [2025-02-01 Revised v3]',
    'D-0002 not-assessed A-0001 >partly [2025-02-01 Revised v3]',
  ])
})

test('days that are none, or end before they begin, are refused by name; an empty record has no changes', async (t) => {
  const { get } = await aSite(t)
  for (const [query, parameter] of [
    ['from=2025-02-30', 'from'],
    ['to=soon', 'to'],
    ['from=2025-03-01&to=2025-02-01', 'to'],
    ['page=0', 'page'],
  ]) {
    const { status, text } = await get(`/changes?${query}`)
    assert.equal(status, 400, query)
    assert.match(text, new RegExp(`“${parameter}”`), query)
  }
  const { status, text } = await get('/changes')
  assert.equal(status, 200)
  assert.match(text, /Nothing in the public record changed/)
})
