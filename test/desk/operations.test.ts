import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as after } from 'node:timers/promises'
import { signedInAs } from '../support/sign-in.js'
import type { Browser } from '../support/site.js'
import { anActionBody, anAssessmentBody, aWorld } from './world.js'

/** A file that was read, as far as it can be. */
async function anImport(admin: Browser): Promise<string> {
  const sent = await admin.post('/desk/import').attach('file', Buffer.from('a,b\n1,2\n'), 'a.csv').expect(303)
  const address = String(sent.headers.location)
  while ((await admin.get(address).expect(200)).headers.refresh !== undefined) await after(20)
  return address
}

test('an operation that there is not is refused, with those that there are, and nothing is done', async (t) => {
  const site = await aWorld(t)
  const admin = await signedInAs(site, 'admin')
  const read = await anImport(admin)
  const before = await site.store.ledger.applied()
  const forms: [string, Record<string, string | string[]>, RegExp][] = [
    ['/desk/actions/new', anActionBody(), /publish/],
    ['/desk/demands/D-0001/edit', { version: '1' }, /publish/],
    ['/desk/demands/D-0001/assess', anAssessmentBody(), /publish/],
    ['/desk/sources/S-0001/files/copy', { version: '1' }, /publish/],
    ['/desk/review/sources/S-0002', { version: '1', comment: 'Well' }, /send-back/],
    ['/desk/review/sources/S-0001/withdrawal', { version: '1', why: 'Well' }, /agree/],
    ['/desk/outbox', { id: 'a', show: 'open' }, /discard/],
    [read, { reason: 'Well' }, /confirm/],
  ]
  for (const [address, body, allowed] of forms)
    for (const op of ['burn', '__proto__', ['draft', 'publish']]) {
      if (Array.isArray(op) && readsFirst.test(address)) continue
      const answer = await admin
        .post(address)
        .type('form')
        .send({ ...body, op })
      assert.equal(answer.status, 400, `${address}: ${answer.status}`)
      if (!Array.isArray(op)) assert.match(answer.text, allowed, address)
    }
  await refusesInFiles(admin)
  assert.deepEqual(await site.store.ledger.applied(), before)
})

/** Of several values of one field, forms of records take the first. */
const readsFirst = /^\/desk\/(?:actions|demands|review)\//

/** Forms with a file are sent in parts. */
async function refusesInFiles(admin: Browser): Promise<void> {
  const file = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')
  for (const address of ['/desk/import', '/desk/sources/S-0001/files']) {
    const answer = await admin.post(address).field('op', 'burn').attach('file', file, 'a.png')
    assert.equal(answer.status, 400, `${address}: ${answer.status}`)
    assert.match(answer.text, /publish/, address)
  }
}
