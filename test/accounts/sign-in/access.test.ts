import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { user as userCommand } from '../../../src/commands/user.js'
import { settableClock } from '../../support/clock.js'
import { codeAt, setUpApp } from '../../support/second-factor.js'
import { anAccount, PASSWORD, signedInAs, signIn } from '../../support/sign-in.js'
import { type Browser, browserOn, openSite, ownSite, type Site } from '../../support/site.js'
import { ownEnvironment } from '../../support/store.js'

const START = '2026-11-24T03:00:00.000Z'
const OTHER = 'five other words for it'
const post = (browser: Browser, path: string, body: Record<string, string> = {}) =>
  browser.post(path).type('form').send(body)

interface Scene {
  site: Site
  admin: Browser
  /** The account's own browser. */
  own: Browser
  /** Another one in which it is signed in. */
  other: Browser
  /** One that gave the right password and was then asked for a code. */
  halfway: Browser
  desk: string
  code(): string
  work(): Promise<number>
  environment: Record<string, string>
}

const NEW_DRAFT = { content: { name: { en: 'Land' } } }

/** An editor with a session in two browsers, a third half way, and a token that works. */
async function aScene(t: TestContext): Promise<Scene> {
  const environment = await ownEnvironment(t, {})
  const clock = settableClock(START)
  const site = await openSite(environment, clock)
  t.after(() => site.store.close())
  const admin = await signedInAs(site, 'admin')
  const own = await signedInAs(site, 'editor')
  const other = browserOn(site)
  const halfway = browserOn(site)
  await signIn(other, 'editor@example.org')
  const { secret } = await setUpApp(own, new Date(START))
  const made = await post(own, '/account/tokens', {
    tokenName: 'Import',
    days: '30',
    kinds: 'theme',
    access: 'write',
  }).expect(200)
  const [token = ''] = /tamdan_[\w-]{43}/.exec(made.text) ?? []
  const step = await post(halfway, '/login', { email: 'editor@example.org', password: PASSWORD })
  assert.equal(step.headers.location, '/login/second')
  const { text } = await admin.get('/desk/users')
  const desk = /\/desk\/users\/[0-9a-f]{24}(?=">The editor)/.exec(text)?.[0] ?? ''
  clock.set('2026-11-24T03:01:00.000Z')
  let drafts = 0
  const work = async () => {
    const draft = { ...NEW_DRAFT, slug: `land-${++drafts}` }
    const guest = browserOn(site)
    const sent = guest.post('/api/v1/drafts/themes').set('Authorization', `Bearer ${token}`).send(draft)
    return (await sent).status
  }
  assert.equal(await work(), 201)
  const code = () => codeAt(secret, clock.now())
  return { site, admin, own, other, halfway, desk, code, work, environment }
}

const CHANGES: Record<string, (scene: Scene) => Promise<unknown>> = {
  'a new password': ({ own }) =>
    post(own, '/account/password', { old: PASSWORD, password: OTHER, again: OTHER }).expect(303),
  'a one-time link that was used': async ({ site, admin, desk }) => {
    const { text } = await post(admin, `${desk}/link`).expect(200)
    const token = /(?<=setup\?token(?:=|&#x3D;))[\w-]{43}/.exec(text)?.[0] ?? ''
    const form = { token, name: 'E', shownAs: 'E', password: OTHER, again: OTHER }
    await post(browserOn(site), '/setup', form).expect(303)
  },
  'a second factor that was reset': ({ admin, desk }) => post(admin, `${desk}/reset`).expect(303),
  'a second factor that was reset by command': async ({ environment }) => {
    await userCommand.run(['reset', 'editor@example.org'], environment, () => undefined)
  },
  'another role': ({ admin, desk }) => post(admin, `${desk}/role`, { role: 'contributor' }).expect(303),
  'a closed account, opened again': async ({ admin, desk }) => {
    await post(admin, `${desk}/close`).expect(303)
    await post(admin, `${desk}/reopen`).expect(303)
  },
}

for (const [name, change] of Object.entries(CHANGES)) {
  test(`${name} ends sessions elsewhere, access tokens and half-finished sign-ins`, async (t) => {
    const scene = await aScene(t)
    await change(scene)
    assert.equal(await scene.work(), 401)
    assert.equal((await scene.other.get('/account')).headers.location, '/login?next=%2Faccount')
    const second = await post(scene.halfway, '/login/second', { code: scene.code() })
    assert.equal(second.headers.location, '/login')
  })
}

test('the tokens of others, and sessions of others, go on', async (t) => {
  const scene = await aScene(t)
  await anAccount(scene.site, 'editor', 'second@example.org')
  const second = browserOn(scene.site)
  await signIn(second, 'second@example.org')
  await post(second, '/account/password', { old: PASSWORD, password: OTHER, again: OTHER }).expect(303)
  assert.equal(await scene.work(), 201)
  await scene.other.get('/account').expect(200)
  await second.get('/account').expect(200)
})

const CLEARED = '"cache", "cookies", "storage"'

test('signing out clears what the browser keeps of the site', async (t) => {
  const site = await ownSite(t)
  const browser = await signedInAs(site, 'editor')
  const answer = await post(browser, '/logout').expect(303)
  assert.equal(answer.headers['clear-site-data'], CLEARED)
})

for (const who of ['own', 'admin'] as const) {
  test(`signed out everywhere by ${who}: sessions, tokens and known browsers of the account are gone, no others`, async (t) => {
    const scene = await aScene(t)
    const { site, own, other, admin, desk } = scene
    const known = async (browser: Browser) => {
      // A known browser has a count of its own: it may still try where a stranger's address has used up its tries.
      const wrong = { email: 'editor@example.org', password: 'no such password' }
      for (let tries = 0; tries < 8; tries++) await post(browserOn(site), '/login', wrong)
      return (await post(browser, '/login', wrong)).status === 422
    }
    const answer =
      who === 'own'
        ? await post(own, '/account/sessions', { session: 'everywhere' }).expect(303)
        : await post(admin, `${desk}/sign-out`).expect(303)
    assert.equal(answer.headers['clear-site-data'], who === 'own' ? CLEARED : undefined)
    assert.equal(await scene.work(), 401)
    for (const browser of [own, other])
      assert.match(String((await browser.get('/desk')).headers.location), /^\/login/)
    await admin.get('/desk').expect(200)
    assert.equal(await known(other), false)
  })
}
