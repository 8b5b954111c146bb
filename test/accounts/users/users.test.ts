import assert from 'node:assert/strict'
import { test } from 'node:test'
import { eventModel } from '../../../src/accounts/model.js'
import { INVITATION_MS } from '../../../src/accounts/rules.js'
import { userStore } from '../../../src/accounts/store.js'
import { settableClock } from '../../support/clock.js'
import { setUpApp } from '../../support/second-factor.js'
import { PASSWORD, signedInAs, signIn } from '../../support/sign-in.js'
import { type Browser, browserOn, ownSite, type Site } from '../../support/site.js'

const START = '2026-11-24T03:00:00.000Z'
const NEW = { email: 'sophea@example.org', name: 'Sophea Keo', shownAs: 'S. K.', role: 'editor' }

const post = (browser: Browser, path: string, body: Record<string, string> = {}) =>
  browser.post(path).type('form').send(body)

const tokenIn = (html: string) => /(?<=setup\?token(?:=|&#x3D;))[\w-]{43}/.exec(html)?.[0] ?? ''

async function idOf({ store, clock }: Site, email: string): Promise<string> {
  return (await userStore(store.connection, clock).byEmail(email))?.user.id ?? ''
}

const happenings = async ({ store }: Site) =>
  (await eventModel(store.connection).find({ kind: 'account' }).sort({ _id: 1 }).lean()).map(
    ({ what }) => what,
  )

test('an invitation works for seven days; a new one takes its place, and it can be revoked', async (t) => {
  const clock = settableClock(START)
  const site = await ownSite(t, {}, clock)
  const admin = await signedInAs(site, 'admin')
  const first = tokenIn((await post(admin, '/desk/users/new', NEW).expect(200)).text)
  const own = `/desk/users/${await idOf(site, NEW.email)}`
  assert.match((await admin.get('/desk/users')).text, /<b>Invited<\/b>/)
  assert.match((await admin.get(own)).text, /A link is open until 1 December 2026/)
  const second = tokenIn((await post(admin, `${own}/link`).expect(200)).text)
  const guest = browserOn(site)
  await guest.get(`/setup?token=${first}`).expect(410)
  await guest.get(`/setup?token=${second}`).expect(200)
  const revoked = await post(admin, `${own}/revoke`).expect(303)
  assert.match((await admin.get(String(revoked.headers.location))).text, /no longer works/)
  await guest.get(`/setup?token=${second}`).expect(410)
  const third = tokenIn((await post(admin, `${own}/link`).expect(200)).text)
  clock.set(new Date(Date.parse(START) + INVITATION_MS).toISOString())
  assert.equal((await guest.get(`/setup?token=${third}`)).status, 410)
  // The clock stands still, so that the order is not told.
  const said = ['account-made', 'link-made', 'link-made', 'link-made', 'link-revoked']
  assert.deepEqual((await happenings(site)).sort(), said)
})

test('a closed account can be opened again, with what it had; its open link died with it', async (t) => {
  const site = await ownSite(t)
  const admin = await signedInAs(site, 'admin')
  await signedInAs(site, 'editor')
  const own = `/desk/users/${await idOf(site, 'editor@example.org')}`
  const token = tokenIn((await post(admin, `${own}/link`).expect(200)).text)
  await post(admin, `${own}/close`).expect(303)
  await browserOn(site).get(`/setup?token=${token}`).expect(410)
  assert.match((await admin.get(own)).text, /Reopen the account/)
  await post(admin, `${own}/reopen`).expect(303)
  await browserOn(site).get(`/setup?token=${token}`).expect(410)
  await signIn(browserOn(site), 'editor@example.org')
  assert.deepEqual((await happenings(site)).slice(-2), ['account-closed', 'account-opened'])
})

test('an admin resets a lost second factor: sessions end, the password signs in, and the audit says so', async (t) => {
  const site = await ownSite(t, {}, settableClock(START))
  const admin = await signedInAs(site, 'admin')
  const editor = await signedInAs(site, 'editor')
  await setUpApp(editor, new Date(START))
  const own = `/desk/users/${await idOf(site, 'editor@example.org')}`
  assert.match((await admin.get(own)).text, /Make sure that it is they who ask/)
  await post(editor, `${own}/reset`).expect(403)
  await post(admin, `${own}/reset`).expect(303)
  await editor.get('/account').expect(303)
  const again = await post(browserOn(site), '/login', { email: 'editor@example.org', password: PASSWORD })
  assert.equal(again.headers.location, '/desk')
  assert.match((await admin.get('/desk/audit')).text, /Reset the second factor/)
  await post(admin, `/desk/users/${await idOf(site, 'admin@example.org')}/reset`).expect(403)
})

test('a refused form for a new account keeps what was typed and chosen', async (t) => {
  const site = await ownSite(t, { SMTP_URL: 'smtp://127.0.0.1:1', MAIL_FROM: 'tamdan@example.org' })
  const admin = await signedInAs(site, 'admin')
  const { text } = await post(admin, '/desk/users/new', { ...NEW, email: 'not one', how: 'link' }).expect(422)
  assert.match(text, /value="link" checked/)
  assert.match(text, /value="editor"[^>]* checked/)
  assert.match(text, /value="Sophea Keo"/)
})

test('an admin proves once more who they are before changing accounts', async (t) => {
  const clock = settableClock(START)
  const site = await ownSite(t, {}, clock)
  const admin = await signedInAs(site, 'admin')
  await signedInAs(site, 'editor')
  const id = await idOf(site, 'editor@example.org')
  clock.set('2026-11-24T03:16:00.000Z')
  for (const form of ['link', 'role', 'close', 'revoke', 'reset']) {
    const answer = await post(admin, `/desk/users/${id}/${form}`, { role: 'admin' })
    // What was chosen is put aside; of a mere button nothing is.
    const page = form === 'role' ? 'unfinished%2F[0-9a-f]{24}' : `users%2F${id}`
    const leads = new RegExp(`^/account/confirm\\?next=%2Fdesk%2F${page}$`)
    assert.match(String(answer.headers.location), leads, form)
  }
  assert.equal(
    (await admin.get('/desk/users/new')).headers.location,
    '/account/confirm?next=%2Fdesk%2Fusers%2Fnew',
  )
  const confirmed = await post(admin, '/account/confirm', { password: PASSWORD, next: `/desk/users/${id}` })
  assert.equal(confirmed.headers.location, `/desk/users/${id}`)
  await post(admin, `/desk/users/${id}/role`, { role: 'admin' }).expect(303)
})

test('the list of sessions names the device in coarse words and the day it was last used', async (t) => {
  const site = await ownSite(t, {}, settableClock(START))
  const browser = browserOn(site).set(
    'User-Agent',
    'Mozilla/5.0 (Linux; Android 14; SM-A155F) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.7444.59 Mobile Safari/537.36',
  )
  await signedInAs(site, 'editor')
  await signIn(browser, 'editor@example.org')
  const { text } = await browser.get('/account').expect(200)
  assert.match(text, /Chrome on Android<\/b> <span class="note">This session/)
  assert.match(text, /Unknown browser/)
  assert.match(text, /Last used on <time datetime="2026-11-24">24 November 2026<\/time>/)
  assert.doesNotMatch(text, /SM-A155F|142\./)
})
