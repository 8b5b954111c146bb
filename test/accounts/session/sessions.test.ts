import assert from 'node:assert/strict'
import { test } from 'node:test'
import supertest from 'supertest'
import { sessionModel } from '../../../src/accounts/model.js'
import { userStore } from '../../../src/accounts/store.js'
import { anAccount, PASSWORD, signedInAs, signIn } from '../../support/sign-in.js'
import { browserOn, openSite, ownSite, type Site } from '../../support/site.js'
import { ownEnvironment } from '../../support/store.js'

const HOUR_MS = 60 * 60 * 1000

function movableClock(start = '2026-11-01T00:00:00.000Z') {
  let at = Date.parse(start)
  return { clock: { now: () => new Date(at) }, pass: (hours: number) => (at += hours * HOUR_MS) }
}

/** The session's cookie among those that an answer sets. */
function sessionCookie(answer: supertest.Response): string {
  const set = answer.headers['set-cookie'] as unknown as string[] | undefined
  return (set ?? []).find((one) => /^(?:__Host-)?tamdan=/.test(one)) ?? ''
}

/** Signs in and gives the cookie as the server set it. */
async function cookieFrom({ app }: Site, email: string): Promise<string> {
  const answer = await supertest(app)
    .post('/login')
    .set('Sec-Fetch-Site', 'same-origin')
    .type('form')
    .send({ email, password: PASSWORD })
    .expect(303)
  return sessionCookie(answer)
}

const visit = ({ app }: Site, cookie: string) =>
  supertest(app)
    .get('/account')
    .set('Cookie', cookie.split(';', 1)[0] ?? '')

test('a session outlives a restart of the application, with the secret it kept', async (t) => {
  const environment = await ownEnvironment(t)
  const before = await openSite(environment)
  const { email } = await anAccount(before, 'editor')
  const cookie = await cookieFrom(before, email)
  await before.store.close()
  const after = await openSite(environment)
  t.after(() => after.store.close())
  assert.equal((await visit(after, cookie)).status, 200)
})

test('another secret makes every cookie worthless', async (t) => {
  const environment = await ownEnvironment(t)
  const before = await openSite(environment)
  const { email } = await anAccount(before, 'editor')
  const cookie = await cookieFrom(before, email)
  await before.store.close()
  const after = await openSite({ ...environment, SESSION_SECRET: 'x'.repeat(32) })
  t.after(() => after.store.close())
  assert.equal((await visit(after, cookie)).status, 303)
})

test('readers get no cookie, nor does whoever only looks at the sign-in page or fails', async (t) => {
  const site = await ownSite(t)
  const pages = ['/', '/demands', '/km', '/login', '/account', '/setup', '/no-such-page']
  for (const path of pages) {
    const answer = await supertest(site.app).get(path)
    assert.equal(answer.headers['set-cookie'], undefined, path)
  }
  const failed = await browserOn(site).post('/login').type('form').send({ email: 'a@b.org', password: 'x' })
  assert.equal(failed.headers['set-cookie'], undefined)
})

test('a signed-in person gets no cookie with public pages either', async (t) => {
  const site = await ownSite(t)
  const browser = await signedInAs(site, 'editor')
  assert.equal((await browser.get('/')).headers['set-cookie'], undefined)
  assert.equal((await browser.get('/account')).headers['set-cookie'], undefined)
})

test('the cookie is for this host alone, and over https is Secure with the __Host- prefix', async (t) => {
  const plain = await ownSite(t)
  await anAccount(plain, 'editor')
  assert.match(
    await cookieFrom(plain, 'editor@example.org'),
    /^tamdan=[^;]+; Path=\/; HttpOnly; SameSite=Lax$/,
  )
  const secure = await ownSite(t, { BASE_URL: 'https://tamdan.example', SECOND_FACTOR_REQUIRED: 'off' })
  await anAccount(secure, 'editor')
  const cookie = await cookieFrom(secure, 'editor@example.org')
  assert.match(cookie, /^__Host-tamdan=[^;]+; Path=\/; HttpOnly; Secure; SameSite=Lax$/)
  assert.equal((await visit(secure, cookie)).status, 200)
  const renamed = cookie.replace('__Host-tamdan', 'tamdan')
  assert.equal((await visit(secure, renamed)).status, 303)
})

test('behind a trusted proxy the request decides whether the cookie is Secure', async (t) => {
  const site = await ownSite(t, { TRUST_PROXY: '1' })
  await anAccount(site, 'editor')
  const answer = await browserOn(site)
    .post('/login')
    .set('X-Forwarded-Proto', 'https')
    .type('form')
    .send({ email: 'editor@example.org', password: PASSWORD })
  assert.match(sessionCookie(answer), /^__Host-tamdan=.*Secure/)
})

test('signing in gives a new session id, so that one planted before is worth nothing', async (t) => {
  const site = await ownSite(t)
  await anAccount(site, 'editor')
  const first = await cookieFrom(site, 'editor@example.org')
  const answer = await supertest(site.app)
    .post('/login')
    .set({ 'Sec-Fetch-Site': 'same-origin', Cookie: first.split(';', 1)[0] })
    .type('form')
    .send({ email: 'editor@example.org', password: PASSWORD })
  assert.notEqual(sessionCookie(answer).split(';', 1)[0], first.split(';', 1)[0])
  assert.equal((await visit(site, first)).status, 303)
})

test('a forged or garbled cookie is a guest’s', async (t) => {
  const site = await ownSite(t)
  await anAccount(site, 'editor')
  const cookie = await cookieFrom(site, 'editor@example.org')
  for (const forged of [
    cookie.replace(/\.[^.;]{5}/, '.AAAAA'),
    'tamdan=s:x.y',
    'tamdan=j:{"$ne":""}',
    'tamdan=%00',
  ]) {
    assert.equal((await visit(site, forged)).status, 303, forged)
  }
})

test('a session ends 12 hours after its last use', async (t) => {
  const { clock, pass } = movableClock()
  const site = await ownSite(t, {}, clock)
  await anAccount(site, 'editor')
  const cookie = await cookieFrom(site, 'editor@example.org')
  for (let times = 0; times < 3; times++) {
    pass(11)
    assert.equal((await visit(site, cookie)).status, 200)
  }
  pass(12)
  assert.equal((await visit(site, cookie)).status, 303)
})

test('a session ends 7 days after it began, however much it is used', async (t) => {
  const { clock, pass } = movableClock()
  const site = await ownSite(t, {}, clock)
  await anAccount(site, 'editor')
  const cookie = await cookieFrom(site, 'editor@example.org')
  for (let hours = 0; hours < 7 * 24 - 8; hours += 8) {
    pass(8)
    assert.equal((await visit(site, cookie)).status, 200, `after ${hours + 8} hours`)
  }
  pass(8)
  assert.equal((await visit(site, cookie)).status, 303)
  // For three days more it is known whose it was, for the form that was sent with it.
  pass(72)
  await cookieFrom(site, 'editor@example.org')
  assert.equal(await sessionModel(site.store.connection).countDocuments({}), 1)
})

test('the database holds no session id that could be used', async (t) => {
  const site = await ownSite(t)
  await anAccount(site, 'editor')
  const cookie = decodeURIComponent(await cookieFrom(site, 'editor@example.org'))
  const sid = /^tamdan=s:([^.]+)\./.exec(cookie)?.[1] ?? ''
  assert.ok(sid.length >= 32)
  const kept = JSON.stringify(await sessionModel(site.store.connection).find({}).lean())
  assert.ok(!kept.includes(sid))
})

test('a closed account is signed out at once', async (t) => {
  const site = await ownSite(t)
  const { id, email } = await anAccount(site, 'editor')
  const cookie = await cookieFrom(site, email)
  await userStore(site.store.connection, site.clock).close(id)
  assert.equal((await visit(site, cookie)).status, 303)
})

test('one’s sessions are listed, and each other one can be ended, but nobody else’s', async (t) => {
  const site = await ownSite(t)
  const mine = await signedInAs(site, 'editor')
  const theirs = await signedInAs(site, 'admin')
  const elsewhere = browserOn(site)
  await signIn(elsewhere, 'editor@example.org')
  const page = await mine.get('/account').expect(200)
  const [other = ''] = /(?<=name="session" value=")[0-9a-f]{64}/.exec(page.text) ?? []
  assert.match(page.text, /This session/)
  await theirs.post('/account/sessions').type('form').send({ session: other }).expect(303)
  assert.equal((await elsewhere.get('/account')).status, 200)
  await mine.post('/account/sessions').type('form').send({ session: other }).expect(303)
  assert.equal((await elsewhere.get('/account')).status, 303)
  assert.equal((await mine.get('/account')).status, 200)
})

test('all other sessions can be ended together', async (t) => {
  const site = await ownSite(t)
  const mine = await signedInAs(site, 'editor')
  const others = [browserOn(site), browserOn(site)]
  for (const other of others) await signIn(other, 'editor@example.org')
  await mine.post('/account/sessions').type('form').send({ session: 'others' }).expect(303)
  for (const other of others) assert.equal((await other.get('/account')).status, 303)
  assert.equal((await mine.get('/account')).status, 200)
})
