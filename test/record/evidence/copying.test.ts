import assert from 'node:assert/strict'
import { test } from 'node:test'
import supertest from 'supertest'
import { createApp } from '../../../src/app.js'
import type { Web } from '../../../src/web/web.js'
import { aSource } from '../../support/builders.js'
import { signedInAs } from '../../support/sign-in.js'
import { ownSite } from '../../support/site.js'
import { aDocx, aPdf } from './some-files.js'
import { filesLeft, sha256Of } from './world.js'

const PAGE = Buffer.from('<!doctype html><script>alert(1)</script><p>News</p>')
const AT = new Date('2026-11-24T02:00:00Z')

test('a copy of a web page is kept with date and hash, and given as nothing but text', async (t) => {
  const site = await ownSite(t, {}, { now: () => AT })
  await site.store.ledger.append(aSource('S-0001', { address: 'https://news.example/a/1.html' }))
  let answer: Awaited<ReturnType<Web['read']>> = {
    ok: false,
    reason: 'slow',
    address: '',
    status: null,
    at: AT,
  }
  const web = { read: async () => answer } as unknown as Web
  const app = createApp({ ...site, ...site.store, web })
  const editor = await signedInAs({ ...site, app }, 'editor')
  const copy = (version: number) =>
    editor.post('/desk/sources/S-0001/files/copy').type('form').send({ op: 'publish', version })
  const failed = await copy(1).expect(422)
  assert.match(failed.text, /No copy was kept\. The server took too long/)
  const given = { ok: true, address: 'https://news.example/a/1.html', status: 200, at: AT } as const
  answer = { ...given, contentType: 'application/pdf', body: Buffer.concat([aPdf(), await aDocx()]) }
  await copy(1).expect(422)
  assert.deepEqual(await filesLeft(site), [])
  answer = { ...given, contentType: 'text/html; charset=utf-8', body: PAGE }
  await copy(1).expect(303)
  const page = await supertest(app).get('/sources/S-0001').expect(200)
  assert.match(page.text, /Copy of the web page, taken on 24 November 2026/)
  const file = await supertest(app)
    .get(`/files/${sha256Of(PAGE)}/news-example-a-1.html.txt`)
    .expect(200)
  assert.equal(file.text, PAGE.toString())
  assert.equal(file.headers['content-type'], 'text/plain; charset=utf-8')
  assert.match(String(file.headers['content-disposition']), /^attachment/)
  assert.match(String(file.headers['content-security-policy']), /^sandbox;/)
})
