import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aPublished } from '../../pages/programmes/donor-site.js'
import { settableClock } from '../../support/clock.js'
import { PASSWORD, signedInAs } from '../../support/sign-in.js'
import { ownSite } from '../../support/site.js'

test('erasing and secret addresses ask who it is once more, and lead on to what was asked for', async (t) => {
  const clock = settableClock('2026-11-24T03:00:00.000Z')
  const site = await ownSite(t, {}, clock)
  await site.store.ledger.append(aPublished())
  const admin = await signedInAs(site, 'admin')
  const pages = ['/desk/erase?kind=demand&reference=D-0001', '/desk/programmes/P-0001/addresses']
  const ASIDE = /^\/account\/confirm\?next=%2Fdesk%2Funfinished%2F[0-9a-f]{24}$/
  const forms: [string, Record<string, string>, RegExp][] = [
    ['/desk/erase', { kind: 'programme', reference: 'P-0001', version: '1', reason: 'Asked for' }, ASIDE],
    ['/desk/programmes/P-0001/addresses', { name: 'A funder' }, ASIDE],
    ['/desk/programmes/P-0001/addresses/revoke', { id: 'a'.repeat(64) }, /P-0001%2Faddresses$/],
  ]
  clock.set('2026-11-24T03:16:00.000Z')
  for (const page of pages) {
    const { location } = (await admin.get(page)).headers
    assert.equal(location, `/account/confirm?next=${encodeURIComponent(page)}`)
  }
  for (const [address, body, leads] of forms) {
    const answer = await admin.post(address).type('form').send(body)
    assert.match(String(answer.headers.location), leads, address)
  }
  assert.equal(await site.store.ledger.lastErasure(), 0)
  const proof = { password: PASSWORD, next: '/desk/programmes/P-0001/addresses' }
  const proved = await admin.post('/account/confirm').type('form').send(proof).expect(303)
  await admin.get(String(proved.headers.location)).expect(200)
  await admin.post('/desk/programmes/P-0001/addresses').type('form').send({ name: 'A funder' }).expect(201)
})
