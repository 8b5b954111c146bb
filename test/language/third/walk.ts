/**
 * Walks a site that has a third language, in the copy that `copy.ts` makes: a test of its own, which the one beside it runs.
 */
import assert from 'node:assert/strict'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { exportSite } from '../../../src/commands/export.js'
import { importFile } from '../../../src/commands/import.js'
import { ASSETS_ID } from '../../../src/http/build.js'
import { LANGUAGES, type Language } from '../../../src/language/languages.js'
import { wordingOf } from '../../../src/language/wording.js'
import { renderMail } from '../../../src/mail/render.js'
import { lettering } from '../../../src/pictures/lettering.js'
import { aDemand, anOrganisation, aSource, aTheme } from '../../support/builders.js'
import { addressOf, examplesOf, twoVersionsAndADraft } from '../../support/every-route.js'
import { formValues } from '../../support/form-values.js'
import { routesOf } from '../../support/routes.js'
import { anAccount, signedInAs, signIn } from '../../support/sign-in.js'
import { type Browser, browserOn, openSite, ownSite } from '../../support/site.js'
import { ownEnvironment } from '../../support/store.js'
import { oneOf } from '../../support/whole.js'
import { englishLeft, pieceCount } from './leftovers.js'
import { pseudoLao } from './pseudo-lao.js'

const LO = 'lo' as Language
const BASE = 'http://tamdan.example'

async function textAt(browser: Browser, path: string): Promise<string> {
  const { body } = await browser.get(path).responseType('blob').expect(200)
  return Buffer.from(body as Buffer).toString('utf8')
}

const inLao = (path: string): string => (path === '/' ? '/lo' : `/lo${path}`)

/** What programs ask has one language, and what is sent by mail ends with its first look. */
const NO_PAGE =
  /^\/(?:api\/v1|assets|desk\/outbox\/(?:preview|html)|files|desk\/files|healthz|readyz|metrics|logout)|:file$/

/** The faults of one address in Lao, beside the same in English. */
async function faultsAt(browser: Browser, path: string): Promise<string[]> {
  const [english, lao] = [await browser.get(path), await browser.get(inLao(path))]
  if (english.status !== lao.status) return [`answers ${lao.status}, and in English ${english.status}`]
  const location = String(lao.headers.location ?? '/lo')
  if (!/^\/lo(?:[/?]|$)|^https?:/.test(location)) return [`leads to ${location}`]
  if (!/html/.test(String(lao.headers['content-type']))) return []
  const page = lao.text
  if (page === '' || !page.includes('<html')) return []
  const isShared = english.text.includes('hreflang="x-default"')
  return [
    ...(page.includes('<html lang="lo">') ? [] : ['is not in Lao']),
    ...(isShared && !page.includes(`hreflang="lo" href="${BASE}${inLao(path.split('?')[0] ?? '')}`)
      ? ['names no page in Lao']
      : []),
    ...(/<nav class="lang"/.test(english.text) &&
    !/<a href="\/lo[^"]*" lang="lo" hreflang="lo">ລາວ<\/a>/.test(english.text)
      ? ['has no switch to Lao']
      : []),
    ...englishLeft(page, 'lo').map((piece) => `says “${piece}”`),
  ]
}

test('every page, of readers and of the desk, is there in the third language and in its words', async (t) => {
  const site = await ownSite(t, { STARTER_DATA: 'on', BASE_URL: BASE })
  await twoVersionsAndADraft(site)
  const { email } = await anAccount(site, 'admin')
  const browser = browserOn(site).set('Host', 'tamdan.example')
  await signIn(browser, email)
  const examples = await examplesOf(site, email)
  const routes = routesOf(site.app).filter(
    ({ method, pattern }) => method === 'GET' && !NO_PAGE.test(pattern),
  )
  const paths = [...new Set(routes.map((route) => addressOf(route, examples)))]
  paths.push(
    '/search?q=training',
    '/search?q=zzzz',
    '/search?q=status:done',
    '/demands?status=met',
    '/nowhere',
    '/demands?sort=x',
  )
  assert.ok(paths.length > 100 && pieceCount > 1000)
  assert.ok(englishLeft((await browser.get('/method')).text, 'en').length > 10, 'English words are not seen')
  const faults: string[] = []
  for (const path of oneOf(3, paths))
    faults.push(...(await faultsAt(browser, path)).map((fault) => `${path} ${fault}`))
  assert.deepEqual(faults, [])
})

test('its digits are printed and read, and Latin ones are one link away', async (t) => {
  const site = await ownSite(t, { BASE_URL: BASE })
  await site.store.ledger.appendAll([
    aTheme('courts', 'Courts'),
    anOrganisation('a-court'),
    aSource('S-0001'),
    aDemand('D-0001', { issuedOn: '2022-08-19' }),
  ])
  const browser = browserOn(site)
  const own = (await browser.get('/lo/demands/D-0001').expect(200)).text
  assert.match(own, /໑໙ [^<]*໒໐໒໒/)
  assert.match(own, /href="\/lo-u-nu-latn\/demands\/D-0001" rel="nofollow"><span class="vh">[^<]*<\/span>123/)
  const latin = (await browser.get('/lo-u-nu-latn/demands/D-0001').expect(200)).text
  assert.match(latin, /<html lang="lo">[\s\S]*໑໒໓<\/a>[\s\S]*>19 [^<]*2022</)
  await browser.get('/lo/demands/D-໐໐໐໑').redirects(1).expect(200)
})

test('what looks for pages finds those in the third language', async (t) => {
  const site = await ownSite(t, { BASE_URL: BASE })
  await site.store.ledger.appendAll([aTheme('courts', 'Courts')])
  const browser = browserOn(site)
  const map = await textAt(browser, '/sitemap.xml')
  assert.match(map, new RegExp(`<loc>${BASE}/lo/themes/courts</loc>`))
  assert.match(map, new RegExp(`hreflang="lo" href="${BASE}/lo/themes/courts"`))
  assert.match(
    (await browser.get('/robots.txt')).text,
    /Disallow: \/lo\/desk\n[\s\S]*Disallow: \/lo-u-nu-latn\/desk/,
  )
  assert.match(await textAt(browser, '/lo/feed.atom'), /xml:lang="lo"/)
  assert.match(await textAt(browser, '/lo/opensearch.xml'), /<Language>lo</)
  const style = (await browser.get(`/assets/${ASSETS_ID}/css/tamdan.css`)).text
  assert.match(style, /unicode-range: U\+E80-EFF/)
  assert.match(style, /:is\(:lang\(km\), :lang\(lo\)\) \{/)
})

const NAME = 'ຫົວຂໍ້ສິດທິມະນຸດ'

test('a text is written in it at the desk, shown, found, given to programs and drawn', async (t) => {
  const site = await ownSite(t, { BASE_URL: BASE })
  const browser = await signedInAs(site, 'editor')
  const form = (await browser.get('/lo/desk/themes/new').expect(200)).text
  assert.match(
    form,
    /<label for="name-lo">ລາວ<\/label>\s*<input id="name-lo" name="name.lo" value="" lang="lo"/,
  )
  const refused = await browser
    .post('/lo/desk/themes/new')
    .type('form')
    .send({ ...formValues(form), op: 'publish' })
    .expect(422)
  assert.match(refused.text, /href="#name-en"/)
  await browser
    .post('/lo/desk/themes/new')
    .type('form')
    .send({
      ...formValues(form),
      'name.lo': NAME,
      slug: 'rights',
      place: '1',
      op: 'publish',
      why: 'x',
      reason: 'x',
    })
    .expect(303)
  const back = (await browser.get('/lo/desk/themes/T-0001/edit').expect(200)).text
  assert.match(back, new RegExp(`name="name.lo" value="${NAME}"`))
  assert.match((await browser.get('/lo/themes/rights').expect(200)).text, new RegExp(`<h1[^>]*>${NAME}</h1>`))
  assert.match(
    (await browser.get('/themes/rights').expect(200)).text,
    new RegExp(`<span lang="lo">${NAME}</span>`),
  )
  assert.match(
    (await browser.get('/lo/search').query({ q: 'ມະນຸດ' }).expect(200)).text,
    /\/lo\/themes\/rights/,
  )
  const name = wordingOf(LO).t('search.fieldName.kind')
  assert.match(
    (
      await browser
        .get('/lo/search')
        .query({ q: `${name}:theme` })
        .expect(200)
    ).text,
    /\/lo\/themes\/rights/,
  )
  assert.match((await browser.get('/desk/languages?language=en').expect(200)).text, /1 lacks English/)
  assert.equal((await browser.get('/api/v1/themes/T-0001').expect(200)).body.data.content.name.lo, NAME)
  const described = (await browser.get('/api/v1/openapi.json')).body
  assert.deepEqual(
    Object.keys(described.components.schemas.Theme.properties.content.properties.name.properties),
    LANGUAGES,
  )
  const citation = (await browser.get('/lo/themes/rights/cite.csl.json').expect(200)).text
  assert.match(citation, new RegExp(`${NAME}[\\s\\S]*"language": "lo"`))
  await browser.get('/lo/themes/rights/picture.png').expect(200).expect('Content-Type', 'image/png')
  assert.notEqual((await lettering())(NAME, 20, 600).d, '')
})

test('a mail in it says so and leaves its letters room', () => {
  const link = { text: 'x', href: BASE }
  const model = { lang: LO, subject: 'x', heading: 'x', paragraphs: [], button: link, foot: [], site: link }
  assert.match(renderMail('notice', model, LO), /<html lang="lo">[\s\S]*font:17px\/1\.9 /)
})

async function emptyFolder(t: TestContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'tamdan-lao-files-'))
  t.after(() => rm(folder, { recursive: true, force: true }))
  return folder
}

test('tables have columns for it, which are taken over again, and a static copy has its pages', async (t) => {
  const environment = await ownEnvironment(t, { BASE_URL: BASE })
  const folder = await emptyFolder(t)
  const file = join(folder, 'themes.csv')
  await writeFile(file, `reference,name_en,name_lo,place\nrights,Rights,${NAME},1\n`)
  const said: string[] = []
  assert.equal(await importFile.run([file], environment, (text) => said.push(text)), 0, said.join(''))
  const { app, store } = await openSite(environment)
  const table = await textAt(browserOn({ app }), '/data/themes.csv')
  assert.match(table, new RegExp(`^\\ufeff?[^\\n]*name_en,name_km,name_lo,[\\s\\S]*${NAME}`))
  const described = (await browserOn({ app }).get('/data/datapackage.json')).body
  const says = wordingOf(LO).t('data.lede')
  assert.equal(described.description_lo, says)
  assert.equal(says, pseudoLao(wordingOf('en').t('data.lede')))
  await store.close()
  const copy = join(folder, 'copy')
  assert.equal(await exportSite.run([copy], environment, () => undefined), 0)
  const page = await readFile(join(copy, 'lo/themes/rights/index.html'), 'utf8')
  assert.match(page, /<html lang="lo">[\s\S]*href="[^"]*themes\/rights\/index\.html" lang="en"/)
  assert.match(await readFile(join(copy, 'lo/not-in-this-copy.html'), 'utf8'), /<html lang="lo">/)
  assert.match(
    await readFile(join(copy, 'README.txt'), 'utf8'),
    /lo\/index\.html[\s\S]*English, Khmer and Lao/,
  )
})
