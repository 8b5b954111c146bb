import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { XMLParser } from 'fast-xml-parser'
import supertest from 'supertest'
import { aChange, aDemand, anOrganisation, aSource, aTheme } from '../../support/builders.js'
import { ownSite } from '../../support/site.js'

async function worldOf(t: TestContext) {
  const site = await ownSite(t, { BASE_URL: 'https://tamdan.example' })
  await site.store.ledger.appendAll([
    ...[aTheme('officer-training'), anOrganisation('licadho'), aSource('S-0001')],
    aSource('S-0002', { isConfidential: true, title: { en: 'Whispered words' } }),
    aDemand('D-0001'),
    { ...aDemand('D-0001', { title: { en: 'Second wording' } }), expected: 1 },
    aChange({
      kind: 'programme',
      reference: 'P-0001',
      content: { title: { en: 'A programme' }, slug: 'a-programme', demands: ['D-0001'] },
    }),
  ])
  return supertest(site.app)
}

const ACCEPTED = [
  ['application/x-bibtex', /^@misc/],
  ['application/x-research-info-systems', /^TY {2}- ELEC/],
  ['application/vnd.citationstyles.csl+json', /"type": "webpage"/],
  ['application/ld+json', /"@context": "https:\/\/schema\.org"/],
  ['text/x-bibliography', /^Tamdan\. \(20/],
  ['text/x-bibliography; style=mla', /^Tamdan\. D-0001: Second Wording\. Version 2/],
  ['text/html;q=0.5, text/x-bibliography; style="chicago"; q=0.9', /^Tamdan\. 20\d\d\. “/],
] as const

test('an entry answers with its citation to one who asks for that, and with its page to a browser', async (t) => {
  const site = await worldOf(t)
  for (const accept of ['text/html,application/xhtml+xml,*/*;q=0.8', '*/*', 'application/json, text/html']) {
    const page = await site.get('/demands/D-0001').set('Accept', accept).expect(200)
    assert.match(page.get('Content-Type') ?? '', /^text\/html/, accept)
    assert.match(page.get('Vary') ?? '', /Accept(?!-)/)
  }
  for (const [accept, expected] of ACCEPTED) {
    // Twice: the second answer is the one that was kept.
    for (const _time of [1, 2]) {
      const cited = await site.get('/demands/D-0001').set('Accept', accept).buffer(true).expect(200)
      assert.match(cited.text ?? String(cited.body), expected, accept)
      assert.ok(
        (cited.get('Content-Type') ?? '').startsWith(
          /[\w./+-]*(?:x-|vnd|ld)[\w./+-]*/.exec(accept)?.[0] ?? '?',
        ),
      )
      assert.match(cited.get('Content-Location') ?? '', /^https:\/\/tamdan\.example\/demands\/D-0001\/cite\./)
      assert.match(cited.get('Vary') ?? '', /Accept(?!-)/)
    }
  }
})

test('versions, other kinds, Khmer and earlier days negotiate likewise; an unknown style is refused', async (t) => {
  const site = await worldOf(t)
  const bibtex = (path: string) => site.get(path).set('Accept', 'application/x-bibtex').buffer(true)
  assert.match((await bibtex('/demands/D-0001/v/1').expect(200)).text, /Title. of/)
  assert.match((await bibtex('/km/demands/D-0001').expect(200)).text, /tamdan\.example\/km\/demands/)
  for (const path of [
    '/progress/a-programme',
    '/themes/officer-training',
    '/organisations/licadho',
    '/sources/S-0001',
  ])
    await bibtex(path).expect(200)
  await bibtex('/demands/D-0001?asOf=2001-01-01').expect(404)
  await bibtex('/sources/S-0002').expect(404)
  await site.get('/demands/D-0001').set('Accept', 'text/x-bibliography; style=vogue').expect(400)
})

test('a programme is cited at an address that shows the version', async (t) => {
  const site = await worldOf(t)
  const { text } = await site.get('/progress/a-programme/cite.txt?style=mla').expect(200)
  assert.match(
    text,
    /P-0001: A Programme\. Version 1.*https:\/\/tamdan\.example\/progress\/a-programme\/v\/1\.$/m,
  )
  const page = await site.get('/progress/a-programme/v/1').expect(200)
  assert.match(page.text, /P-0001: A Programme/)
})

test('unAPI leads a reference manager from the page to the form that it reads', async (t) => {
  const site = await worldOf(t)
  const page = await site.get('/demands/D-0001').expect(200)
  assert.match(page.text, /<link rel="unapi-server" href="\/unapi" type="application\/xml">/)
  const id = /<abbr class="unapi-id" title="([^"]+)">/.exec(page.text)?.[1] ?? assert.fail('no id')
  const formats = new XMLParser({ ignoreAttributes: false }).parse(
    (await site.get('/unapi').expect(200)).text,
  )
  assert.deepEqual(
    formats.formats.format.map((one: Record<string, string>) => one['@_name']),
    ['ris', 'bibtex'],
  )
  await site.get(`/unapi?id=${id}`).expect(300)
  const form = await site.get(`/unapi?id=${id}&format=ris`).redirects(1).expect(200)
  assert.match(String(form.text ?? form.body), /TI {2}- D-0001: Second wording/)
  await site.get(`/unapi?id=${id}&format=word`).expect(400)
  await site.get('/unapi?id=//elsewhere.example/v/1&format=ris').expect(400)
})

test('typed links say what to cite, what describes it, of what type it is and under which licence', async (t) => {
  const site = await worldOf(t)
  const { headers } = await site.get('/demands/D-0001').expect(200)
  const link = String(headers.link)
  assert.ok(link.includes('<https://tamdan.example/demands/D-0001/v/2>; rel="cite-as"'))
  assert.ok(link.includes('/demands/D-0001/v/2/cite.bib>; rel="describedby"; type="application/x-bibtex"'))
  assert.ok(link.includes('<https://schema.org/CreativeWork>; rel="type"'))
  assert.ok(link.includes('<https://creativecommons.org/licenses/by/4.0/>; rel="license"'))
  assert.equal((await site.get('/sources/S-0002').expect(200)).headers.link, undefined)
  const back = await site.get('/demands/D-0001/cite.ris').expect(200)
  assert.equal(
    back.headers.link,
    '<https://tamdan.example/demands/D-0001/v/2>; rel="describes"; type="text/html"',
  )
})

test('of a confidential source nothing but its kind is in any of these', async (t) => {
  const site = await worldOf(t)
  for (const path of ['/sources/S-0002', '/sources/S-0002/v/1', '/sources/S-0002/cite.jsonld']) {
    for (const accept of ['text/html', 'application/ld+json', 'text/x-bibliography']) {
      const answer = await site.get(path).set('Accept', accept).buffer(true)
      assert.doesNotMatch(answer.text ?? '', /Whispered|A newspaper/, `${path} ${accept}`)
    }
  }
})
