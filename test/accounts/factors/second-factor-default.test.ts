import assert from 'node:assert/strict'
import { test } from 'node:test'
import { settableClock } from '../../support/clock.js'
import { setUpApp } from '../../support/second-factor.js'
import { anAccount, PASSWORD, signedInAs } from '../../support/sign-in.js'
import { type Browser, browserOn, ownSite, type Site } from '../../support/site.js'

const START = '2026-11-24T03:00:00.000Z'
const HTTPS = { BASE_URL: 'https://record.example' }

/** Signed in to a site whose cookies are for https alone; they are passed on by hand. */
async function overHttps(site: Site, email: string): Promise<Browser> {
  const answer = await browserOn(site).post('/login').type('form').send({ email, password: PASSWORD })
  const cookies = (answer.get('Set-Cookie') ?? []).map((cookie) => cookie.split(';')[0])
  return browserOn(site).set('Cookie', cookies.join('; '))
}

test('on a public site an editor who has no second factor is led to one, with recovery codes, and then goes on', async (t) => {
  const clock = settableClock(START)
  const site = await ownSite(t, HTTPS, clock)
  await anAccount(site, 'editor')
  const editor = await overHttps(site, 'editor@example.org')
  assert.equal((await editor.get('/desk')).headers.location, '/account/two-step')
  const { codes } = await setUpApp(editor, clock.now())
  assert.equal(codes.length, 10)
  assert.doesNotMatch(
    (await editor.get('/desk').expect(200)).text,
    /SECOND_FACTOR_REQUIRED|Before others rely/,
  )
})

test('what an editor was filling in when it began to be required is put aside, not lost', async (t) => {
  const clock = settableClock(START)
  const site = await ownSite(t, { SECOND_FACTOR_REQUIRED: 'on' }, clock)
  const editor = await signedInAs(site, 'editor')
  const form = { version: '0', 'title.en': 'Typed before the upgrade', op: 'draft' }
  const answer = await editor.post('/desk/sources/new').type('form').send(form)
  assert.equal(answer.headers.location, '/account/two-step')
  await setUpApp(editor, clock.now())
  assert.match((await editor.get('/desk').expect(200)).text, /Typed before the upgrade/)
})

test('switched off on a public site, the desk says so in red to administrators, and advises the others', async (t) => {
  const site = await ownSite(t, { ...HTTPS, SECOND_FACTOR_REQUIRED: 'off' })
  const desks: Record<string, string> = {}
  for (const role of ['contributor', 'editor', 'admin'] as const) {
    await anAccount(site, role)
    desks[role] = (await (await overHttps(site, `${role}@example.org`)).get('/desk').expect(200)).text
  }
  const isRed = (html = '') => /<div class="sum"><p>SECOND_FACTOR_REQUIRED is off/.test(html)
  assert.deepEqual(Object.values(desks).map(isRed), [false, false, true])
  const isAdvised = (html = '') => /Before others rely on this site, set up a second factor/.test(html)
  assert.deepEqual(Object.values(desks).map(isAdvised), [false, true, false])
})

test('on one’s own machine it is only advised, and no more once there is one', async (t) => {
  const clock = settableClock(START)
  const site = await ownSite(t, {}, clock)
  const admin = await signedInAs(site, 'admin')
  const before = (await admin.get('/km/desk').expect(200)).text
  assert.match(before, /href="\/km\/account\/two-step"/)
  await setUpApp(admin, clock.now())
  assert.doesNotMatch((await admin.get('/desk').expect(200)).text, /\/account\/two-step/)
})
