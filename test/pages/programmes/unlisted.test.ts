import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import supertest from 'supertest'
import { accessStore } from '../../../src/access/store.js'
import { userStore } from '../../../src/accounts/store.js'
import { auditStore } from '../../../src/audit/store.js'
import { KINDS_OF_RECORD } from '../../../src/kinds/kinds.js'
import type { Programme } from '../../../src/kinds/programme/rules.js'
import { rebuild } from '../../../src/ledger/rebuild.js'
import { verifyLedger } from '../../../src/ledger/verify.js'
import { aDemand, anOrganisation, aSource, aTheme } from '../../support/builders.js'
import { crawl } from '../../support/crawl.js'
import { anAccount, signedInAs, signIn } from '../../support/sign-in.js'
import { browserOn, ownSite, type Site } from '../../support/site.js'
import { aPublished, textOf } from './donor-site.js'

const MARKER = 'Zanzibarium'
const FRAME = [
  ...[aTheme('officer-training'), anOrganisation('licadho'), anOrganisation('rgc'), aSource('S-0001')],
  aDemand('D-0001'),
]
const named: Partial<Programme> = { title: { en: MARKER }, slug: 'zanzibarium', narrative: { en: MARKER } }

/** A programme that was public, and now is not. */
async function aSite(t: TestContext): Promise<Site> {
  const site = await ownSite(t)
  await site.store.ledger.appendAll([...FRAME, aPublished(named)])
  await supertest(site.app).get('/progress/zanzibarium').expect(200)
  await site.store.ledger.append(aPublished({ ...named, isUnlisted: true }, { expected: 1 }))
  return site
}

/** An editor who is named for the programme. */
async function aNamedEditor(site: Site) {
  const editor = await signedInAs(site, 'editor')
  const { connection } = site.store
  const found = await userStore(connection, site.clock).byEmail('editor@example.org')
  const user = found?.user.id ?? ''
  await accessStore(connection).name('programme/P-0001', { user, by: user, at: '2026-11-01T00:00:00.000Z' })
  return editor
}

/** An address that an editor makes at the desk, as the path that a reader asks for. */
async function anAddress(site: Site, name = 'Board of the fund') {
  const editor = await aNamedEditor(site)
  const { text } = await editor
    .post('/desk/programmes/P-0001/addresses')
    .type('form')
    .send({ name })
    .expect(201)
  const [, path = ''] = /<code>https?:[/&#x2F;]+[^/]*?(\/unlisted\/[\w-]{43})<\/code>/.exec(text) ?? []
  return { editor, path }
}

const UNLINKED = ['', '/km'].flatMap((prefix) =>
  [
    ...['', '/history', '/v/1', '/v/2', '/diff/1..2', '/feed.atom', '/cite.bib'].flatMap((part) => [
      `/progress/zanzibarium${part}`,
      `/progress/P-0001${part}`,
    ]),
    ...['/ledger.jsonl', '/feed.atom', '/sitemap.xml', '/robots.txt', '/changes'],
    ...['/search?q=zanzibarium', '/api/v1/programmes', '/api/v1/programmes/P-0001', '/api/v1/changes'],
    ...['/embed/progress/zanzibarium', '/data/datapackage.json', '/progress?asOf=2020-01-01'],
  ].map((path) => prefix + path),
)

test('nothing public names a programme that became unlisted, nor the address that leads to it', async (t) => {
  const site = await aSite(t)
  const { path } = await anAddress(site)
  const secret = path.slice('/unlisted/'.length).toLowerCase()
  assert.match(secret, /^[\w-]{43}$/)
  let count = 0
  for await (const { address, all } of crawl(site.app, UNLINKED)) {
    count += 1
    // A page repeats the address that was asked for, and nothing else of it.
    const isAsked = address.includes('zanzibarium')
    assert.ok(isAsked || !all.includes('zanzibarium'), `${address} names it`)
    assert.ok(!all.includes(secret), `${address} has the secret address`)
  }
  assert.ok(count > 100, `only ${count} addresses were found`)
  for (const part of ['', '/history', '/v/1', '/v/2', '/diff/1..2'])
    await supertest(site.app).get(`/progress/zanzibarium${part}`).expect(404)
})

test('what was read into memory while it was public is forgotten', async (t) => {
  const site = await ownSite(t)
  const get = (path: string) => supertest(site.app).get(path).responseType('blob')
  const told = async (path: string) => (await get(path)).body.toString('utf8')
  const NAMES_IT = /\/progress\/zanzibarium|P-0001/
  await site.store.ledger.appendAll([...FRAME, aPublished(named)])
  const paths = [
    '/search?q=zanzibarium',
    '/progress',
    '/changes',
    '/api/v1/programmes',
    '/data/datapackage.json',
  ]
  for (const path of paths.slice(0, 4)) assert.match(await told(path), NAMES_IT, path)
  await site.store.ledger.append(aPublished({ ...named, isUnlisted: true }, { expected: 1 }))
  for (const path of paths) assert.doesNotMatch(await told(path), NAMES_IT, path)
})

test('a secret address shows the page of its programme to whoever has it, and is kept nowhere', async (t) => {
  const site = await aSite(t)
  const { path } = await anAddress(site)
  for (const address of [path, `/km${path}`, `${path}?from=2024-07-01&to=2025-06-30`]) {
    const { text, headers } = await supertest(site.app).get(address).expect(200)
    assert.match(textOf(text), /Zanzibarium/)
    assert.equal(headers['cache-control'], 'no-store')
    assert.match(headers['x-robots-tag'] ?? '', /noindex/)
    assert.equal(headers['referrer-policy'], 'no-referrer')
    assert.equal(headers.etag, undefined)
    assert.doesNotMatch(text, /rel="canonical"|\/progress\/zanzibarium/)
    assert.match(text, /<meta name="robots" content="noindex">/)
  }
})

test('an address that was taken back is dead at once, and answers like one that never was', async (t) => {
  const site = await aSite(t)
  const { editor, path } = await anAddress(site, 'Friends of the river')
  await supertest(site.app).get(path).expect(200)
  const closed = await editor.get('/desk/programmes/P-0001/addresses').expect(200)
  assert.doesNotMatch(closed.text, /Friends of the river/)
  const { text } = await editor.post('/desk/programmes/P-0001/addresses/show').expect(200)
  assert.match(text, /Friends of the river/)
  assert.ok(!text.includes(path), 'the address is not kept')
  const [, id = ''] = /name="id" value="([0-9a-f]{64})"/.exec(text) ?? []
  await editor.post('/desk/programmes/P-0001/addresses/revoke').type('form').send({ id }).expect(303)
  const dead = await supertest(site.app).get(path).expect(404)
  const never = await supertest(site.app)
    .get(`/unlisted/${'x'.repeat(43)}`)
    .expect(404)
  const neutral = (html: string) => html.replaceAll(/\/unlisted\/[\w-]+/g, '/unlisted/T')
  assert.equal(neutral(dead.text), neutral(never.text))
})

test('listed again it is public from then on; what was unlisted never shows, and a rebuild makes the same', async (t) => {
  const site = await aSite(t)
  const { ledger, connection } = site.store
  await ledger.append(aPublished({ ...named, title: { en: 'Open again' }, narrative: {} }, { expected: 2 }))
  const { text } = await supertest(site.app).get('/progress/zanzibarium/history').expect(200)
  assert.match(text, /1 published version/)
  assert.match((await supertest(site.app).get('/progress/zanzibarium').expect(200)).text, /Open again/)
  for (const version of [1, 2])
    await supertest(site.app).get(`/progress/zanzibarium/v/${version}`).expect(404)
  const lines = (await supertest(site.app).get('/ledger.jsonl').responseType('blob')).body.toString('utf8')
  assert.doesNotMatch(lines, new RegExp(MARKER))
  assert.match(lines, /Open again/)
  assert.equal((await verifyLedger({ connection, kinds: KINDS_OF_RECORD }, ledger)).fault, null)
  assert.deepEqual(await rebuild({ connection, kinds: KINDS_OF_RECORD }, ledger), { isWhole: true, wrong: 0 })
})

test('withdrawn while unlisted, it is gone for those who have the address and unknown to all others', async (t) => {
  const site = await aSite(t)
  const { path } = await anAddress(site)
  const withdrawal = aPublished({}, { operation: 'withdraw', expected: 2, reason: 'The grant ended' })
  await site.store.ledger.append({ ...withdrawal, content: null })
  assert.match((await supertest(site.app).get(path).expect(410)).text, /The grant ended/)
  await supertest(site.app).get('/progress/zanzibarium').expect(404)
  await supertest(site.app).get('/progress/p-0001').expect(404)
  assert.equal(
    (await verifyLedger({ connection: site.store.connection, kinds: KINDS_OF_RECORD }, site.store.ledger))
      .fault,
    null,
  )
})

test('only editors make addresses, and each needs a name; what was typed is kept', async (t) => {
  const site = await aSite(t)
  const contributor = await signedInAs(site, 'contributor')
  await contributor.post('/desk/programmes/P-0001/addresses').type('form').send({ name: 'Me' }).expect(403)
  const editor = await aNamedEditor(site)
  const post = (name: string) => editor.post('/desk/programmes/P-0001/addresses').type('form').send({ name })
  assert.match((await post(' ').expect(422)).text, /Say for whom the address is/)
  const long = 'x'.repeat(101)
  const { text } = await post(long).expect(422)
  assert.match(text, /At most 100 characters/)
  assert.ok(text.includes(`value="${long}"`))
  await editor.post('/desk/programmes/P-0009/addresses').type('form').send({ name: 'Me' }).expect(404)
})

test('an editor who neither made the programme nor is named for it learns nothing of its addresses; the audit keeps who did', async (t) => {
  const site = await aSite(t)
  await anAddress(site)
  await anAccount(site, 'editor', 'other@example.org')
  const other = browserOn(site)
  await signIn(other, 'other@example.org')
  await other.get('/desk/programmes/P-0001/addresses').expect(403)
  await other.post('/desk/programmes/P-0001/addresses').type('form').send({ name: 'Me' }).expect(403)
  const refused = await other.post('/desk/programmes/P-0001/addresses/show').expect(403)
  assert.doesNotMatch(refused.text, /Board of the fund/)
  const admin = await signedInAs(site, 'admin')
  const { text } = await admin.post('/desk/programmes/P-0001/addresses/show').expect(200)
  assert.match(text, /Board of the fund/)
  const { lines } = await auditStore(site.store.connection).page({ kind: 'confidence' }, 1)
  const whats = lines.map(({ what }) => String(what)).sort()
  assert.deepEqual(whats, ['address-made', 'addresses-read'])
})
