import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { attemptModel } from '../../../src/accounts/attempt-model.js'
import { eventModel, userModel } from '../../../src/accounts/model.js'
import {
  CODES_OF_STRANGERS,
  FAILURES_BY_ADDRESS,
  FAILURES_BY_DEVICE,
  FAILURES_BY_EMAIL,
  FAILURES_OF_STRANGERS,
  FAILURES_UNDER_SIEGE,
} from '../../../src/accounts/sign-in/login-limit.js'
import { createApp } from '../../../src/app.js'
import { settableClock } from '../../support/clock.js'
import { codeAt, setUpApp } from '../../support/second-factor.js'
import { anAccount, PASSWORD, signIn } from '../../support/sign-in.js'
import { type Browser, browserOn, ownSite, type Site } from '../../support/site.js'

const START = '2026-11-24T03:00:00.000Z'
const EMAIL = 'editor@example.org'

async function aSite(t: TestContext) {
  const clock = settableClock(START)
  const site = await ownSite(t, { TRUST_PROXY: '1' }, clock)
  await anAccount(site, 'editor')
  return { site, clock }
}

/** An attempt to sign in from a network address. */
const attempt = (browser: Browser, address: string, password: string, email = EMAIL) =>
  browser.post('/login').set('X-Forwarded-For', address).type('form').send({ email, password })

/** The owner's browser, which has signed in before and out again. */
async function known(site: Site, address = '198.51.100.1'): Promise<Browser> {
  const browser = browserOn(site)
  assert.equal((await attempt(browser, address, PASSWORD)).status, 303)
  await browser.post('/logout')
  return browser
}

/** Wrong guesses from many addresses, none of which has had too many by itself. */
async function besiege(site: Site, guesses: number): Promise<void> {
  for (let guess = 0; guess < guesses; guess++) {
    const address = `203.0.113.${1 + (guess % 250)}`
    assert.equal((await attempt(browserOn(site), address, `guess ${guess}`)).status, 422)
  }
}

test('attackers from everywhere cannot lock the owner out: neither a known browser nor a new one', async (t) => {
  const { site } = await aSite(t)
  const own = await known(site)
  await besiege(site, FAILURES_OF_STRANGERS + 20)
  assert.equal((await attempt(own, '203.0.113.1', PASSWORD)).status, 303, 'known, from an attacker’s address')
  assert.equal((await attempt(browserOn(site), '198.51.100.9', PASSWORD)).status, 303, 'a new browser')
})

test('under siege a stranger’s address has but few guesses left', async (t) => {
  const { site } = await aSite(t)
  await besiege(site, FAILURES_OF_STRANGERS)
  const guess = () => attempt(browserOn(site), '192.0.2.7', 'one more guess')
  for (let tries = 0; tries < FAILURES_UNDER_SIEGE; tries++) assert.equal((await guess()).status, 422)
  const refused = await guess()
  assert.equal(refused.status, 429)
  assert.ok(Number(refused.headers['retry-after']) > 0)
})

test('the owner’s known browser has a limit of its own, and after it counts as a stranger', async (t) => {
  const { site, clock } = await aSite(t)
  const own = await known(site)
  const guess = (password: string) => attempt(own, '198.51.100.1', password)
  for (let tries = 0; tries < FAILURES_BY_DEVICE; tries++) assert.equal((await guess('wrong')).status, 422)
  for (let tries = 0; tries < FAILURES_BY_EMAIL; tries++) assert.equal((await guess('wrong')).status, 422)
  assert.equal((await guess(PASSWORD)).status, 429)
  assert.equal((await attempt(browserOn(site), '198.51.100.77', PASSWORD)).status, 303)
  clock.set('2026-11-24T03:15:00.001Z')
  assert.equal((await guess(PASSWORD)).status, 303)
})

test('the cookie of a known browser is worth nothing for another account, forged, or after 90 days', async (t) => {
  const { site, clock } = await aSite(t)
  await anAccount(site, 'admin')
  const browser = browserOn(site)
  const answer = await attempt(browser, '198.51.100.1', PASSWORD)
  const cookies = answer.headers['set-cookie'] as unknown as string[]
  const [cookie = ''] = cookies.find((one) => one.startsWith('tamdan-known='))?.split(';') ?? []
  assert.ok(!cookie.includes('editor'))
  const tries = async (sent: string, email: string, address: string) => {
    const from = browserOn(site)
    const guess = () => attempt(from, address, 'wrong', email).set('Cookie', sent)
    for (let count = 0; count < FAILURES_BY_EMAIL; count++) await guess()
    return (await guess()).status
  }
  assert.equal(await tries(cookie, EMAIL, '192.0.2.1'), 422, 'the owner’s has more')
  assert.equal(await tries(cookie, 'admin@example.org', '192.0.2.2'), 429)
  assert.equal(
    await tries(
      cookie.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')),
      EMAIL,
      '192.0.2.3',
    ),
    429,
  )
  clock.set('2027-02-23T03:00:00.000Z')
  assert.equal(await tries(cookie, EMAIL, '192.0.2.4'), 429)
})

test('a network address has a limit over all accounts, and an unknown e-mail the same as a known one', async (t) => {
  const { site } = await aSite(t)
  for (let tries = 0; tries < FAILURES_BY_ADDRESS; tries++) {
    const answer = await attempt(browserOn(site), '203.0.113.5', 'x', `nobody${tries}@example.org`)
    assert.equal(answer.status, 422)
  }
  assert.equal((await attempt(browserOn(site), '203.0.113.5', PASSWORD)).status, 429)
  for (let tries = 0; tries < FAILURES_BY_EMAIL; tries++) {
    await attempt(browserOn(site), '203.0.113.6', 'x', 'nobody@example.org')
  }
  assert.equal((await attempt(browserOn(site), '203.0.113.6', 'x', 'nobody@example.org')).status, 429)
})

test('the audit tells once a window that guesses are refused, and of whose account', async (t) => {
  const { site } = await aSite(t)
  for (let tries = 0; tries < FAILURES_BY_EMAIL + 5; tries++) {
    await attempt(browserOn(site), '203.0.113.5', 'wrong')
  }
  const told = await eventModel(site.store.connection).find({ what: 'too-many' }).lean()
  assert.equal(told.length, 1)
  assert.equal(told[0]?.about, (await userModel(site.store.connection).findOne({ email: EMAIL }).lean())?._id)
})

test('several nodes on one database count together', async (t) => {
  const { site, clock } = await aSite(t)
  const other: Site = { ...site, app: await createApp({ config: site.config, ...site.store, clock }) }
  for (let tries = 0; tries < FAILURES_BY_EMAIL; tries++) {
    await attempt(browserOn(tries % 2 === 0 ? site : other), '203.0.113.5', 'wrong')
  }
  for (const node of [site, other]) {
    assert.equal((await attempt(browserOn(node), '203.0.113.5', PASSWORD)).status, 429)
  }
})

test('guesses sent at once are counted one by one', async (t) => {
  const { site } = await aSite(t)
  const guesses = Array.from({ length: FAILURES_BY_EMAIL * 3 }, () =>
    attempt(browserOn(site), '203.0.113.5', 'wrong'),
  )
  const answers = await Promise.all(guesses)
  assert.equal(answers.filter(({ status }) => status === 422).length, FAILURES_BY_EMAIL)
})

test('who signs in is not counted, and counts hold no address that could be read', async (t) => {
  const { site } = await aSite(t)
  for (let times = 0; times < FAILURES_BY_EMAIL * 2; times++) {
    assert.equal((await attempt(browserOn(site), '203.0.113.5', PASSWORD)).status, 303)
  }
  const kept = JSON.stringify(await attemptModel(site.store.connection).find({}).lean())
  assert.ok(!kept.includes('203.0.113') && !kept.includes('example'))
})

test('codes are not guessed by who has the password, and the owner’s known browser is not locked out by it', async (t) => {
  const { site, clock } = await aSite(t)
  const own = browserOn(site)
  await signIn(own, EMAIL)
  const { secret, codes } = await setUpApp(own, clock.now())
  await own.post('/logout')
  const guess = async (address: string, code: string, browser = browserOn(site)) => {
    await attempt(browser, address, PASSWORD)
    return browser.post('/login/second').set('X-Forwarded-For', address).type('form').send({ code })
  }
  for (let tries = 0; tries < CODES_OF_STRANGERS; tries++) {
    assert.equal((await guess(`203.0.113.${tries}`, '000000')).status, 422)
  }
  clock.set('2026-11-24T03:02:00.000Z')
  assert.equal((await guess('203.0.113.99', codeAt(secret, clock.now()))).status, 429)
  assert.equal((await guess('198.51.100.1', codeAt(secret, clock.now()), own)).status, 303)
  assert.equal(
    (await guess('198.51.100.2', codes[0] ?? '')).status,
    303,
    'a recovery code from a new browser',
  )
})
