import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { readAddress } from '../support/address.js'
import { signedInAs } from '../support/sign-in.js'
import { anActionBody, aWorld } from './world.js'

/** Every place where an address of the desk can differ, real routes and none. */
const segment = fc.constantFrom(
  ...['demands', 'actions', 'themes', 'programmes', 'D-0001', 'S-0002', 'officer-training'],
  ...['new', 'edit', 'assess', 'withdraw', 'nothing', '..', '%00', '%2F'],
)
const address = fc
  .record({ prefix: fc.constantFrom('', '/km'), parts: fc.array(segment, { maxLength: 4 }) })
  .map(({ prefix, parts }) => [`${prefix}/desk`, ...parts.filter((part) => part !== '..')].join('/'))
const method = fc.constantFrom('get', 'post', 'put', 'patch', 'delete', 'head')

test('whatever the address under the desk, and whatever the method, a guest is sent to sign in', async (t) => {
  const site = await aWorld(t)
  const guest = await signedInAs(site, 'guest')
  const before = (await site.store.ledger.applied()).number
  await fc.assert(
    fc.asyncProperty(address, method, async (path, verb) => {
      const request = guest[verb as 'post'](path)
      const answer = await (verb === 'post' ? request.type('form').send(anActionBody()) : request)
      const { place, isCanonical } = readAddress(path)
      const isLed = !isCanonical && ['get', 'head'].includes(verb)
      // What the site has no address for is told to be none; another spelling leads to the address that is guarded.
      const expected = place === 'nowhere' || (!isCanonical && !isLed) ? 404 : isLed ? 301 : 303
      assert.equal(answer.status, expected, `${verb} ${path}`)
      if (expected === 303) assert.match(answer.headers.location ?? '', /^(?:\/km)?\/login/)
      if (expected === 404) assert.doesNotMatch(answer.text ?? '', /desk\.js/)
      assert.equal(answer.headers['cache-control'], 'no-store')
    }),
    { numRuns: 60 },
  )
  assert.equal((await site.store.ledger.applied()).number, before)
})

test('whoever has signed out is a guest', async (t) => {
  const site = await aWorld(t)
  const browser = await signedInAs(site, 'editor')
  await browser.get('/desk').expect(200)
  await browser.post('/logout').expect(303)
  await browser.get('/desk').expect(303)
  await browser.post('/desk/actions/new').type('form').send(anActionBody()).expect(303)
  assert.equal(await site.store.ledger.entryOf('action', 'A-0001', 1), null)
})
