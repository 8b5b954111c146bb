import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Change } from '../../../src/ledger/ledger.js'
import { aDemand, anOrganisation, aSource, aTheme } from '../../support/builders.js'
import { ownSite } from '../../support/site.js'
import { reader, worldOf } from './world.js'

test('an old version shows its own words, says that it is old and points to the newest', async (t) => {
  const site = reader(await worldOf(t))
  const { text } = await site.get('/demands/D-0001/v/1').expect(200)
  assert.match(text, /<h1>First wording<\/h1>/)
  assert.doesNotMatch(text, /<h1>Second wording/)
  assert.match(text, /This is version 1, as it was published on .*Version 3 has taken its place/)
  assert.match(text, /href="\/demands\/D-0001">Go to the newest version \(3\)/)
  assert.match(text, /href="\/demands\/D-0001\/diff\/1\.\.3">What changed from version 1 to 3/)
  assert.match(text, /href="\/demands\/D-0001\/history"/)
  assert.doesNotMatch(text, /Version 2/)
})

test('the newest version has an address of its own that says so', async (t) => {
  const site = reader(await worldOf(t))
  const { text } = await site.get('/demands/D-0001/v/3').expect(200)
  assert.match(text, /<h1>Second wording<\/h1>/)
  assert.match(text, /This is version 3, .* It is the newest/)
  assert.match(text, /rel="canonical" href="https:\/\/tamdan\.example\/demands\/D-0001\/v\/3"/)
})

test('every kind has pages of its versions', async (t) => {
  const site = reader(await worldOf(t))
  for (const address of [
    '/actions/A-0001',
    '/indicators/I-0001',
    '/sources/S-0001',
    '/themes/officer-training',
    '/organisations/licadho',
  ]) {
    await site.get(address).expect(200)
    const { text } = await site.get(`${address}/v/1`).expect(200)
    assert.match(text, /This is version 1/, address)
    await site.get(`/km${address}/v/1`).expect(200)
  }
})

test("a draft's number is answered like one that was never given", async (t) => {
  const site = reader(await worldOf(t))
  const draft = await site.get('/demands/D-0001/v/2').expect(404)
  const none = await site.get('/demands/D-0001/v/9').expect(404)
  const neutral = (text: string) => text.replaceAll(/D-0001\/v\/\d/g, 'D-0001/v/N')
  assert.equal(neutral(draft.text), neutral(none.text))
  for (const address of ['/actions/A-0001/v/2', '/demands/D-0003/v/1', '/themes/hidden-theme/v/1'])
    await site.get(address).expect(404)
})

test('a version has one address', async (t) => {
  const site = reader(await worldOf(t))
  for (const version of ['0', '01', '1.0', '-1', '1e0', '99999999999', 'x'])
    await site.get(`/demands/D-0001/v/${version}`).expect(404)
})

test('of a withdrawn record every page answers that it is gone, and why', async (t) => {
  const site = reader(await worldOf(t))
  for (const address of ['/demands/D-0004', '/demands/D-0004/v/1', '/demands/D-0004/cite.bib']) {
    const { text } = await site.get(address).expect(410)
    assert.match(text, /Entered twice/, address)
  }
})

test('a source that is confidential now shows kind and date in every version, and not what rests on it', async (t) => {
  const site = reader(await worldOf(t))
  for (const [address, date] of [
    ['/sources/S-0003', 'March 2024'],
    ['/sources/S-0003/v/1', 'March 2024'],
    ['/sources/S-0004/v/1', 'April 2024'],
  ] as const) {
    const { text } = await site.get(address).expect(200)
    assert.match(text, /Confidential source/, address)
    assert.ok(text.includes(date), address)
    assert.doesNotMatch(text, /A-0003|A\. Author/, address)
  }
})

test('a source tells which published demands and actions rest on it', async (t) => {
  const site = reader(await worldOf(t))
  const first = await site.get('/sources/S-0001').expect(200)
  for (const reference of ['D-0001', 'D-0002', 'A-0001']) assert.ok(first.text.includes(reference))
  assert.doesNotMatch(first.text, /D-0003/)
  const second = await site.get('/sources/S-0002').expect(200)
  assert.match(second.text, /D-0001/, 'as evidence of an assessment')
})

test('a version of a source, theme or organisation names linked entries as they were when it was shown', async (t) => {
  const site = await ownSite(t)
  const again = (change: Change) => ({ ...change, expected: 1 })
  await site.store.ledger.appendAll([
    ...[aTheme('officer-training', 'Training'), anOrganisation('licadho'), aSource('S-0001')],
    aDemand('D-0001', { title: { en: 'First wording' } }),
    ...[aTheme('officer-training', 'Training'), anOrganisation('licadho'), aSource('S-0001')].map(again),
    again(aDemand('D-0001', { title: { en: 'Second wording' } })),
  ])
  const pages = reader(site)
  for (const path of ['/themes/officer-training', '/organisations/licadho', '/sources/S-0001']) {
    const then = await pages.get(`${path}/v/1`).expect(200)
    const newest = await pages.get(`${path}/v/2`).expect(200)
    assert.match(then.text, /First wording/, path)
    assert.doesNotMatch(then.text, /Second wording/, path)
    assert.match(newest.text, /Second wording/, path)
  }
})

test('citations of a version are files with a fitting type and name', async (t) => {
  const site = reader(await worldOf(t))
  const types = {
    bib: /^application\/x-bibtex/,
    ris: /^application\/x-research-info-systems/,
    'csl.json': /^application\/vnd\.citationstyles\.csl\+json/,
    txt: /^text\/plain/,
  }
  for (const [format, type] of Object.entries(types)) {
    const now = await site.get(`/demands/D-0001/cite.${format}`).expect(200).expect('Content-Type', type)
    assert.match(now.get('Content-Disposition') ?? '', new RegExp(`tamdan-D-0001-v3\\.${format}"`))
    const then = await site.get(`/demands/D-0001/v/1/cite.${format}`).expect(200)
    assert.match(then.get('Content-Disposition') ?? '', new RegExp(`tamdan-D-0001-v1\\.${format}"`))
    await site.get(`/sources/S-0003/cite.${format}`).expect(404)
    await site.get(`/demands/D-0001/v/2/cite.${format}`).expect(404)
    await site.get(`/actions/A-0001/cite.${format}`).expect(200)
  }
  const refused = await site.get('/demands/D-0001/cite.txt?style=vogue').expect(400)
  assert.deepEqual(JSON.parse(refused.text).allowed, ['apa', 'chicago', 'mla'])
})

test('reference managers find their tags and the forms of the citation in the head', async (t) => {
  const site = reader(await worldOf(t))
  const { text } = await site.get('/actions/A-0001').expect(200)
  assert.match(text, /<meta name="citation_title" content="A-0001: A course, &quot;three days&quot;">/)
  assert.match(
    text,
    /<meta name="citation_public_url" content="https:\/\/tamdan\.example\/actions\/A-0001\/v\/1">/,
  )
  assert.match(text, /<meta name="DC.identifier"/)
  assert.match(
    text,
    /<link rel="describedby" href="\/actions\/A-0001\/v\/1\/cite\.bib" type="application\/x-bibtex">/,
  )
})

test('an entry describes itself to search engines, and a confidential source does not', async (t) => {
  const site = reader(await worldOf(t))
  const dataOf = (html: string) =>
    JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? 'null')
  const demand = dataOf((await site.get('/demands/D-0001')).text)
  assert.equal(demand['@id'], 'https://tamdan.example/demands/D-0001/v/3')
  assert.equal(demand.name, 'D-0001: Second wording')
  assert.equal(demand.license, 'https://creativecommons.org/licenses/by/4.0/')
  const source = dataOf((await site.get('/sources/S-0001')).text)
  assert.equal(source['@type'], 'NewsArticle')
  assert.equal(source.datePublished, '2022-12')
  assert.equal(source.url, 'https://example.org/first')
  assert.equal(dataOf((await site.get('/sources/S-0003')).text), null)
})
