import assert from 'node:assert/strict'
import type { RequestListener } from 'node:http'
import { type TestContext, test } from 'node:test'
import { webFrom } from '../../../src/web/web.js'
import { aDemand, aSource } from '../../support/builders.js'
import { formValues } from '../../support/form-values.js'
import { signedInAs } from '../../support/sign-in.js'
import { type Browser, browserOn, type Site } from '../../support/site.js'
import { aPublicServer } from '../../support/web.js'
import { aWorld, type Body } from '../world.js'

const FORM = '/desk/actions/from-link'

const NEWS = `<!doctype html><html lang="en"><head><title>Site | page</title>
<meta property="og:title" content="Police trained to investigate &lt;trafficking&gt; online">
<meta property="og:site_name" content="Phnom Penh Post">
<meta property="article:published_time" content="2026-11-20T07:00:00+07:00">
<meta property="og:description" content="Officers learn &quot;<script>alert(1)</script>&quot;">
</head><body><h1>Police trained</h1><p>The academy trained officers on trafficking investigations.</p></body></html>`

const html =
  (text: string): RequestListener =>
  (_req, res) =>
    res.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(text)

/** A site with a demand that the news bears on, and a newspaper's server. */
async function aNewsWorld(t: TestContext, answer: RequestListener = html(NEWS), more = {}) {
  const server = await aPublicServer(t, answer)
  const site = await aWorld(t, more, server.web)
  await site.store.ledger.appendAll([
    aDemand('D-0003', { title: { en: 'Train every officer on trafficking investigations' } }),
  ])
  return { site, server }
}

const lookIn = (browser: Browser, address: string) => browser.post(FORM).type('form').send({ look: address })

const look = async (site: Site, address: string, role: 'contributor' | 'editor' = 'editor') => {
  const browser = await signedInAs(site, role)
  return { browser, page: await lookIn(browser, address) }
}

const filled = (html: string, more: Body = {}): Body => ({
  ...formValues(html),
  'summary.en': 'The Police Academy trained officers.',
  'actors.0.organisation': 'rgc',
  type: 'training',
  'on.day': '19',
  'links.0.demand': ['D-0003', ''],
  'links.0.effect': 'partly',
  'links.0.reason.en': 'It trains some of the officers.',
  op: 'publish',
  ...more,
})

const entriesIn = async ({ store }: Site) => (await store.ledger.applied()).number

test('the page is read: its words are filled in, escaped, and the demand that it bears on is offered with the reason', async (t) => {
  const { site, server } = await aNewsWorld(t)
  const { page } = await look(site, server.at('/a?utm_source=x#top'))
  assert.equal(page.status, 200)
  const values = formValues(page.text)
  const title = 'Police trained to investigate <trafficking> online'
  assert.deepEqual(values['newSource.title.en'], [title])
  assert.deepEqual(values['title.en'], [title])
  assert.deepEqual(values['newSource.publisher'], ['Phnom Penh Post'])
  assert.deepEqual(values['newSource.address'], [server.at('/a')])
  const parts = ['newSource.publishedOn.day', 'newSource.publishedOn.month', 'on.month', 'on.day']
  assert.deepEqual(
    parts.map((name) => values[name]?.[0]),
    ['20', '11', '11', ''],
  )
  assert.match(page.text, /<input type="radio"[^>]* name="links\.0\.demand" value="D-0003">/)
  assert.match(page.text, /In common: [^<]*trafficking/)
  assert.doesNotMatch(page.text, /<script>alert/)
  const offered = page.text.match(/<input type="radio"[^>]* name="links\.0\.demand" value="[^"]+"/g)
  assert.match(offered?.[0] ?? '', /D-0003/)
})

test('source and action are saved and published together, and readers see both', async (t) => {
  const { site, server } = await aNewsWorld(t)
  const { browser, page } = await look(site, server.at('/a'))
  const before = await entriesIn(site)
  const saved = await browser.post(FORM).type('form').send(filled(page.text)).expect(303)
  assert.equal(saved.headers.location, '/desk/actions/A-0001?done=publish')
  assert.equal(await entriesIn(site), before + 2)
  const shown = await browser.get('/actions/A-0001').expect(200)
  assert.match(shown.text, /Police trained to investigate &lt;trafficking&gt; online/)
  assert.match(shown.text, /Phnom Penh Post/)
  assert.match((await browser.get('/demands/D-0003')).text, /It trains some of the officers\./)
})

test('a bad form writes neither, loses nothing that was typed, and goes on offering the demands', async (t) => {
  const { site, server } = await aNewsWorld(t)
  const { browser, page } = await look(site, server.at('/a'))
  const before = await entriesIn(site)
  const body = filled(page.text, {
    'actors.0.organisation': '',
    'links.0.reason.en': '',
    'newSource.publisher': '',
  })
  const again = await browser.post(FORM).type('form').send(body).expect(422)
  assert.equal(await entriesIn(site), before)
  const values = formValues(again.text)
  assert.equal(values['summary.en']?.[0], 'The Police Academy trained officers.')
  assert.deepEqual(values['links.0.demand'], ['D-0003', ''])
  for (const target of ['actors-0-organisation', 'links-0-reason-en', 'newSource-publisher']) {
    assert.match(again.text, new RegExp(`href="#${target}"`))
    assert.match(again.text, new RegExp(`id="${target}"`))
  }
})

test('a demand that is typed counts before one that is ticked, and an action may bear on none', async (t) => {
  const { site, server } = await aNewsWorld(t)
  const { browser, page } = await look(site, server.at('/a'))
  const typed = filled(page.text, { 'links.0.demand': ['D-0003', 'd-0001 Another title'] })
  await browser.post(FORM).type('form').send(typed).expect(303)
  assert.match((await browser.get('/demands/D-0001')).text, /It trains some of the officers\./)
  const none = { 'links.0.demand': ['', ''], 'links.0.effect': '', 'links.0.reason.en': '' }
  const other = filled(page.text, { ...none, 'newSource.address': 'https://other.example/1' })
  await browser.post(FORM).type('form').send(other).expect(303)
})

test('a page that is in the record is used as it is, however its address is written, a draft too', async (t) => {
  const { site, server } = await aNewsWorld(t)
  const address = server.at('/story/')
  const other = address.replace('http://news', 'https://www.news').replace('/story/', '/story?fbclid=1#x')
  await site.store.ledger.appendAll([aSource('S-0003', { address: other, title: { en: 'The story' } })])
  const { browser, page } = await look(site, address)
  assert.match(page.text, /in the record already, as source S-0003/)
  assert.equal(formValues(page.text)['newSource.address'], undefined)
  await browser.post(FORM).type('form').send(filled(page.text)).expect(303)
  const action = await site.store.ledger.entryOf('action', 'A-0001', 1)
  assert.match(action?.content ?? '', /"sources":\["S-0003"\]/)
  const draft = server.at('/draft')
  await site.store.ledger.appendAll([{ ...aSource('S-0004', { address: draft }), operation: 'create' }])
  const drafted = await lookIn(browser, draft)
  assert.match(drafted.text, /as source S-0004/)
  const refused = await browser.post(FORM).type('form').send(filled(drafted.text)).expect(422)
  assert.match(refused.text, /Publish S-0004 first/)
})

test('a page that a colleague records meanwhile is not recorded twice', async (t) => {
  const { site, server } = await aNewsWorld(t)
  const { browser, page } = await look(site, server.at('/a'))
  await site.store.ledger.appendAll([aSource('S-0003', { address: server.at('/a') })])
  const again = await browser.post(FORM).type('form').send(filled(page.text)).expect(422)
  assert.match(again.text, /recorded as S-0003 meanwhile/)
  const next = { ...formValues(again.text), op: 'publish' }
  await browser.post(FORM).type('form').send(next).expect(303)
  const action = await site.store.ledger.entryOf('action', 'A-0001', 1)
  assert.match(action?.content ?? '', /"sources":\["S-0003"\]/)
})

test('rights hold: drafts for a contributor, and where review is required nobody publishes their own', async (t) => {
  const { site, server } = await aNewsWorld(t, html(NEWS), { REVIEW_REQUIRED: 'on' })
  for (const role of ['contributor', 'editor'] as const) {
    const { browser, page } = await look(site, server.at(`/${role}`), role)
    assert.doesNotMatch(page.text, /value="publish"/)
    await browser.post(FORM).type('form').send(filled(page.text)).expect(403)
    const draft = filled(page.text, { op: 'draft' })
    const saved = await browser.post(FORM).type('form').send(draft).expect(303)
    await browser.get(String(saved.headers.location)).expect(200)
  }
  for (const address of [
    '/actions',
    '/data/sources.json',
    '/data/actions.json',
    '/search?q=Phnom+Penh+Post',
  ]) {
    assert.doesNotMatch((await browserOn(site).get(address)).text, /Police trained/, address)
  }
})

test('where the page cannot be read the page says why, and the same form is filled by hand', async (t) => {
  const { site, server } = await aNewsWorld(t, (_req, res) => res.writeHead(404).end())
  const { browser, page } = await look(site, server.at('/gone'))
  assert.equal(page.status, 200)
  assert.match(page.text, /could not be read[\s\S]*status 404/)
  assert.equal(formValues(page.text)['newSource.address']?.[0], server.at('/gone'))
  const byHand = {
    'newSource.title.en': 'Typed',
    'newSource.publisher': 'P',
    'title.en': 'T',
    'on.year': '2026',
    'on.month': '11',
  }
  await browser.post(FORM).type('form').send(filled(page.text, byHand)).expect(303)
})

test('an address that must not be fetched is refused in words and not fetched', async (t) => {
  const { site, server } = await aNewsWorld(t)
  const browser = await signedInAs(site, 'editor')
  const rows: [string, number, RegExp][] = [
    ['', 422, /This is not an address of the web/],
    ['news.example', 422, /This is not an address of the web/],
    ['javascript:alert(1)', 422, /Only addresses that begin with/],
    [`http://me:secret@news.example/`, 422, /user name or password/],
    ['http://169.254.169.254/latest/meta-data/', 200, /into a private network/],
    ['http://[::1]/', 200, /into a private network/],
  ]
  for (const [address, status, words] of rows) {
    const page = await lookIn(browser, address)
    assert.equal(page.status, status, address)
    assert.match(page.text, words, address)
  }
  assert.equal(server.asked.length, 0)
})

test('under the rule of service no page of this machine is read', async (t) => {
  const inner = await aPublicServer(t, html(NEWS))
  const site = await aWorld(t, {}, webFrom({ clock: { now: () => new Date() } }))
  const { page } = await look(site, inner.at('/').replace('news.example', 'localhost'))
  assert.match(page.text, /into a private network/)
  assert.equal(inner.asked.length, 0)
})

test('only who is signed in may have the server look at a page', async (t) => {
  const { site, server } = await aNewsWorld(t)
  const guest = browserOn(site)
    .post(FORM)
    .type('form')
    .send({ look: server.at('/a') })
  assert.match(String((await guest.expect(303)).headers.location), /^\/login/)
  assert.equal(server.asked.length, 0)
})
