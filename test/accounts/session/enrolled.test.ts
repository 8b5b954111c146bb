import assert from 'node:assert/strict'
import { test } from 'node:test'
import { settableClock } from '../../support/clock.js'
import { routesOf } from '../../support/routes.js'
import { setUpApp } from '../../support/second-factor.js'
import { signedInAs } from '../../support/sign-in.js'
import { type Browser, browserOn, ownSite } from '../../support/site.js'

const SET_UP = '/account/two-step'
/** What one sets a second factor up with, and nothing else. */
const OPEN = /^\/account\/(?:confirm|two-step)(?:\/|$)/

const ask = (browser: Browser, method: string, address: string) =>
  method === 'GET' ? browser.get(address) : browser.post(address).type('form').send({})

test('every page of one’s account but setting it up is closed to who must have a second factor and has none', async (t) => {
  const clock = settableClock('2026-11-24T03:00:00.000Z')
  const site = await ownSite(t, { SECOND_FACTOR_REQUIRED: 'on' }, clock)
  const routes = routesOf(site.app).filter(({ pattern }) => /^\/account(?:\/|$)/.test(pattern))
  const behind = routes.filter(({ pattern }) => !OPEN.test(pattern))
  for (const known of ['/account', '/account/reminders', '/account/tokens', '/account/password'])
    assert.ok(
      behind.some(({ pattern }) => pattern === known),
      known,
    )
  const editor = await signedInAs(site, 'editor')
  for (const { method, pattern } of behind) {
    const answer = await ask(editor, method, pattern)
    assert.deepEqual([answer.status, answer.headers.location], [303, SET_UP], `${method} ${pattern}`)
  }
  const guest = browserOn(site)
  for (const { method, pattern } of routes) {
    const answer = await ask(guest, method, pattern)
    assert.match(String(answer.headers.location), /^\/login/, `${method} ${pattern}`)
  }
  assert.equal(await site.store.connection.collection('unfinished').countDocuments(), 0)
  await setUpApp(editor, clock.now())
  for (const page of ['/account', '/account/reminders', '/account/tokens']) await editor.get(page).expect(200)
})
