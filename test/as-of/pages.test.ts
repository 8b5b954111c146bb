import assert from 'node:assert/strict'
import { test } from 'node:test'
import supertest from 'supertest'
import { eraseVersions } from '../../src/ledger/erase-versions.js'
import { aDemand, anAction, anAuthor, anOrganisation, aSource, aTheme } from '../support/builders.js'
import { settableClock } from '../support/clock.js'
import { ownSite } from '../support/site.js'

const assessed = (status: 'announced' | 'met', on: string) =>
  ({ status, on, reason: { en: `It is ${status}.` } }) as never

/** A record of three days: published on 1 March, assessed on 5 March, withdrawn on 9 March. */
async function threeDays(t: Parameters<typeof ownSite>[0]) {
  const clock = settableClock('2025-03-01T03:00:00Z')
  const site = await ownSite(t, { BASE_URL: 'http://tamdan.test' }, clock)
  const { ledger } = site.store
  await ledger.appendAll([aTheme('officer-training'), anOrganisation('licadho'), anOrganisation('rgc')])
  await ledger.appendAll([aSource('S-0001'), aDemand('D-0001', { title: { en: 'First words' } })])
  // Five minutes to midnight in Phnom Penh.
  clock.set('2025-03-05T16:55:00Z')
  await ledger.append({
    ...aDemand('D-0001', {
      title: { en: 'Second words' },
      assessments: [assessed('met', '2025-03-05')],
    }),
    expected: 1,
    reason: 'Assessed',
  })
  await ledger.append(anAction('A-0001'))
  clock.set('2025-03-09T03:00:00Z')
  await ledger.append({
    ...aDemand('D-0001'),
    operation: 'withdraw',
    content: null,
    expected: 2,
    reason: 'Entered twice',
  })
  clock.set('2025-03-20T03:00:00Z')
  return { ...site, clock, get: (path: string) => supertest(site.app).get(path) }
}

/** Handlebars writes an equals sign as a character reference. */
const plain = (html: string): string => html.replaceAll('&#x3D;', '=').replaceAll('&amp;', '&')

const mainOf = (html: string): string => /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? ''

test('a page as of a day shows the record as it stood at the end of that day in Phnom Penh', async (t) => {
  const { get } = await threeDays(t)
  const first = await get('/demands/D-0001?asOf=2025-03-04')
  assert.equal(first.status, 200)
  assert.match(first.text, /First words/)
  assert.doesNotMatch(first.text, /Second words/)
  const second = await get('/demands/D-0001?asOf=2025-03-05')
  assert.match(second.text, /Second words/)
  assert.match(mainOf(second.text), /A-0001/)
  const list = await get('/demands?asOf=2025-03-08')
  assert.match(list.text, /Second words/)
  assert.doesNotMatch((await get('/demands?asOf=2025-03-09')).text, /Second words/)
})

test('it says so in both languages, points to the page as it is now and stays out of indexes', async (t) => {
  const { get } = await threeDays(t)
  const { text, headers } = await get('/demands/D-0001?asOf=2025-03-04')
  assert.match(text, /The record as it stood at the end of 4 March 2025/)
  assert.match(text, /<a href="\/demands\/D-0001">See this page as it is now/)
  assert.match(text, /<link rel="canonical" href="[^"?]*\/demands\/D-0001">/)
  assert.match(text, /<meta name="robots" content="noindex">/)
  assert.doesNotMatch(text, /hreflang="x-default"/)
  assert.equal(headers['x-robots-tag'], 'noindex')
  const khmer = await get('/km/demands/D-0001?asOf=2025-03-04')
  assert.match(khmer.text, /2025/)
  assert.match(khmer.text, /<a href="\/km\/demands\/D-0001">/)
  assert.match(plain(khmer.text), /href="\/demands\/D-0001\?asOf=2025-03-04" lang="en"/)
})

test('links and forms keep the day; versions, the desk and changes do not take it', async (t) => {
  const { get } = await threeDays(t)
  const text = plain((await get('/demands?theme=officer-training&asOf=2025-03-04')).text)
  const links = [...text.matchAll(/(?:href|action)="(\/[^"]*)"/g)].map(([, href = '']) => href)
  const kept = links.filter((href) => /^\/(?:demands|actions|progress|themes)\b/.test(href))
  assert.ok(kept.length > 10)
  const banner = '/demands?theme=officer-training'
  for (const href of kept.filter((one) => !one.includes('/v/') && one !== banner && one !== '/demands'))
    assert.match(href, /[?&]asOf=2025-03-04(?:#|&|$)/, href)
  for (const [form = ''] of text.matchAll(/<form [\s\S]*?<\/form>/g)) assert.match(form, /name="asOf"/)
  assert.ok(!links.some((href) => /^\/(?:method|about|privacy|changes).*asOf/.test(href)))
})

test('what is not a day, or has not begun, is refused by name; today is allowed', async (t) => {
  const { get } = await threeDays(t)
  for (const day of ['2025-02-30', '2025-03', 'yesterday', '2025-03-21', '9999-12-31']) {
    const { status, text, headers } = await get(`/demands?asOf=${day}`)
    assert.equal(status, 400, day)
    assert.match(text, /asOf/)
    assert.equal(headers['cache-control'], 'no-store')
  }
  assert.equal((await get('/demands?asOf=2025-03-04&asOf=2025-03-05')).status, 400)
  assert.equal((await get('/demands?asOf=2025-03-20')).status, 200)
  assert.match((await get('/demands?asOf=')).text, /<link rel="alternate" hreflang="x-default"/)
})

test('before the first entry the record is empty, and a record that was not yet there is not found', async (t) => {
  const { get } = await threeDays(t)
  for (const path of ['/', '/demands', '/actions', '/themes', '/organisations']) {
    const { status, text } = await get(`${path}?asOf=2025-02-28`)
    assert.equal(status, 200, path)
    assert.match(text, /Nothing had been published by then/)
    assert.doesNotMatch(mainOf(text), /D-0001/)
  }
  const { status, text } = await get('/actions/A-0001?asOf=2025-03-04')
  assert.equal(status, 404)
  assert.match(text, /On 4 March 2025 nothing had been published at this address/)
  assert.match(text, /href="\/actions\/A-0001">See this page as it is now/)
})

test('a record withdrawn since is shown as it stood, and says that it was withdrawn and why', async (t) => {
  const { get } = await threeDays(t)
  assert.equal((await get('/demands/D-0001')).status, 410)
  assert.equal((await get('/demands/D-0001?asOf=2025-03-09')).status, 410)
  const { status, text } = await get('/demands/D-0001?asOf=2025-03-08')
  assert.equal(status, 200)
  assert.match(text, /withdrawn since, on 9 March 2025/)
  assert.match(text, /Entered twice/)
})

test('the key of a page as of a day is the head of now, so a later erasure changes it', async (t) => {
  const { get, store } = await threeDays(t)
  const { headers } = await get('/demands?asOf=2025-03-04')
  const again = await get('/demands?asOf=2025-03-04').set('If-None-Match', headers.etag ?? '')
  assert.equal(again.status, 304)
  await store.ledger.append(aTheme('cooperation'))
  const after = await get('/demands?asOf=2025-03-04').set('If-None-Match', headers.etag ?? '')
  assert.equal(after.status, 200)
  assert.notEqual(after.headers.etag, headers.etag)
})

test('citations and machine forms take the day too', async (t) => {
  const { get } = await threeDays(t)
  assert.match((await get('/demands/D-0001/cite.bib?asOf=2025-03-04')).text, /version = .1/)
  assert.match((await get('/demands/D-0001/cite.bib?asOf=2025-03-06')).text, /version = .2/)
  assert.match((await get('/data/demands.csv?asOf=2025-03-04')).text, /First words/)
  assert.doesNotMatch((await get('/data/demands.csv?asOf=2025-03-06')).text, /First words/)
  const wrong = await get('/demands/D-0001/cite.bib?asOf=soon')
  assert.equal(wrong.status, 400)
  assert.match(wrong.headers['content-type'] ?? '', /problem\+json/)
})

test('a source that is confidential now shows its kind and date on earlier days too, and no more', async (t) => {
  const { get, store } = await threeDays(t)
  const concealed = aSource('S-0001', { isConfidential: true, publisher: 'Hidden press' })
  assert.match((await get('/sources/S-0001?asOf=2025-03-04')).text, /A newspaper/)
  await store.ledger.append({ ...concealed, expected: 1, reason: 'She asked for it' })
  for (const path of [
    '/sources/S-0001',
    '/sources/S-0001/v/1',
    '/demands/D-0001',
    '/sources/S-0001/cite.bib',
  ]) {
    const { text } = await get(`${path}?asOf=2025-03-04`)
    assert.doesNotMatch(text, /A newspaper|Title of S-0001|Hidden press|She asked/, path)
  }
})

test('words erased from an old version are gone from earlier days', async (t) => {
  const { get, store } = await threeDays(t)
  for (const path of ['/', '/demands', '/demands/D-0001'])
    assert.match((await get(`${path}?asOf=2025-03-04`)).text, /First words/, path)
  await eraseVersions(store, {
    kind: 'demand',
    reference: 'D-0001',
    versions: [1],
    reason: 'It named a person',
    author: anAuthor,
  })
  for (const path of ['/', '/demands', '/demands/D-0001'])
    assert.doesNotMatch((await get(`${path}?asOf=2025-03-04`)).text, /First words/, path)
})
