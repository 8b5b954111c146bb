import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aDemand } from '../support/builders.js'
import { signedInAs } from '../support/sign-in.js'
import { ownSite } from '../support/site.js'

test('an admin erases old versions on the desk, and nobody else can', async (t) => {
  const site = await ownSite(t)
  await site.store.ledger.appendAll([
    aDemand('D-0001', { title: { en: 'Marigold' } }),
    { ...aDemand('D-0001'), expected: 1 },
  ])
  for (const [who, status] of [
    ['guest', 303],
    ['contributor', 403],
    ['editor', 403],
  ] as const) {
    const browser = await signedInAs(site, who)
    await browser.get('/desk/erase').expect(status)
    await browser
      .post('/desk/erase')
      .type('form')
      .send({ kind: 'demand', reference: 'D-0001', version: '1', reason: 'x' })
      .expect(status)
  }
  const admin = await signedInAs(site, 'admin')
  const { text } = await admin.get('/desk/erase?kind=demand&reference=D-0001').expect(200)
  assert.match(text, /name="version" value="1"/)
  assert.match(text, /Readers see it now/)
  assert.doesNotMatch(text, /name="version" value="2"/)
  await admin.get('/km/desk/erase').expect(200)
  await admin.get('/desk/erase?kind=demand&reference=D-0099').expect(404)

  const sent = { kind: 'demand', reference: 'D-0001' }
  const post = (more: object) =>
    admin
      .post('/desk/erase')
      .type('form')
      .send({ ...sent, ...more })
  const bare = await post({}).expect(422)
  assert.match(bare.text, /Tick the versions to erase/)
  assert.match(bare.text, /Give the reason/)
  await post({ version: '2', reason: 'It names a witness' }).expect(409)
  const done = await post({ version: '1', reason: 'It names a witness' }).expect(303)
  assert.match(
    (await admin.get(String(done.headers.location)).expect(200)).text,
    /Restart|restart the server/,
  )
  assert.equal((await site.store.ledger.entryOf('demand', 'D-0001', 1))?.content, null)
  await admin.get('/demands/D-0001/v/1').expect(410)
})
