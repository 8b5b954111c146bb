import assert from 'node:assert/strict'
import { test } from 'node:test'
import { oneTimeLinkStore } from '../../../src/accounts/letters/link-store.js'
import { oneTimeLinkModel, userModel } from '../../../src/accounts/model.js'
import { LINK_MS } from '../../../src/accounts/rules.js'
import { setupLink } from '../../../src/accounts/sign-in/setup.js'
import { userStore } from '../../../src/accounts/store.js'
import { anAccount, PASSWORD, signedInAs, signIn } from '../../support/sign-in.js'
import { type Browser, browserOn, ownSite, type Site } from '../../support/site.js'

const FIRST = {
  name: 'Sophea Keo',
  shownAs: 'LICADHO',
  email: 'sophea@example.org',
  password: 'four words that rhyme',
  again: 'four words that rhyme',
}

const firstLink = async ({ store, clock }: Site) => (await setupLink(store.connection, '', clock)) ?? ''
const tokenOf = (path: string) => path.split('token=')[1] ?? ''
const send = (browser: Browser, form: Record<string, string>) =>
  browser.post('/setup').type('form').send(form)

const linkFor = async (site: Site, email: string) => {
  const users = userStore(site.store.connection, site.clock)
  const names = { name: 'New', shownAs: 'New' }
  const user = await users.add({ email, ...names, role: 'contributor', passwordHash: null })
  return oneTimeLinkStore(site.store.connection, site.clock).make(user?.id ?? null)
}

test('the first link makes an admin, who is signed in, and then it and every other such link is dead', async (t) => {
  const site = await ownSite(t)
  const [link, other] = [await firstLink(site), await firstLink(site)]
  assert.match(link, /^\/setup\?token=[\w-]{43}$/)
  const browser = browserOn(site)
  const page = await browser.get(link).expect(200)
  for (const name of ['email', 'name', 'shownAs', 'password', 'again', 'token']) {
    assert.match(page.text, new RegExp(`name="${name}"`))
  }
  assert.equal(page.headers['cache-control'], 'no-store')
  const made = await send(browser, { ...FIRST, token: tokenOf(link) })
  assert.equal(made.status, 303)
  assert.equal(made.headers.location, '/desk')
  assert.match((await browser.get('/account').expect(200)).text, /sophea@example\.org, administrator/)
  for (const dead of [link, other]) {
    const answer = await browser.get(dead)
    assert.equal(answer.status, 410)
    assert.match(answer.text, /no longer works/)
    assert.equal((await send(browser, { ...FIRST, email: 'x@y.org', token: tokenOf(dead) })).status, 410)
  }
  assert.equal(await setupLink(site.store.connection, '', site.clock), null)
  assert.equal(await userModel(site.store.connection).countDocuments({}), 1)
})

test('of two first links used at the same time one makes an account', async (t) => {
  const site = await ownSite(t)
  const links = [await firstLink(site), await firstLink(site)]
  const answers = await Promise.all(
    links.map((link, number) =>
      send(browserOn(site), { ...FIRST, email: `a${number}@example.org`, token: tokenOf(link) }),
    ),
  )
  assert.deepEqual(answers.map(({ status }) => status).sort(), [303, 410])
  assert.equal(await userModel(site.store.connection).countDocuments({}), 1)
})

test('an account’s own link sets its password once, for two requests at the same time too', async (t) => {
  const site = await ownSite(t)
  const link = await linkFor(site, 'new@example.org')
  const page = await browserOn(site).get(link).expect(200)
  assert.match(page.text, /new@example\.org/)
  assert.doesNotMatch(page.text, /name="email"/)
  const form = { ...FIRST, token: tokenOf(link) }
  const answers = await Promise.all([send(browserOn(site), form), send(browserOn(site), form)])
  assert.deepEqual(answers.map(({ status }) => status).sort(), [303, 410])
  await signIn(browserOn(site), 'new@example.org', FIRST.password)
  const { role, email } = (await userModel(site.store.connection).findOne({}).lean()) ?? {}
  assert.deepEqual({ role, email }, { role: 'contributor', email: 'new@example.org' })
})

test('until its link is used an account cannot be signed in to', async (t) => {
  const site = await ownSite(t)
  await linkFor(site, 'new@example.org')
  for (const password of ['', 'null', PASSWORD]) {
    const answer = await browserOn(site)
      .post('/login')
      .type('form')
      .send({ email: 'new@example.org', password })
    assert.equal(answer.status, 422)
  }
})

test('a new link for a forgotten password ends the sessions that are under way', async (t) => {
  const site = await ownSite(t)
  const browser = await signedInAs(site, 'editor')
  const { user } = (await userStore(site.store.connection, site.clock).byEmail('editor@example.org')) ?? {}
  const link = await oneTimeLinkStore(site.store.connection, site.clock).make(user?.id ?? null)
  await send(browserOn(site), { ...FIRST, token: tokenOf(link) }).expect(303)
  assert.equal((await browser.get('/account')).status, 303)
})

test('a bad form is shown again with all that was typed but the passwords, and uses nothing up', async (t) => {
  const site = await ownSite(t)
  const token = tokenOf(await firstLink(site))
  const browser = browserOn(site)
  const cases: [Record<string, string>, RegExp][] = [
    [{ ...FIRST, again: 'four words that differ' }, /href="#again">The two passwords are not the same/],
    [{ ...FIRST, password: 'short', again: 'short' }, /href="#password">Enter a password of at least 12/],
    [
      { ...FIRST, password: 'Sophea Keo', again: 'Sophea Keo' },
      /href="#password">Enter a password of at least 12/,
    ],
    [
      { ...FIRST, password: FIRST.email, again: FIRST.email },
      /href="#password">Choose a password that is not made of your/,
    ],
    [{ ...FIRST, password: 'x'.repeat(500), again: 'x'.repeat(500) }, /href="#password">.*at most 200/],
    [{ ...FIRST, email: 'not an address' }, /href="#email">Enter an e-mail address, like/],
    [{ ...FIRST, shownAs: ' ' }, /href="#shownAs">Enter the name to show/],
  ]
  for (const [form, problem] of cases) {
    const answer = await send(browser, { ...form, token })
    assert.equal(answer.status, 422)
    assert.match(answer.text, problem)
    assert.match(answer.text, /value="Sophea Keo"/)
    assert.doesNotMatch(answer.text, /value="four words/)
  }
  await send(browser, { ...FIRST, token }).expect(303)
})

test('a link that was never made is 404, with a page that says what to do', async (t) => {
  const site = await ownSite(t)
  await firstLink(site)
  const browser = browserOn(site)
  for (const query of [
    '',
    '?token=',
    '?token=short',
    `?token=${'A'.repeat(43)}`,
    '?token[$ne]=x',
    '?token=a&token=b',
  ]) {
    const answer = await browser.get(`/setup${query}`)
    assert.equal(answer.status, 404, query)
    assert.match(answer.text, /Copy the whole of it/)
  }
  assert.equal((await send(browser, { ...FIRST, 'token[$ne]': 'x' })).status, 404)
  assert.equal(await userModel(site.store.connection).countDocuments({}), 0)
})

test('a link works for 24 hours', async (t) => {
  let at = Date.parse('2026-11-01T00:00:00Z')
  const site = await ownSite(t, {}, { now: () => new Date(at) })
  const link = await firstLink(site)
  at += LINK_MS - 1
  assert.equal((await browserOn(site).get(link)).status, 200)
  at += 1
  assert.equal((await browserOn(site).get(link)).status, 410)
})

test('only the hash of a link’s token is kept', async (t) => {
  const site = await ownSite(t)
  const link = await firstLink(site)
  const kept = JSON.stringify(await oneTimeLinkModel(site.store.connection).find({}).lean())
  assert.ok(!kept.includes(tokenOf(link)))
})

test('a link for an account that has been closed meanwhile is dead', async (t) => {
  const site = await ownSite(t)
  const { id } = await anAccount(site, 'editor')
  const link = await oneTimeLinkStore(site.store.connection, site.clock).make(id)
  await userStore(site.store.connection, site.clock).close(id)
  assert.equal((await browserOn(site).get(link)).status, 410)
})
