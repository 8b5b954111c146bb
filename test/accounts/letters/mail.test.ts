import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { userStore } from '../../../src/accounts/store.js'
import { outboxModel } from '../../../src/mail/model.js'
import { aWorld, linkIn, tokenIn, type World } from '../../following/world.js'
import { read } from '../../support/mail-server.js'
import { setUpApp } from '../../support/second-factor.js'
import { PASSWORD, signedInAs } from '../../support/sign-in.js'
import { type Browser, browserOn, ownSite, type Site } from '../../support/site.js'

const NEW = { email: 'sophea@example.org', name: 'Sophea Keo', shownAs: 'S. K.', role: 'editor' }
const post = (browser: Browser, path: string, body: Record<string, string> = {}) =>
  browser.post(path).type('form').send(body)

const idOf = async ({ store, clock }: Site, email: string) =>
  (await userStore(store.connection, clock).byEmail(email))?.user.id ?? ''

/** A site that sends mail, with an admin signed in. Its address is taken from requests, so that cookies work over http. */
async function aSender(t: TestContext): Promise<World & { admin: Browser }> {
  const world = await aWorld(t, undefined, { BASE_URL: '' })
  return { ...world, admin: await signedInAs(world.site, 'admin') }
}

test('an invitation goes by mail in the admin’s language, and the outbox holds no link', async (t) => {
  const { site, server, round, admin } = await aSender(t)
  assert.match((await admin.get('/desk/users/new').expect(200)).text, /By e-mail, sent by this site/)
  const made = await post(admin, '/km/desk/users/new', { ...NEW, how: 'mail' }).expect(303)
  assert.doesNotMatch((await admin.get(String(made.headers.location))).text, /token/)
  assert.doesNotMatch(JSON.stringify(await outboxModel(site.store.connection).find({}).lean()), /token|@/)
  await round()
  const [mail] = server.taken
  assert.equal(mail?.to, NEW.email)
  const link = linkIn(mail?.message ?? '', '/setup')
  assert.match(link, /^\/km\/setup/)
  assert.match(read(mail?.message ?? '').text, /ជម្រាបសួរ/)
  const form = { token: tokenIn(link), name: 'S', shownAs: 'S', password: PASSWORD, again: PASSWORD }
  await post(browserOn(site), '/setup', form).expect(303)
})

test('an invitation that is revoked before it went does not go; one sent again takes the first one’s place', async (t) => {
  const { site, server, round, admin } = await aSender(t)
  await post(admin, '/desk/users/new', { ...NEW, how: 'mail' }).expect(303)
  const own = `/desk/users/${await idOf(site, NEW.email)}`
  await post(admin, `${own}/revoke`).expect(303)
  await round()
  assert.equal(server.taken.length, 0)
  for (let times = 0; times < 2; times++) {
    await post(admin, `${own}/mail`).expect(303)
    await round()
  }
  const links = server.taken.map(({ message }) => linkIn(message, '/setup'))
  assert.equal(links.length, 2)
  await browserOn(site)
    .get(links[0] ?? '')
    .expect(410)
  await browserOn(site)
    .get(links[1] ?? '')
    .expect(200)
})

test('whose second factor was reset is told by mail', async (t) => {
  const { site, server, round, admin, clock } = await aSender(t)
  await setUpApp(await signedInAs(site, 'editor'), clock.now())
  await post(admin, `/desk/users/${await idOf(site, 'editor@example.org')}/reset`).expect(303)
  await round()
  const last = server.taken.at(-1)
  assert.equal(last?.to, 'editor@example.org')
  assert.match(read(last?.message ?? '').text, /removed the second factor/)
})

test('what is done in an account that a stranger would do is told to its owner, in the language of the page', async (t) => {
  const { site, server, round, clock } = await aSender(t)
  const own = await signedInAs(site, 'editor')
  await setUpApp(own, clock.now())
  const NEW_PASSWORD = 'five other words for it'
  const form = { old: PASSWORD, password: NEW_PASSWORD, again: NEW_PASSWORD }
  await post(own, '/km/account/password', form).expect(303)
  await round()
  assert.deepEqual(
    server.taken.map(({ to }) => to),
    ['editor@example.org', 'editor@example.org', 'editor@example.org'],
  )
  const texts = server.taken.map(({ message }) => read(message).text).join()
  for (const said of [/app was set up/, /recovery codes were made/, /ពាក្យសម្ងាត់ត្រូវបានប្តូរ/])
    assert.match(texts, said)
})

test('a site that sends no mail shows the link and offers nothing else', async (t) => {
  const site = await ownSite(t)
  const admin = await signedInAs(site, 'admin')
  assert.doesNotMatch((await admin.get('/desk/users/new')).text, /By e-mail/)
  assert.match(
    (await post(admin, '/desk/users/new', { ...NEW, how: 'mail' }).expect(200)).text,
    /setup\?token/,
  )
  await post(admin, `/desk/users/${await idOf(site, NEW.email)}/mail`).expect(403)
})
