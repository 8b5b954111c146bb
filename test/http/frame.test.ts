import assert from 'node:assert/strict'
import { Writable } from 'node:stream'
import { test } from 'node:test'
import { pino } from 'pino'
import supertest from 'supertest'
import { createApp } from '../../src/app.js'
import { aDemand } from '../support/builders.js'
import { siteWith } from './record.js'

test('every answer carries a policy that lets nothing in from elsewhere', async (t) => {
  const { app } = await siteWith(t)
  for (const path of ['/', '/nothing', '/demands?sort=x']) {
    const { headers } = await supertest(app).get(path)
    const policy = headers['content-security-policy'] ?? ''
    assert.match(policy, /default-src 'none'/)
    assert.match(policy, /frame-ancestors 'none'/)
    assert.doesNotMatch(policy, /unsafe|https?:|\*|data:/)
    assert.equal(headers['referrer-policy'], 'same-origin')
    assert.equal(headers['x-content-type-options'], 'nosniff')
    assert.equal(headers['x-powered-by'], undefined)
    assert.equal(headers['strict-transport-security'], undefined)
  }
})

test('browsers are held to https only where the site is reached by it', async (t) => {
  const { config, store, clock } = await siteWith(t)
  const app = createApp({ ...store, clock, config: { ...config, trustProxy: 1 } })
  const { headers } = await supertest(app).get('/').set('X-Forwarded-Proto', 'https')
  assert.match(headers['strict-transport-security'] ?? '', /max-age=\d{8}/)
})

test('a site whose address is https says so even where the proxy in front does not', async (t) => {
  const { config, store, clock } = await siteWith(t)
  const headersUnder = async (baseUrl: string) => {
    const app = createApp({ ...store, clock, config: { ...config, baseUrl } })
    return (await supertest(app).get('/').set('Host', 'tamdan.example')).headers
  }
  const secure = await headersUnder('https://tamdan.example')
  assert.match(secure['strict-transport-security'] ?? '', /max-age=\d{8}/)
  assert.equal((await headersUnder('http://tamdan.example'))['strict-transport-security'], undefined)
})

test('a page the reader has is not sent again until the record changes', async (t) => {
  const site = await siteWith(t)
  const get = (path: string, tag = '') => supertest(site.app).get(path).set('If-None-Match', tag)
  const first = await get('/demands').expect(200)
  const tag = first.headers.etag ?? ''
  assert.match(tag, /^W\/"8-en-/)
  assert.match(first.headers['cache-control'] ?? '', /public, max-age=\d+.*stale-while-revalidate/)
  const again = await get('/demands', tag).expect(304)
  assert.equal(again.text, '')
  await get('/km/demands', tag).expect(200)
  await site.store.ledger.append(aDemand('D-0003', { title: { en: 'A third thing' } }))
  const after = await get('/demands', tag).expect(200)
  assert.match(after.text, /A third thing/)
})

test('a kept page is the page, headers and all', async (t) => {
  const { app } = await siteWith(t)
  const get = () => supertest(app).get('/demands/D-0001')
  const first = await get()
  const second = await get()
  assert.equal(second.text, first.text)
  assert.equal(second.headers['content-type'], first.headers['content-type'])
  const head = await supertest(app).head('/demands/D-0001').expect(200)
  assert.equal(head.headers.etag, first.headers.etag)
})

test('no host but the configured one is ever printed', async (t) => {
  const { app } = await siteWith(t)
  const { text } = await supertest(app).get('/method').set('Host', 'evil.example').expect(200)
  assert.match(text, /rel="canonical" href="http:\/\/tamdan\.example\/method"/)
  assert.doesNotMatch(text, /evil/)
})

test('an error is never kept, and neither is what only editors see', async (t) => {
  const { app } = await siteWith(t)
  for (const path of ['/demands/D-9999', '/demands?sort=x', '/desk', '/login', '/setup']) {
    const { headers } = await supertest(app).get(path)
    assert.equal(headers['cache-control'], 'no-store', path)
    assert.equal(headers.etag, undefined, path)
  }
})

test('style and fonts have addresses that may be kept for ever', async (t) => {
  const { app } = await siteWith(t)
  const { text } = await supertest(app).get('/')
  const [, folder] = /href="(\/assets\/[0-9a-f]+)\/css\/tamdan\.css"/.exec(text) ?? []
  const style = await supertest(app).get(`${folder}/css/tamdan.css`).expect(200)
  assert.match(style.headers['cache-control'] ?? '', /immutable/)
  for (const [, font] of style.text.matchAll(/url\("?\.\.\/(fonts\/[^")]+)"?\)/g)) {
    await supertest(app)
      .get(`${folder}/${font}`)
      .expect(200)
      .expect('Cache-Control', /immutable/)
  }
  await supertest(app).get('/assets/former/css/tamdan.css').expect(200).expect('Cache-Control', 'no-cache')
  await supertest(app).get(`${folder}/../../package.json`).expect(404)
})

test('programs get their errors as problem details', async (t) => {
  const { app } = await siteWith(t)
  for (const path of ['/api/v1/nothing', '/nothing.json', '/nothing.csv']) {
    const { headers, body } = await supertest(app).get(path).expect(404)
    assert.match(headers['content-type'] ?? '', /^application\/problem\+json/)
    assert.equal(body.status, 404)
    assert.equal(body.title, 'Not Found')
  }
})

test('a body that is too large is refused with 413', async (t) => {
  const { app } = await siteWith(t)
  const send = supertest(app).post('/login').set('Sec-Fetch-Site', 'same-origin').type('form')
  await send.send(`a=${'x'.repeat(2_000_000)}`).expect(413)
})

test('an address that begins with two slashes does not lead to another host', async (t) => {
  const { app } = await siteWith(t)
  const { text } = await supertest(app).get('//evil.example/page').expect(404)
  assert.doesNotMatch(text, /href="(?:\/km)?\/\/evil/)
})

test('the log tells neither who asked nor what they looked for', async (t) => {
  const { config, store, clock } = await siteWith(t)
  let lines = ''
  const stream = new Writable({
    write(chunk, _encoding, done) {
      lines += chunk
      done()
    },
  })
  const app = createApp({ ...store, clock, config, log: pino({ level: 'trace' }, stream) })
  await supertest(app)
    .get('/demands?q=escape-from-compound')
    .set('User-Agent', 'my-phone')
    .set('Cookie', 'a=b')
  assert.match(lines, /GET \/demands"/)
  assert.doesNotMatch(lines, /escape|127\.0\.0\.1|::ffff|my-phone|a=b/)
})
