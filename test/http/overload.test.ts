import assert from 'node:assert/strict'
import { once } from 'node:events'
import { get, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { test } from 'node:test'
import { loadStarter } from '../../src/starter/starter.js'
import { browserOn, ownSite } from '../support/site.js'

/** Pages that are made at the same time. */
const AT_ONCE = 2

test('one address may have so many searches made in a minute; what is kept it reads on', async (t) => {
  const site = await ownSite(t, { DEAR_READS_PER_MINUTE: '3', BASE_URL: 'http://tamdan.test' })
  const reader = browserOn(site)
  await reader.get('/search?q=kept').expect(200)
  for (const word of ['one', 'two']) await reader.get(`/search?q=${word}`).expect(200)
  const refused = await reader.get('/search?q=three').expect(429)
  assert.ok(Number(refused.headers['retry-after']) > 0)
  assert.equal(refused.headers['cache-control'], 'no-store')
  assert.match(refused.text, /Wait a minute, then try again/)
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

test('what many ask for at once is made as often as its queue works at once, whatever they add that nobody reads', async (t) => {
  const site = await ownSite(t, { BASE_URL: 'http://tamdan.test' })
  await loadStarter(site.store.ledger)
  let rendered = 0
  const render = site.app.render.bind(site.app)
  site.app.render = (...given: Parameters<typeof render>) => {
    rendered += 1
    return render(...given)
  }
  const reader = browserOn(site)
  for (const path of ['/demands', '/km/demands/D-0002', '/changes']) {
    const before = rendered
    const asked = Array.from({ length: 12 }, (_, number) => reader.get(`${path}?n=${number}`).expect(200))
    const answers = await Promise.all(asked)
    assert.ok(rendered > before && rendered <= before + AT_ONCE, `${path}: ${rendered - before}`)
    assert.equal(new Set(answers.map(({ text }) => text)).size, 1, path)
    assert.equal(new Set(answers.map(({ headers }) => headers.etag)).size, 1, path)
  }
})

test('what a page does not read of a query makes no page of its own, in whatever order it stands', async (t) => {
  const site = await ownSite(t, { BASE_URL: 'http://tamdan.test' })
  await loadStarter(site.store.ledger)
  let rendered = 0
  const render = site.app.render.bind(site.app)
  site.app.render = (...given: Parameters<typeof render>) => {
    rendered += 1
    return render(...given)
  }
  const reader = browserOn(site)
  const plain = await reader.get('/demands?status=stalled&theme=cooperation').expect(200)
  const pages = rendered
  for (let number = 0; number < 20; number++) {
    const other = await reader.get(
      `/demands?n${number}=a&theme=cooperation&utm_source=x${number}&status=stalled&q=`,
    )
    assert.equal(other.text, plain.text)
    assert.equal(other.headers.etag, plain.headers.etag)
  }
  for (const path of ['/about', '/demands/D-0001', '/']) {
    await reader.get(path).expect(200)
    const before = rendered
    // The first at a path may have to be looked at: nobody knows yet what its route reads.
    for (let number = 0; number < 20; number++) await reader.get(`${path}?n=${number}`).expect(200)
    assert.ok(rendered <= before + 1, path)
  }
  assert.ok(pages > 0)
  await reader
    .get('/demands?utm_source=other')
    .set('If-None-Match', String((await reader.get('/demands')).headers.etag))
    .expect(304)
})

test('a page never names a parameter that it did not read, so that one reader leaves no mark for the next', async (t) => {
  const site = await ownSite(t, { BASE_URL: 'http://tamdan.test' })
  const answer = await browserOn(site).get('/search?campaign=secret-mark&q=train').expect(200)
  assert.ok(answer.text.includes('train'))
  assert.ok(!answer.text.includes('secret-mark'))
})
