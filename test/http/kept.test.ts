import assert from 'node:assert/strict'
import { test } from 'node:test'
import supertest from 'supertest'
import { userStore } from '../../src/accounts/store.js'
import { aSource } from '../support/builders.js'
import { signedInAs } from '../support/sign-in.js'
import { siteWith } from './record.js'

const SPELLINGS = [
  '/Desk/sources/S-0002',
  '//desk/sources/S-0002',
  '/%64esk/sources/s-2',
  '/km/DESK/sources/S-0002/',
]

test('what an editor opens in another spelling is the desk all the same, and nobody else is given it', async (t) => {
  const site = await siteWith(t)
  const editor = await signedInAs(site, 'editor')
  const { user } = (await userStore(site.store.connection, site.clock).byEmail('editor@example.org')) ?? {}
  assert.ok(user)
  // Who wrote of a confidential source may read it.
  await site.store.ledger.append({
    ...aSource('S-0002', { title: { en: 'A secret title' }, isConfidential: true }),
    author: { id: user.id, shownAs: user.shownAs },
    expected: 1,
  })
  for (const path of SPELLINGS) {
    const led = await editor.get(path).expect(301)
    assert.match(led.headers.location ?? '', /^(?:\/km)?\/desk\/sources\/S-0002$/)
    assert.equal(led.headers['cache-control'], 'no-store')
    const shown = await editor.get(led.headers.location ?? '').expect(200, /A secret title/)
    assert.equal(shown.headers['cache-control'], 'no-store')
    const guest = await supertest(site.app).get(path).redirects(1)
    assert.equal(guest.status, 303)
    assert.doesNotMatch(guest.text, /A secret/)
  }
})

test('an answer to one who says who they are is kept for nobody, and they are given what is kept for all', async (t) => {
  const { app } = await siteWith(t)
  const asked = { cookie: { Cookie: 'tamdan=x' }, authorization: { Authorization: 'Bearer x' } }
  for (const headers of Object.values(asked)) {
    for (const path of ['/demands', '/demands']) {
      const answer = await supertest(app).get(path).set(headers).expect(200)
      assert.equal(answer.headers['cache-control'], 'private, max-age=0, must-revalidate')
    }
    await supertest(app)
      .get('/demands')
      .expect(200)
      .expect('Cache-Control', /^public/)
  }
})

test('a day is kept to in every spelling', async (t) => {
  const { app } = await siteWith(t)
  await supertest(app)
    .get('/Demands?asOf=2020-01-01')
    .expect(301)
    .expect('Location', '/demands?asOf=2020-01-01')
})

test('scripts of other sites may read what is for machines, and nothing else', async (t) => {
  const { app } = await siteWith(t)
  for (const path of [
    '/data/demands.csv',
    '/data/demands.json',
    '/ledger.jsonl',
    '/feed.atom',
    '/km/feed.atom',
  ])
    await supertest(app).get(path).expect(200).expect('Access-Control-Allow-Origin', '*')
  for (const path of ['/', '/login', '/desk', '/desk/audit.csv', '/unlisted/x.json'])
    assert.equal((await supertest(app).get(path)).headers['access-control-allow-origin'], undefined, path)
})
