import assert from 'node:assert/strict'
import { test } from 'node:test'
import { userStore } from '../../../src/accounts/store.js'
import { PASSWORD, signedInAs, signIn } from '../../support/sign-in.js'
import { browserOn, ownSite } from '../../support/site.js'

const NEW = 'a wholly other password'

test('one changes one’s names, and a bad form changes nothing and keeps what was typed', async (t) => {
  const site = await ownSite(t)
  const browser = await signedInAs(site, 'contributor')
  const post = (form: Record<string, string>) => browser.post('/account').type('form').send(form)
  const saved = await post({ name: 'Dara Sok', shownAs: 'D. S.', role: 'admin', email: 'x@y.org' })
  assert.equal(saved.status, 303)
  const page = await browser.get(String(saved.headers.location)).expect(200)
  assert.match(page.text, /role="status">Your names are saved/)
  assert.match(page.text, /value="D\. S\."/)
  assert.match(page.text, /contributor@example\.org, contributor/)
  const bad = await post({ name: '<i>Dara', shownAs: '' })
  assert.equal(bad.status, 422)
  assert.match(bad.text, /value="&lt;i&gt;Dara"/)
  assert.match(bad.text, /href="#shownAs"/)
  const { user } =
    (await userStore(site.store.connection, site.clock).byEmail('contributor@example.org')) ?? {}
  assert.deepEqual(
    { name: user?.name, shownAs: user?.shownAs, role: user?.role },
    { name: 'Dara Sok', shownAs: 'D. S.', role: 'contributor' },
  )
})

test('a new password needs the old one and ends the other sessions', async (t) => {
  const site = await ownSite(t)
  const browser = await signedInAs(site, 'editor')
  const elsewhere = browserOn(site)
  await signIn(elsewhere, 'editor@example.org')
  const post = (form: Record<string, string>) => browser.post('/account/password').type('form').send(form)
  const wrong = await post({ old: 'not the old one', password: NEW, again: NEW })
  assert.equal(wrong.status, 422)
  assert.match(wrong.text, /href="#old">This is not the password you have now/)
  assert.match((await post({ old: PASSWORD, password: NEW, again: 'other' })).text, /href="#again"/)
  assert.match((await post({ old: PASSWORD })).text, /href="#password">Enter a password/)
  assert.equal((await elsewhere.get('/account')).status, 200)
  assert.equal((await post({ old: PASSWORD, password: NEW, again: NEW })).status, 303)
  assert.equal((await elsewhere.get('/account')).status, 303)
  assert.equal((await browser.get('/account?done=password')).status, 200)
  await signIn(browserOn(site), 'editor@example.org', NEW)
  const old = await browserOn(site)
    .post('/login')
    .type('form')
    .send({ email: 'editor@example.org', password: PASSWORD })
  assert.equal(old.status, 422)
})

test('the page names a query it does not understand, and a form’s own address leads to it', async (t) => {
  const site = await ownSite(t)
  const browser = await signedInAs(site, 'editor')
  assert.equal((await browser.get('/account?done=everything')).status, 400)
  assert.equal((await browser.get('/account/password')).headers.location, '/account')
  assert.match((await browser.get('/km/account').expect(200)).text, /គណនីរបស់អ្នក/)
})
