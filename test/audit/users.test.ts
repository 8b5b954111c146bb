import assert from 'node:assert/strict'
import { test } from 'node:test'
import { eventModel } from '../../src/accounts/model.js'
import { FIRST_ADMIN_ID } from '../../src/accounts/rules.js'
import { userStore } from '../../src/accounts/store.js'
import { anAccount, PASSWORD, signedInAs, signIn } from '../support/sign-in.js'
import { type Browser, browserOn, ownSite, type Site } from '../support/site.js'

const post = (browser: Browser, path: string, body: Record<string, string> = {}) =>
  browser.post(path).type('form').send(body)

const events = async ({ store }: Site) =>
  (await eventModel(store.connection).find({ kind: 'account' }).sort({ _id: 1 }).lean()).map(
    ({ what }) => what,
  )

const SOPHEA = { email: 'Sophea@Example.org', name: 'Sophea Keo', shownAs: 'Sophea K.', role: 'editor' }

test('an admin makes an account, and its link sets the password, once', async (t) => {
  const site = await ownSite(t)
  const admin = await signedInAs(site, 'admin')
  const page = await post(admin, '/desk/users/new', SOPHEA).expect(200)
  const link = /(\/setup\?token&#x3D;|\/setup\?token=)([\w-]{43})/.exec(page.text)
  assert.ok(link, 'the link stands on the page')
  const token = link[2] ?? ''
  const taken = await post(admin, '/desk/users/new', SOPHEA).expect(422)
  assert.match(taken.text, /There is an account with this address already/)
  assert.match(taken.text, /value="Sophea K\."/)
  const list = (await admin.get('/desk/users').expect(200)).text
  assert.doesNotMatch(list, /token/)
  assert.match(list, /Never/)
  const guest = browserOn(site)
  const form = { token, name: 'Sophea Keo', shownAs: 'Sophea K.', password: PASSWORD, again: PASSWORD }
  await post(guest, '/setup', form).expect(303)
  await guest.get('/desk').expect(200)
  await guest.get(`/setup?token=${token}`).expect(410)
  assert.doesNotMatch((await admin.get('/desk/users')).text, /Never/)
  assert.deepEqual(await events(site), ['account-made', 'link-made', 'link-used'])
})

test('a changed role and a closed account count from the next request on', async (t) => {
  const site = await ownSite(t)
  const admin = await signedInAs(site, 'admin')
  const editor = await signedInAs(site, 'editor')
  const { id } =
    (await userStore(site.store.connection, site.clock).byEmail('editor@example.org'))?.user ?? {}
  await editor.get('/desk/audit').expect(403)
  await post(admin, `/desk/users/${id}/role`, { role: 'admin' }).expect(303)
  // The session of the old role has ended.
  await editor.get('/desk/audit').expect(303)
  await signIn(editor, 'editor@example.org')
  await editor.get('/desk/audit').expect(200)
  await post(admin, `/desk/users/${id}/close`).expect(303)
  await editor.get('/desk').expect(303)
  await post(browserOn(site), '/login', { email: 'editor@example.org', password: PASSWORD }).expect(422)
  await post(admin, `/desk/users/${id}/link`).expect(403)
  await post(admin, `/desk/users/${id}/role`, { role: 'editor' }).expect(422)
  assert.deepEqual(await events(site), ['role-changed', 'account-closed'])
})

test('nobody closes or changes their own account, and of two admins at once one stays', async (t) => {
  const site = await ownSite(t)
  const one = await anAccount(site, 'admin')
  const two = await anAccount(site, 'admin', 'two@example.org')
  const [first, second] = [browserOn(site), browserOn(site)]
  await signIn(first, one.email)
  await signIn(second, two.email)
  await post(first, `/desk/users/${one.id}/close`).expect(403)
  await post(first, `/desk/users/${one.id}/role`, { role: 'editor' }).expect(403)
  await Promise.all([
    post(first, `/desk/users/${two.id}/role`, { role: 'editor' }),
    post(second, `/desk/users/${one.id}/role`, { role: 'editor' }),
  ])
  assert.ok((await userStore(site.store.connection, site.clock).countAdmins()) >= 1)
})

const WHO = ['guest', 'contributor', 'editor', 'admin'] as const
const ROUTES: [method: 'get' | 'post', path: string, statuses: number[]][] = [
  ['get', '/desk/audit', [303, 403, 403, 200]],
  ['get', '/km/desk/audit', [303, 403, 403, 200]],
  ['get', '/desk/audit.csv', [303, 403, 403, 200]],
  ['get', '/desk/users', [303, 403, 403, 200]],
  ['get', '/km/desk/users/new', [303, 403, 403, 200]],
  ['get', `/desk/users/${FIRST_ADMIN_ID}`, [303, 403, 403, 404]],
  ['get', '/desk/users/..%2F', [404, 404, 404, 404]],
  ['post', '/desk/users/new', [303, 403, 403, 422]],
  ['post', `/desk/users/${FIRST_ADMIN_ID}/close`, [303, 403, 403, 404]],
  ['post', `/desk/users/${FIRST_ADMIN_ID}/role`, [303, 403, 403, 404]],
  ['post', `/desk/users/${FIRST_ADMIN_ID}/link`, [303, 403, 403, 404]],
]

test('accounts and audit are for admins alone', async (t) => {
  const site = await ownSite(t)
  for (const [place, who] of WHO.entries()) {
    const browser = await signedInAs(site, who)
    for (const [method, path, statuses] of ROUTES) {
      const answer = await (method === 'get' ? browser.get(path) : post(browser, path))
      assert.equal(answer.status, statuses[place], `${who} ${method} ${path}`)
      assert.equal(answer.headers['cache-control'], 'no-store', path)
    }
    const isAdmin = who === 'admin'
    if (who !== 'guest') assert.equal(/\/desk\/audit"/.test((await browser.get('/desk')).text), isAdmin)
  }
})
