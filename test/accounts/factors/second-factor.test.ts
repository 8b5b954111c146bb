import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { eventModel, userModel } from '../../../src/accounts/model.js'
import { settableClock } from '../../support/clock.js'
import { codeAt, offerOf, recoveryCodesOf, setUpApp } from '../../support/second-factor.js'
import { anAccount, PASSWORD, signedInAs, signIn } from '../../support/sign-in.js'
import { type Browser, browserOn, openSite, ownSite, type Site } from '../../support/site.js'
import { ownEnvironment } from '../../support/store.js'

const START = '2026-11-24T03:00:00.000Z'
const EMAIL = 'editor@example.org'
const later = (seconds: number) => new Date(Date.parse(START) + seconds * 1000).toISOString()

/** A site with an editor who has an app, and the clock a minute later. */
async function withApp(t: TestContext, more: Record<string, string> = {}) {
  const clock = settableClock(START)
  const site = await ownSite(t, more, clock)
  const own = await signedInAs(site, 'editor')
  const { secret, codes } = await setUpApp(own, clock.now())
  clock.set(later(60))
  return { clock, site, own, secret, codes }
}

const post = (browser: Browser, path: string, form: Record<string, string>) =>
  browser.post(path).type('form').send(form)

async function halfway(site: Site): Promise<Browser> {
  const browser = browserOn(site)
  const answer = await post(browser, '/login', { email: EMAIL, password: PASSWORD, next: '/desk/demands' })
  assert.equal(answer.headers.location, '/login/second')
  return browser
}

const happenings = async ({ store }: Site) =>
  (await eventModel(store.connection).find({}).sort({ _id: 1 }).lean()).map(({ what }) => what)

test('an app is switched on by its first code only, and its secret comes as picture and as text', async (t) => {
  const clock = settableClock(START)
  const site = await ownSite(t, {}, clock)
  const browser = await signedInAs(site, 'editor')
  const page = await browser.get('/account/two-step/app').expect(200)
  assert.match(page.text, /<svg class="qr"[^>]*role="img" aria-label="QR code/)
  const { secret, sealed } = offerOf(page.text)
  assert.match(secret, /^(?:[A-Z2-7]{4} ){7}[A-Z2-7]{4}$/)
  const wrong = await post(browser, '/account/two-step/app', { sealed, code: '12 34' })
  assert.equal(wrong.status, 422)
  assert.match(wrong.text, /href="#code">This code is not right/)
  assert.equal(offerOf(wrong.text).secret, secret)
  await signIn(browserOn(site), EMAIL)
  const codes = recoveryCodesOf(
    (await post(browser, '/account/two-step/app', { sealed, code: codeAt(secret, clock.now()) })).text,
  )
  assert.equal(new Set(codes).size, 10)
  await halfway(site)
})

test('a password alone opens nothing once an app is set up; its code does, once', async (t) => {
  const { clock, site, secret } = await withApp(t)
  const browser = await halfway(site)
  assert.equal((await browser.get('/desk')).headers.location, '/login?next=%2Fdesk')
  assert.equal((await browser.get('/account')).status, 303)
  const form = await browser.get('/login/second').expect(200)
  assert.match(form.text, /autocomplete="one-time-code"/)
  const code = codeAt(secret, clock.now())
  const answer = await post(browser, '/login/second', { code: `${code.slice(0, 3)} ${code.slice(3)}` })
  assert.equal(answer.headers.location, '/desk/demands')
  await browser.get('/account').expect(200)
  const replayed = await post(await halfway(site), '/login/second', { code })
  assert.equal(replayed.status, 422)
  assert.match(replayed.text, /has been used already/)
  assert.ok((await happenings(site)).includes('wrong-code'))
})

test('a code of the step before or after is taken, of two steps away it is not', async (t) => {
  const { clock, site, secret } = await withApp(t)
  const codeOf = (seconds: number) => codeAt(secret, new Date(Date.parse(later(seconds))))
  clock.set(later(600))
  for (const seconds of [540, 660]) {
    assert.equal((await post(await halfway(site), '/login/second', { code: codeOf(seconds) })).status, 422)
  }
  assert.equal((await post(await halfway(site), '/login/second', { code: codeOf(570) })).status, 303)
  assert.equal((await post(await halfway(site), '/login/second', { code: codeOf(630) })).status, 303)
  assert.equal((await post(await halfway(site), '/login/second', { code: codeOf(600) })).status, 422)
})

test('a recovery code signs in once, however it is typed, and the rest is counted', async (t) => {
  const { site, codes } = await withApp(t)
  const [first = ''] = codes
  const browser = await halfway(site)
  const typed = ` ${first.toUpperCase().replaceAll('-', ' ').replaceAll('0', 'O')} `
  assert.equal((await post(browser, '/login/second', { code: typed })).status, 303)
  assert.match((await browser.get('/account')).text, /9 recovery codes left/)
  assert.equal((await post(await halfway(site), '/login/second', { code: first })).status, 422)
  assert.deepEqual(
    (await happenings(site)).filter((what) => what.startsWith('recovery')),
    ['recovery-made', 'recovery-used'],
  )
  const made = recoveryCodesOf((await post(browser, '/account/two-step/codes', {})).text)
  assert.equal(made.length, 10)
  assert.equal((await post(await halfway(site), '/login/second', { code: codes[1] ?? '' })).status, 422)
  assert.equal((await post(await halfway(site), '/login/second', { code: made[1] ?? '' })).status, 303)
})

test('of the same recovery code or app code sent twice at once, one signs in', async (t) => {
  const { clock, site, secret, codes } = await withApp(t)
  for (const code of [codes[0] ?? '', codeAt(secret, clock.now())]) {
    const browsers = await Promise.all([halfway(site), halfway(site)])
    const answers = await Promise.all(browsers.map((browser) => post(browser, '/login/second', { code })))
    assert.deepEqual(answers.map(({ status }) => status).sort(), [303, 422])
  }
})

test('a half-finished sign-in ends after ten minutes, and works once', async (t) => {
  const { clock, site, secret } = await withApp(t)
  const browser = await halfway(site)
  clock.set(later(60 + 601))
  const late = await post(browser, '/login/second', { code: codeAt(secret, clock.now()) })
  assert.equal(late.headers.location, '/login')
  assert.equal((await browserOn(site).get('/login/second')).headers.location, '/login')
})

test('a one-time link does not get around the second factor', async (t) => {
  const { site } = await withApp(t)
  const admin = await signedInAs(site, 'admin')
  const user = await userModel(site.store.connection).findOne({ email: EMAIL }).lean()
  const link = await admin.post(`/desk/users/${user?._id}/link`)
  const [token = ''] = /(?<=setup\?token(?:=|&#x3D;))[\w-]{43}/.exec(link.text) ?? []
  const browser = browserOn(site)
  const again = 'another long password'
  const form = { token, name: 'E', shownAs: 'E', password: again, again }
  assert.notEqual(token, '')
  assert.equal((await post(browser, '/setup', form)).headers.location, '/login/second')
  assert.equal((await browser.get('/desk')).status, 303)
})

test('the database holds neither the app’s secret nor a recovery code', async (t) => {
  const { site, secret, codes } = await withApp(t)
  const kept = JSON.stringify(await userModel(site.store.connection).find({}).lean())
  for (const told of [
    secret.replaceAll(' ', ''),
    ...codes,
    ...codes.map((code) => code.replaceAll('-', '')),
  ]) {
    assert.ok(!kept.includes(told))
  }
})

test('under another SESSION_SECRET the app’s code cannot be checked and a recovery code still signs in', async (t) => {
  const environment = await ownEnvironment(t)
  const clock = settableClock(START)
  const before = await openSite(environment, clock)
  const { secret, codes } = await setUpApp(await signedInAs(before, 'editor'), clock.now())
  await before.store.close()
  const after = await openSite({ ...environment, SESSION_SECRET: 'y'.repeat(40) }, clock)
  t.after(() => after.store.close())
  clock.set(later(60))
  const browser = await halfway(after)
  const refused = await post(browser, '/login/second', { code: codeAt(secret, clock.now()) })
  assert.equal(refused.status, 422)
  assert.match(refused.text, /this server has a new SESSION_SECRET/)
  assert.equal((await post(browser, '/login/second', { code: codes[0] ?? '' })).status, 303)
})

test('what guards an account is changed only by who proved a short while ago who they are', async (t) => {
  const { clock, site, own, secret } = await withApp(t)
  clock.set(later(16 * 60))
  const asked = await post(own, '/account/two-step/app/remove', {})
  assert.equal(asked.headers.location, '/account/confirm?next=%2Faccount%2Ftwo-step%2Fapp')
  assert.match(String((await own.get('/account/two-step/app')).headers.location), /^\/account\/confirm/)
  const form = { next: '/account/two-step', password: PASSWORD, code: '' }
  assert.match((await post(own, '/account/confirm', form)).text, /href="#code">Enter a code/)
  assert.match(
    (await post(own, '/account/confirm', { ...form, password: 'not it' })).text,
    /href="#password">This is not your password/,
  )
  const right = { ...form, code: codeAt(secret, clock.now()) }
  assert.equal((await post(own, '/account/confirm', right)).headers.location, '/account/two-step')
  assert.equal((await post(own, '/account/two-step/app/remove', {})).status, 303)
  const gone = await own.get('/account/two-step?done=appRemoved').expect(200)
  assert.doesNotMatch(gone.text, /recovery codes left/)
  await signIn(browserOn(site), EMAIL)
})

test('where it is required, editors and admins are led to a second factor first; contributors are not', async (t) => {
  const clock = settableClock(START)
  const site = await ownSite(t, { SECOND_FACTOR_REQUIRED: 'on' }, clock)
  const contributor = await signedInAs(site, 'contributor')
  await contributor.get('/desk').expect(200)
  const editor = await signedInAs(site, 'editor')
  for (const path of ['/desk', '/desk/demands/new', '/account', '/desk/users']) {
    assert.equal((await editor.get(path)).headers.location, '/account/two-step', path)
  }
  assert.match((await editor.get('/account/two-step').expect(200)).text, /asks editors and administrators/)
  await setUpApp(editor, clock.now())
  await editor.get('/desk').expect(200)
  assert.match(String((await post(editor, '/logout', {})).headers.location), /^\/$/)
})

test('where it is required, who is made an editor needs a second factor from the next page on', async (t) => {
  const clock = settableClock(START)
  const site = await ownSite(t, { SECOND_FACTOR_REQUIRED: 'on' }, clock)
  const contributor = await signedInAs(site, 'contributor')
  await contributor.get('/desk').expect(200)
  await userModel(site.store.connection).updateOne({ email: 'contributor@example.org' }, { role: 'editor' })
  assert.equal((await contributor.get('/desk')).headers.location, '/account/two-step')
  await setUpApp(contributor, clock.now())
  await contributor.get('/desk').expect(200)
})

test('a browser that only began to sign in has no session, in either language', async (t) => {
  const { site } = await withApp(t)
  const browser = browserOn(site)
  const answer = await post(browser, '/km/login', { email: EMAIL, password: PASSWORD })
  assert.equal(answer.headers.location, '/km/login/second')
  assert.match((await browser.get('/km/login/second').expect(200)).text, /<html lang="km">[\s\S]*name="code"/)
  assert.doesNotMatch(String(answer.headers['set-cookie']), /(?:^|,)tamdan=/)
})

test('a passkey that is not right is refused, and nothing but text comes through', async (t) => {
  const site = await ownSite(t, { BASE_URL: 'http://localhost:3000' })
  await anAccount(site, 'editor')
  const browser = browserOn(site)
  assert.match((await browser.get('/login')).text, /action="\/login\/passkey"/)
  assert.equal((await post(browser, '/login/passkey', {})).headers.location, '/login/passkey')
  const page = await browser.get('/login/passkey').expect(200)
  assert.match(page.text, /&quot;rpId&quot;:&quot;localhost&quot;/)
  assert.match(page.text, /<noscript><p class="note">Passkeys are the one thing here that needs scripts/)
  for (const credential of ['', '{}', '[]', 'null', '{"id":{"$ne":""}}', '{"__proto__":{}}']) {
    const answer = await post(browser, '/login/passkey/shown', { credential })
    assert.equal(answer.status, 422, credential)
    assert.match(answer.text, /href="#passkey">This passkey could not be used/)
  }
  const plain = await ownSite(t, { BASE_URL: 'http://203.0.113.9' })
  assert.doesNotMatch((await browserOn(plain).get('/login')).text, /passkey/)
})
