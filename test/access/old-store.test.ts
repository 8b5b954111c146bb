import assert from 'node:assert/strict'
import { test } from 'node:test'
import { noteOf } from '../../src/ledger/record-state.js'
import { fixtures } from '../fixtures/fixture.js'
import { temporaryFolder } from '../support/engine.js'
import { signIn } from '../support/sign-in.js'
import { browserOn, openSite } from '../support/site.js'

const CONFIDENTIAL = 'S-0113'
const PLACES = [
  '/desk',
  '/desk/sources',
  `/desk/sources/${CONFIDENTIAL}`,
  '/desk/actions/new',
  '/desk/review',
]

test('a store from before anybody was named opens; its confidential source is for those who wrote it', async (t) => {
  const [fixture] = fixtures()
  assert.ok(fixture)
  const folder = await temporaryFolder(t)
  await fixture.unpackStore(folder)
  const environment = { DATA_DIR: folder, LOG_LEVEL: 'silent', STARTER_DATA: 'off', LINK_CHECK: 'off' }
  const site = await openSite(environment)
  t.after(() => site.store.close())
  const entries = await site.store.ledger.entriesOf('source', CONFIDENTIAL)
  const writers = new Set(entries.map((entry) => noteOf(entry).author.id))
  for (const email of fixture.expected.accounts) {
    const browser = browserOn(site)
    await signIn(browser, email, fixture.expected.password)
    const { text } = await browser.get('/account').expect(200)
    assert.ok(text.includes(email))
    const user = await site.store.connection.collection('users').findOne({ email })
    const isWriter = writers.has(String(user?._id))
    for (const place of PLACES) {
      const { text: shown, status } = await browser.get(place)
      assert.equal(status, 200, place)
      if (!isWriter)
        assert.doesNotMatch(shown, /Fixture confidential words|confidential note/, `${email} at ${place}`)
    }
    await browser.get(`/desk/sources/${CONFIDENTIAL}/edit`).expect(isWriter ? 200 : 403)
  }
})
