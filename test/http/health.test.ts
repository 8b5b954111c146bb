import assert from 'node:assert/strict'
import { test } from 'node:test'
import supertest from 'supertest'
import { browserOn, openSite } from '../support/site.js'
import { ownEnvironment } from '../support/store.js'

test('a supervisor learns whether the process answers and whether the engine does', async (t) => {
  const site = await openSite(await ownEnvironment(t))
  await browserOn(site).get('/healthz').expect(200, 'alive\n')
  await supertest(site.app).get('/readyz').expect(200, 'ready\n')
  await site.store.close()
  const { status } = await supertest(site.app).get('/healthz')
  assert.equal(status, 200)
  await supertest(site.app).get('/readyz').expect(503)
})
