import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { accessTokenModel } from '../../src/accounts/access-token-model.js'
import { auditStore } from '../../src/audit/store.js'
import { settableClock } from '../support/clock.js'
import { signedInAs } from '../support/sign-in.js'
import { ownSite } from '../support/site.js'

const PAGE = '/account/tokens'
const TOKEN = /tamdan_[\w-]{43}/

async function signedIn(t: TestContext) {
  const clock = settableClock('2026-11-20T02:00:00Z')
  const site = await ownSite(t, {}, clock)
  const browser = await signedInAs(site, 'contributor')
  const make = (tokenName: string, days = '30') => browser.post(PAGE).type('form').send({ tokenName, days })
  return { site, clock, browser, make }
}

test('a token is shown once, works, is listed with its last day, and is revoked', async (t) => {
  const { site, clock, browser, make } = await signedIn(t)
  const made = await make('Import of <reports>').expect(200)
  const [token] = TOKEN.exec(made.text) ?? []
  assert.ok(token)
  const listed = await browser.get(PAGE).expect(200)
  assert.doesNotMatch(listed.text, TOKEN)
  assert.match(listed.text, /Import of &lt;reports&gt;/)
  assert.match(listed.text, /Not used yet/)
  const draft = { content: { name: { en: 'Land' } }, slug: 'land' }
  const post = () => browser.post('/api/v1/drafts/themes').set('Authorization', `Bearer ${token}`).send(draft)
  assert.equal((await post()).status, 201)
  const used = await browser.get(PAGE).expect(200)
  assert.match(used.text, /Last used on <time datetime="2026-11-20">/)
  assert.match((await browser.get('/account').expect(200)).text, /You have 1 access token\./)
  const [, id] = /name="token" value="([0-9a-f]{64})"/.exec(used.text) ?? []
  clock.set('2026-11-20T02:01:00Z')
  await browser.post(`${PAGE}/revoke`).type('form').send({ token: id }).expect(303)
  assert.equal((await post()).status, 401)
  assert.match((await browser.get(`${PAGE}?done=revoked`)).text, /does not work any more/)
  const { lines } = await auditStore(site.store.connection).page({}, 1)
  const found = lines
    .filter(({ what }) => what.startsWith('token-'))
    .map(({ what, detail }) => [what, detail])
  assert.deepEqual(found, [
    ['token-revoked', 'Import of <reports>'],
    ['token-made', 'Import of <reports>'],
  ])
})

test('a form without a name, or for other days, is shown again with what was typed', async (t) => {
  const { browser, make } = await signedIn(t)
  assert.match((await make('').expect(422)).text, /Enter what the token is for/)
  const long = await make('x'.repeat(61)).expect(422)
  assert.match(long.text, /value="x{61}"/)
  await make('x', '3650').expect(422)
  await browser.get(`/km${PAGE}`).expect(200)
  await browser.get(`${PAGE}/revoke`).expect(303)
})

test('who signed in a while ago must prove who they are before making one', async (t) => {
  const { clock, make } = await signedIn(t)
  clock.set('2026-11-20T03:00:00Z')
  const answer = await make('Later').expect(303)
  assert.match(answer.get('Location') ?? '', /^\/account\/confirm/)
})

test('nobody lists or revokes the tokens of another', async (t) => {
  const { site, browser, make } = await signedIn(t)
  await make('Mine').expect(200)
  const [, id] = /name="token" value="([0-9a-f]{64})"/.exec((await browser.get(PAGE)).text) ?? []
  const other = await signedInAs(site, 'admin')
  assert.doesNotMatch((await other.get(PAGE).expect(200)).text, /Mine/)
  await other.post(`${PAGE}/revoke`).type('form').send({ token: id }).expect(303)
  assert.match((await browser.get(PAGE)).text, /Mine/)
  const guest = await signedInAs(site, 'guest')
  await guest.get(PAGE).expect(303)
})

test('a token works for 90 days at most, also one that was made for longer before', async (t) => {
  const { site, clock, browser, make } = await signedIn(t)
  await make('Too long', '365').expect(422)
  const [token] = TOKEN.exec((await make('Old', '90').expect(200)).text) ?? []
  const kept = accessTokenModel(site.store.connection)
  await kept.updateOne({ name: 'Old' }, { $set: { expiresAt: '2027-11-20T02:00:00.000Z' } })
  assert.match((await browser.get(PAGE).expect(200)).text, /datetime="2027-02-18"/)
  const read = () => browser.get('/api/v1/drafts/themes/none').set('Authorization', `Bearer ${token}`)
  clock.set('2027-02-18T01:59:00Z')
  assert.equal((await read()).status, 404)
  clock.set('2027-02-18T02:00:00Z')
  assert.equal((await read()).status, 401)
})
