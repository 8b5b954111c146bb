import assert from 'node:assert/strict'
import { test } from 'node:test'
import { anAccount, PASSWORD } from '../support/sign-in.js'
import { browserOn, ownSite } from '../support/site.js'

test('an account signs in by the form and comes to the desk', async (t) => {
  const site = await ownSite(t)
  await anAccount(site, 'editor')
  const browser = browserOn(site)
  const form = await browser.get('/login').expect(200)
  assert.match(form.text, /autocomplete="current-password"/)
  const answer = await browser
    .post('/login')
    .type('form')
    .send({ email: ' Editor@Example.org ', password: PASSWORD })
  assert.equal(answer.status, 303)
  assert.equal(answer.headers.location, '/desk')
  const account = await browser.get('/account').expect(200)
  assert.match(account.text, /editor@example\.org/)
})
