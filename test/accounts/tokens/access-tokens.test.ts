import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { accessTokenModel } from '../../../src/accounts/access-token-model.js'
import { auditStore } from '../../../src/audit/store.js'
import { settableClock } from '../../support/clock.js'
import { signedInAs } from '../../support/sign-in.js'
import { ownSite } from '../../support/site.js'

const PAGE = '/account/tokens'
const TOKEN = /tamdan_[\w-]{43}/

async function signedIn(t: TestContext) {
  const clock = settableClock('2026-11-20T02:00:00Z')
  const site = await ownSite(t, {}, clock)
  const browser = await signedInAs(site, 'contributor')
  const make = (tokenName: string, days = '30', scope: object = { kinds: ['theme'], access: 'write' }) =>
    browser
      .post(PAGE)
      .type('form')
      .send({ tokenName, days, ...scope })
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

test('a token does what it was made for, and nothing else', async (t) => {
  const { browser, make } = await signedIn(t)
  const made = await make('Reads and writes some', '30', {
    kinds: ['theme', 'organisation'],
    access: 'write',
  })
  const reader = await make('Reads themes', '30', { kinds: 'theme', access: 'read' })
  const [token, reading] = [TOKEN.exec(made.text)?.[0], TOKEN.exec(reader.text)?.[0]]
  const as = (given: string | undefined) => ({ Authorization: `Bearer ${given}` })
  const theme = { content: { name: { en: 'Land' } }, slug: 'land' }
  const written = await browser.post('/api/v1/drafts/themes').set(as(token)).send(theme).expect(201)
  const { reference } = written.body.data
  await browser.get(`/api/v1/drafts/themes/${reference}`).set(as(reading)).expect(200)
  const refusals = [
    browser.post('/api/v1/drafts/themes').set(as(reading)).send(theme),
    browser
      .put(`/api/v1/drafts/themes/${reference}`)
      .set(as(reading))
      .send({ ...theme, version: 1 }),
    browser.get('/api/v1/drafts/demands/D-0001').set(as(reading)),
    browser.get('/api/v1/drafts/demands/D-0001').set(as(token)),
    browser.post('/api/v1/drafts/sources').set(as(token)).send({}),
  ]
  for (const refusal of refusals) {
    const answer = await refusal
    assert.equal(answer.status, 403)
    assert.match(answer.headers['www-authenticate'] ?? '', /insufficient_scope/)
  }
  const page = await browser.get(PAGE).expect(200)
  assert.match(page.text, /May read drafts of: Themes\./)
  assert.match(
    page.text,
    /May read and write drafts of: (?:Organisations and Themes|Themes and Organisations)\./,
  )
})

test('a form that ticks no kind is shown again, with the rest as it was', async (t) => {
  const { make } = await signedIn(t)
  const answer = await make('Import', '7', { access: 'write' }).expect(422)
  assert.match(answer.text, /Tick at least one kind/)
  assert.match(answer.text, /value="Import"/)
  assert.match(answer.text, /value="write" checked/)
  await make('Import', '7', { kinds: ['nothing'], access: 'write' }).expect(422)
  await make('Import', '7', { kinds: ['theme'], access: 'everything' }).expect(422)
})

test('a token that was made before tokens had a scope does what it could', async (t) => {
  const { site, browser, make } = await signedIn(t)
  const [token] = TOKEN.exec((await make('Old')).text) ?? []
  await accessTokenModel(site.store.connection).updateMany({}, { $unset: { scope: 1 } })
  const send = () => browser.post('/api/v1/drafts/organisations').set('Authorization', `Bearer ${token}`)
  await send()
    .send({ content: { name: { en: 'Land' }, kind: 'ngo' }, slug: 'land-group' })
    .expect(201)
  assert.match((await browser.get(PAGE)).text, /May read and write drafts of: all kinds\./)
})
