import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import supertest from 'supertest'
import { aDemand, anOrganisation, aSource, aTheme } from '../support/builders.js'
import { ownSite } from '../support/site.js'

const ORIGIN = 'https://tamdan.example'

interface Url {
  loc: string
  lastmod: string
  'xhtml:link': { '@_hreflang': string; '@_href': string }[]
}

async function mapOf(pages: ReturnType<typeof supertest>): Promise<Url[]> {
  const { text, body } = await pages.get('/sitemap.xml').buffer(true).expect(200)
  const xml = text ?? String(body)
  assert.equal(XMLValidator.validate(xml), true)
  return new XMLParser({ ignoreAttributes: false }).parse(xml).urlset.url
}

test('every address of the map of the starter record answers, in both languages', async (t) => {
  const site = await ownSite(t, { BASE_URL: ORIGIN, STARTER_DATA: 'on' })
  const pages = supertest(site.app)
  const urls = await mapOf(pages)
  assert.ok(urls.length > 500)
  assert.equal(new Set(urls.map(({ loc }) => loc)).size, urls.length)
  for (const { loc, lastmod, ...rest } of urls) {
    assert.match(lastmod, /^\d{4}-\d\d-\d\dT/)
    assert.deepEqual(
      rest['xhtml:link'].map((link) => link['@_hreflang']),
      ['en', 'km'],
    )
    assert.ok(rest['xhtml:link'].some((link) => link['@_href'] === loc))
    await pages.head(loc.slice(ORIGIN.length) || '/').expect(200)
  }
})

async function withSecrets(t: TestContext) {
  const site = await ownSite(t, { BASE_URL: ORIGIN })
  const secret = aSource('S-0002', { isConfidential: true })
  await site.store.ledger.appendAll([
    ...[aTheme('officer-training'), anOrganisation('licadho'), aSource('S-0001'), secret],
    aDemand('D-0001'),
    aDemand('D-0002'),
    { ...aDemand('D-0002'), operation: 'withdraw', content: null, expected: 1 },
    { ...aDemand('D-0003'), operation: 'create' },
  ])
  return supertest(site.app)
}

test('the map names no draft, nothing withdrawn and no confidential source', async (t) => {
  const paths = (await mapOf(await withSecrets(t))).map(({ loc }) => loc.slice(ORIGIN.length))
  assert.ok(
    paths.includes('/demands/D-0001') && paths.includes('/km/sources/S-0001') && paths.includes('/km'),
  )
  for (const path of paths) assert.doesNotMatch(path, /D-000[23]|S-0002|desk|login/)
})

test('robots are told where the map is and kept from the desk', async (t) => {
  const pages = await withSecrets(t)
  const { text } = await pages
    .get('/robots.txt')
    .expect(200)
    .expect('Content-Type', /^text\/plain/)
  assert.match(text, /^User-agent: \*$/m)
  assert.match(text, /^Disallow: \/desk$/m)
  assert.match(text, /^Sitemap: https:\/\/tamdan\.example\/sitemap\.xml$/m)
  await pages.get('/sitemap-1.xml').expect(200)
  await pages.get('/sitemap-2.xml').expect(404)
  await pages.get('/sitemap-0.xml').expect(404)
})

test('every page names the search of its language, which says where to ask', async (t) => {
  const pages = await withSecrets(t)
  for (const prefix of ['', '/km']) {
    const page = await pages.get(`${prefix}/demands/D-0001`).expect(200)
    assert.ok(page.text.includes(`<link rel="search" href="${prefix}/opensearch.xml"`))
    const answer = await pages.get(`${prefix}/opensearch.xml`).buffer(true).expect(200)
    const xml = answer.text ?? String(answer.body)
    assert.equal(XMLValidator.validate(xml), true)
    const { OpenSearchDescription: found } = new XMLParser({ ignoreAttributes: false }).parse(xml)
    assert.equal(found.Url[0]['@_template'], `${ORIGIN}${prefix}/search?q={searchTerms}`)
    assert.ok(found.ShortName.length <= 16, 'as the format asks')
  }
})
