import assert from 'node:assert/strict'
import { test } from 'node:test'
import { userModel } from '../../../src/accounts/model.js'
import { signedIn } from '../../../src/accounts/session/guard.js'
import { signedInAs } from '../../support/sign-in.js'
import { ownSite } from '../../support/site.js'

const WHO = ['guest', 'contributor', 'editor', 'admin'] as const

/** What each may do. 404: let through, to a record that does not exist. */
const TABLE: [method: 'get' | 'post', path: string, statuses: [number, number, number, number]][] = [
  ['get', '/account', [303, 200, 200, 200]],
  ['post', '/account/sessions', [303, 303, 303, 303]],
  ['get', '/desk', [303, 200, 200, 200]],
  ['get', '/km/desk', [303, 200, 200, 200]],
  ['get', '/desk/demands/new', [303, 200, 200, 200]],
  ['get', '/desk/no-such-page', [303, 404, 404, 404]],
  ['post', '/desk/demands/D-9999/withdraw', [303, 403, 404, 404]],
]

test('guests are sent to sign in, and each role may do what is its own', async (t) => {
  const site = await ownSite(t)
  for (const [column, who] of WHO.entries()) {
    const browser = await signedInAs(site, who)
    for (const [method, path, statuses] of TABLE) {
      const answer = await browser[method](path).type('form')
      assert.equal(answer.status, statuses[column], `${who}: ${method} ${path}`)
      assert.equal(answer.headers['cache-control'], 'no-store', path)
      if (who === 'guest') assert.match(String(answer.headers.location), /^(\/km)?\/login/)
    }
  }
})

test('a change of role holds from the next request on', async (t) => {
  const site = await ownSite(t)
  const browser = await signedInAs(site, 'editor')
  const withdraw = () => browser.post('/desk/demands/D-9999/withdraw').type('form')
  assert.equal((await withdraw()).status, 404)
  await userModel(site.store.connection).updateOne(
    { email: 'editor@example.org' },
    { $set: { role: 'contributor' } },
  )
  assert.equal((await withdraw()).status, 403)
})

test('a page of the desk names who is signed in, errors included', async (t) => {
  const site = await ownSite(t)
  const browser = await signedInAs(site, 'editor')
  for (const path of ['/desk', '/account', '/desk/no-such-page']) {
    assert.match((await browser.get(path)).text, /<a href="\/account">editor of the test<\/a>/, path)
  }
})

test('asking who is signed in where no guard stands is a bug', () => {
  const answer = { locals: {} } as Parameters<typeof signedIn>[0]
  assert.throws(() => signedIn(answer), /no guard/)
})
