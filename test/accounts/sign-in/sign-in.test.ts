import assert from 'node:assert/strict'
import { test } from 'node:test'
import supertest from 'supertest'
import { eventModel } from '../../../src/accounts/model.js'
import { FAILURES_BY_EMAIL } from '../../../src/accounts/sign-in/login-limit.js'
import { userStore } from '../../../src/accounts/store.js'
import { anAccount, PASSWORD, signedInAs } from '../../support/sign-in.js'
import { type Browser, browserOn, ownSite, type Site } from '../../support/site.js'

const login = (browser: Browser, form: Record<string, string>) =>
  browser.post('/login').type('form').send(form)

/** The page without what was typed into it. */
const wordsOf = (html: string) => html.replace(/value="[^"]*"/g, '')

const outcomes = async ({ store }: Site) =>
  (await eventModel(store.connection).find({}).sort({ _id: 1 }).lean()).map(({ by, what }) => ({
    user: by,
    outcome: what,
  }))

test('an account signs in by the form and comes to the desk', async (t) => {
  const site = await ownSite(t)
  const { id } = await anAccount(site, 'editor')
  const browser = browserOn(site)
  const form = await browser.get('/login').expect(200)
  assert.match(form.text, /autocomplete="username"/)
  assert.match(form.text, /autocomplete="current-password"/)
  const answer = await login(browser, { email: ' Editor@Example.org ', password: PASSWORD })
  assert.equal(answer.status, 303)
  assert.equal(answer.headers.location, '/desk')
  const account = await browser.get('/account').expect(200)
  assert.match(account.text, /editor@example\.org/)
  assert.deepEqual(await outcomes(site), [{ user: id, outcome: 'signed-in' }])
  const again = await browser.get('/login?next=/account').expect(303)
  assert.equal(again.headers.location, '/account')
})

test('a wrong password, an unknown address and a closed account are told in the same words', async (t) => {
  const site = await ownSite(t)
  const { id } = await anAccount(site, 'editor')
  const closed = await anAccount(site, 'contributor')
  await userStore(site.store.connection, site.clock).close(closed.id)
  const browser = browserOn(site)
  const wrong = await login(browser, { email: 'editor@example.org', password: 'not the password' })
  const unknown = await login(browser, { email: 'nobody@example.org', password: PASSWORD })
  const shut = await login(browser, { email: closed.email, password: PASSWORD })
  assert.equal(wrong.status, 422)
  assert.match(wrong.text, /do not belong together/)
  for (const other of [unknown, shut]) {
    assert.equal(other.status, 422)
    assert.equal(wordsOf(other.text), wordsOf(wrong.text))
  }
  assert.deepEqual(await outcomes(site), [
    { user: id, outcome: 'wrong-password' },
    { user: null, outcome: 'unknown' },
    { user: closed.id, outcome: 'closed' },
  ])
})

test('a bad form keeps the address, never the password, and names each problem beside its field and on top', async (t) => {
  const site = await ownSite(t)
  const browser = browserOn(site)
  const wrong = await login(browser, { email: '<b>a@b.org', password: 'hunter2 hunter2', next: '/account' })
  assert.equal(wrong.status, 422)
  assert.match(wrong.text, /value="&lt;b&gt;a@b\.org"/)
  assert.match(wrong.text, /name="next" value="\/account"/)
  assert.doesNotMatch(wrong.text, /hunter2/)
  assert.match(wrong.text, /<a href="#email">/)
  assert.match(wrong.text, /<title>Error: Sign in/)
  const empty = await login(browser, {})
  assert.equal(empty.status, 422)
  assert.match(empty.text, /<a href="#email">Enter your e-mail address/)
  assert.match(empty.text, /<a href="#password">Enter a password/)
  assert.match(empty.text, /aria-describedby="password-error" aria-invalid="true"/)
})

test('nothing from the form reaches the database as an operator', async (t) => {
  const site = await ownSite(t)
  await anAccount(site, 'admin')
  for (const body of [
    `email[$ne]=&password=${PASSWORD}`,
    `email[$gt]=&password[$gt]=`,
    `email=a&email=admin@example.org&password=${PASSWORD}`,
    `__proto__[email]=admin@example.org&password=${PASSWORD}`,
  ]) {
    const answer = await browserOn(site).post('/login').type('form').send(body)
    assert.equal(answer.status, 422, body)
    assert.equal(answer.headers['set-cookie'], undefined)
  }
  const json = await browserOn(site)
    .post('/login')
    .send({ email: { $ne: '' }, password: PASSWORD })
  assert.equal(json.status, 422)
  assert.deepEqual(await outcomes(site), [])
})

test('signing in leads to the page asked for, and to no other site', async (t) => {
  const site = await ownSite(t)
  await anAccount(site, 'editor')
  const form = { email: 'editor@example.org', password: PASSWORD }
  const cases = {
    '/desk/demands/new': '/desk/demands/new',
    '//evil.example': '/desk',
    '/\\evil.example': '/desk',
    'https://evil.example/': '/desk',
    'javascript:alert(1)': '/desk',
  }
  for (const [next, location] of Object.entries(cases)) {
    const answer = await login(browserOn(site), { ...form, next })
    assert.equal(answer.headers.location, location, next)
    const page = await browserOn(site).get('/login').query({ next })
    assert.match(page.text, new RegExp(`name="next" value="${location}"`))
  }
  const khmer = await browserOn(site).post('/km/login').type('form').send(form)
  assert.equal(khmer.headers.location, '/km/desk')
})

test('guessing is slowed down for the guesser’s address, and the owner elsewhere is not locked out', async (t) => {
  const site = await ownSite(t, { TRUST_PROXY: '1' })
  await anAccount(site, 'editor')
  const from = (address: string, password: string, email = 'editor@example.org') =>
    login(browserOn(site), { email, password }).set('X-Forwarded-For', address)
  for (let guess = 0; guess < FAILURES_BY_EMAIL; guess++) {
    assert.equal((await from('203.0.113.5', `wrong guess ${guess}`)).status, 422)
  }
  const limited = await from('203.0.113.5', PASSWORD, 'EDITOR@example.org')
  assert.equal(limited.status, 429)
  assert.ok(Number(limited.headers['retry-after']) > 0)
  assert.match(limited.text, /Too many/)
  assert.equal((await from('203.0.113.5', 'x', 'other@example.org')).status, 422)
  assert.equal((await from('198.51.100.7', PASSWORD)).status, 303)
})

test('signing out ends the session on the server and takes the cookie away', async (t) => {
  const site = await ownSite(t)
  const browser = await signedInAs(site, 'editor')
  assert.equal((await browser.get('/logout')).status, 404)
  const out = await browser.post('/logout')
  assert.equal(out.status, 303)
  assert.equal(out.headers.location, '/')
  assert.match(String(out.headers['set-cookie']), /^tamdan=;.*Expires=Thu, 01 Jan 1970/)
  assert.equal((await browser.get('/account')).status, 303)
})

test('a page that needs an account sends a guest to sign in and back', async (t) => {
  const site = await ownSite(t)
  const answer = await supertest(site.app).get('/km/account?done=names')
  assert.equal(answer.status, 303)
  assert.equal(answer.headers.location, '/km/login?next=%2Fkm%2Faccount%3Fdone%3Dnames')
})
