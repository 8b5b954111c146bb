import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import type { Clock } from '../../../src/clock.js'
import { settableClock } from '../../support/clock.js'
import { formValues } from '../../support/form-values.js'
import { anAccount, PASSWORD, signedInAs } from '../../support/sign-in.js'
import { type Browser, browserOn, ownSite, type Site } from '../../support/site.js'
import { anActionBody, aWorld } from '../world.js'

const HALF = {
  op: 'keep',
  version: '0',
  'title.en': 'Half a title',
  'summary.km': 'មួយ\nពីរ',
  'links.0.effect': 'partly',
}

const linksIn = (html: string) =>
  [...html.matchAll(/href="(\/desk\/unfinished\/[0-9a-f]{24})"/g)].map((one) => one[1] ?? '')

const asideOf = async (browser: Browser) => linksIn((await browser.get('/desk').expect(200)).text)

/** Goes on with a form that was put aside: what its page sends on. */
async function goOn(browser: Browser, href: string) {
  const page = await browser.get(href).expect(200)
  const action = /<form method="post" action="([^"]+)"><input type="hidden" name="op" value="show">/.exec(
    page.text,
  )?.[1]
  const form = await browser
    .post(action ?? '')
    .type('form')
    .send(formValues(page.text))
    .expect(200)
  return { action: action ?? '', values: formValues(form.text) }
}

test('a form is put aside as it stands, found on the desk, gone on with, and gone once it is saved', async (t) => {
  const site = await aWorld(t)
  const browser = await signedInAs(site, 'contributor')
  const before = (await site.store.ledger.applied()).number
  await browser.post('/desk/actions/new').type('form').send(HALF).expect(303)
  assert.equal((await site.store.ledger.applied()).number, before)
  const [href = ''] = await asideOf(browser)
  const { action, values } = await goOn(browser, href)
  assert.equal(action, '/desk/actions/new')
  assert.equal(values['title.en']?.[0], 'Half a title')
  assert.equal(values['summary.km']?.[0], 'មួយ\nពីរ')
  assert.equal(values['links.0.effect']?.[0], 'partly')
  const whole = anActionBody({ op: 'draft', unfinished: values.unfinished ?? '' })
  await browser
    .post(action)
    .type('form')
    .send({ ...whole, 'title.en': '', 'title.km': '' })
    .expect(422)
  assert.equal((await asideOf(browser)).length, 1)
  await browser.post(action).type('form').send(whole).expect(303)
  assert.deepEqual(await asideOf(browser), [])
})

test('put aside again it is the same one; thrown away it is gone', async (t) => {
  const site = await aWorld(t)
  const browser = await signedInAs(site, 'editor')
  await browser.post('/desk/actions/new').type('form').send(HALF).expect(303)
  const [href = ''] = await asideOf(browser)
  const id = href.split('/').at(-1) ?? ''
  await browser
    .post('/desk/actions/new')
    .type('form')
    .send({ ...HALF, 'title.en': 'More', unfinished: id })
    .expect(303)
  assert.deepEqual(await asideOf(browser), [href])
  assert.match((await browser.get(href)).text, /More/)
  await browser.post(`${href}/remove`).expect(303)
  await browser.get(href).expect(404)
})

test('nobody else sees it, removes it or writes over it, an admin neither, and no public page has it', async (t) => {
  const site = await aWorld(t)
  const writer = await signedInAs(site, 'contributor')
  await writer.post('/desk/actions/new').type('form').send(HALF).expect(303)
  const [href = ''] = await asideOf(writer)
  const id = href.split('/').at(-1) ?? ''
  const admin = await signedInAs(site, 'admin')
  await admin.get(href).expect(404)
  await admin.post(`${href}/remove`)
  await admin
    .post('/desk/actions/new')
    .type('form')
    .send({ ...HALF, 'title.en': 'Mine', unfinished: id })
  assert.match((await writer.get(href)).text, /Half a title/)
  assert.equal((await asideOf(admin)).includes(href), false)
  for (const address of [
    '/',
    '/search?q=Half',
    '/actions',
    '/api/v1/actions',
    '/feed.atom',
    '/ledger.jsonl',
  ]) {
    assert.doesNotMatch((await browserOn(site).get(address)).text, /Half a title/, address)
  }
})

const withClock = (t: TestContext, clock: Clock) => ownSite(t, {}, clock)

async function signIn(site: Site, email: string, next = ''): Promise<Browser> {
  const browser = browserOn(site)
  await browser.post('/login').type('form').send({ email, password: PASSWORD, next }).expect(303)
  return browser
}

test('a form whose session ran out is kept for its account, found after signing in, and never for another', async (t) => {
  const clock = settableClock('2026-11-24T02:00:00Z')
  const site = await withClock(t, clock)
  const { email } = await anAccount(site, 'contributor')
  const other = await anAccount(site, 'editor')
  const browser = await signIn(site, email)
  clock.set('2026-11-24T15:00:00Z')
  const sent = await browser
    .post('/km/desk/actions/new')
    .type('form')
    .send(anActionBody({ op: 'draft' }))
    .expect(303)
  const next = new URL(String(sent.headers.location), 'http://a').searchParams.get('next') ?? ''
  assert.match(next, /^\/km\/desk\/unfinished\/[0-9a-f]{24}$/)
  // Someone else at the same browser signs in first.
  await browser.post('/login').type('form').send({ email: other.email, password: PASSWORD, next })
  await browser.get(next).expect(404)
  const again = await signIn(site, email)
  assert.match((await again.get(next).expect(200)).text, /Trainers learn online/)
  const { values } = await goOn(again, next.replace('/km', ''))
  assert.equal(values['links.0.reason.en']?.[0], 'It trains trainers, for online cases only.')
})

test('nothing is kept for a guest, for a session that was ended by someone, nor for one long gone', async (t) => {
  const clock = settableClock('2026-11-24T02:00:00Z')
  const site = await withClock(t, clock)
  const { email } = await anAccount(site, 'contributor')
  const post = (browser: Browser) => browser.post('/desk/actions/new').type('form').send(anActionBody())
  const forged = browserOn(site).set('Cookie', 'tamdan=s%3Aabcdefghijklmnopqrstuvwxyz012345.sig')
  const lost = await signIn(site, email)
  const owner = await signIn(site, email)
  await owner.post('/account/sessions').type('form').send({ session: 'others' }).expect(303)
  clock.set('2026-11-24T15:00:00Z')
  for (const browser of [browserOn(site), forged, lost]) {
    assert.equal((await post(browser).expect(303)).headers.location, '/login?notSent=yes')
  }
  clock.set('2026-11-29T02:00:00Z')
  assert.equal((await post(owner).expect(303)).headers.location, '/login?notSent=yes')
  assert.equal(await site.store.connection.collection('unfinished').countDocuments(), 0)
})

test('a form of another site is not kept, and one that does something when sent is not either', async (t) => {
  const clock = settableClock('2026-11-24T02:00:00Z')
  const site = await withClock(t, clock)
  const { email } = await anAccount(site, 'editor')
  const browser = await signIn(site, email)
  clock.set('2026-11-24T15:00:00Z')
  const cross = browser.post('/desk/actions/new').set('Sec-Fetch-Site', 'cross-site').type('form')
  await cross.send(anActionBody()).expect(403)
  const withdrawal = browser.post('/desk/actions/A-0001/withdraw').type('form').send({ reason: 'x' })
  assert.equal((await withdrawal.expect(303)).headers.location, '/login?notSent=yes')
  assert.equal(await site.store.connection.collection('unfinished').countDocuments(), 0)
})
