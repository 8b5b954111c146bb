import assert from 'node:assert/strict'
import { once } from 'node:events'
import { get, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { test } from 'node:test'
import { loadStarter } from '../../src/starter/starter.js'
import { browserOn, ownSite } from '../support/site.js'

test('one address may have so many searches made in a minute; what is kept it reads on', async (t) => {
  const site = await ownSite(t, { DEAR_READS_PER_MINUTE: '3', BASE_URL: 'http://tamdan.test' })
  const reader = browserOn(site)
  await reader.get('/search?q=kept').expect(200)
  for (const word of ['one', 'two']) await reader.get(`/search?q=${word}`).expect(200)
  const refused = await reader.get('/search?q=three').expect(429)
  assert.ok(Number(refused.headers['retry-after']) > 0)
  assert.equal(refused.headers['cache-control'], 'no-store')
  await reader.get('/search?q=kept').expect(200)
  await reader.get('/demands').expect(200)
})

test('a reader on a slow line holds nobody up', async (t) => {
  const site = await ownSite(t)
  await loadStarter(site.store.ledger)
  const server = site.app.listen(0, '127.0.0.1')
  t.after(() => server.close())
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const ask = (path: string, headers = {}) =>
    new Promise<IncomingMessage>((resolve, reject) => {
      const request = get({ port, host: '127.0.0.1', path, headers, agent: false }, resolve)
      request.on('error', reject)
      t.after(() => request.destroy())
    })
  // None of these is read: their answers stay with the server.
  for (let number = 0; number < 8; number++) (await ask(`/changes?from=2026-01-0${1 + number}`)).pause()
  for (let number = 0; number < 8; number++) (await ask('/data/all.zip')).pause()
  const answer = await ask('/changes?from=2025-01-01')
  assert.equal(answer.statusCode, 200)
  answer.resume()
  await once(answer, 'end')
})
