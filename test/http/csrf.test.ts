import assert from 'node:assert/strict'
import { test } from 'node:test'
import supertest from 'supertest'
import { provenanceProblem } from '../../src/http/csrf.js'
import { ownSite } from '../support/site.js'

const HOST = 'tamdan.example'
const asked = (site?: string, origin?: string) => ({ site, origin, host: HOST })

test('Sec-Fetch-Site decides where the browser sends it', () => {
  assert.equal(provenanceProblem(asked('same-origin')), null)
  assert.equal(provenanceProblem(asked('none')), null)
  assert.equal(provenanceProblem(asked('same-site')), 'cross-site')
  assert.equal(provenanceProblem(asked('cross-site')), 'cross-site')
  assert.equal(provenanceProblem(asked('cross-site', `https://${HOST}`)), 'cross-site')
  assert.equal(provenanceProblem(asked('')), 'cross-site')
})

test('else Origin must name this host, or where an address is configured, be that', () => {
  assert.equal(provenanceProblem(asked(undefined, `https://${HOST}`)), null)
  assert.equal(
    provenanceProblem(asked(undefined, 'https://tracker.example'), 'https://tracker.example/x'),
    null,
  )
  for (const origin of [
    'https://evil.example',
    `https://${HOST}:8443`,
    `https://${HOST}.evil.example`,
    'null',
    '',
  ]) {
    assert.equal(provenanceProblem(asked(undefined, origin)), 'cross-site', origin)
    assert.equal(provenanceProblem(asked(undefined, origin), `https://${HOST}`), 'cross-site', origin)
  }
})

test('a page at http is another site than the configured one at https, whatever host was asked', () => {
  const baseUrl = `https://${HOST}`
  assert.equal(provenanceProblem(asked(undefined, `https://${HOST}`), baseUrl), null)
  assert.equal(provenanceProblem(asked(undefined, `http://${HOST}`), baseUrl), 'cross-site')
  const elsewhere = 'http://other.example'
  assert.equal(
    provenanceProblem({ ...asked(undefined, elsewhere), host: 'other.example' }, baseUrl),
    'cross-site',
  )
})

test('a request that says nothing is refused', () => {
  assert.equal(provenanceProblem(asked()), 'no-proof')
})

test('every change is refused without proof, on any address, with a page that says what to do', async (t) => {
  const { app } = await ownSite(t)
  for (const path of ['/login', '/logout', '/setup', '/account', '/account/password', '/desk', '/demands']) {
    for (const method of ['post', 'put', 'patch', 'delete'] as const) {
      const answer = await supertest(app)[method](path)
      assert.equal(answer.status, 403, `${method} ${path}`)
      assert.match(answer.text, /did not say which site this form was sent from/)
      assert.equal(answer.headers['cache-control'], 'no-store')
    }
  }
})

test('a form of another site is refused, one of this site is read', async (t) => {
  const { app } = await ownSite(t)
  const post = () => supertest(app).post('/login').type('form').send({ email: 'a@b.org' })
  assert.equal((await post().set('Sec-Fetch-Site', 'cross-site')).status, 403)
  assert.match((await post().set('Origin', 'https://evil.example')).text, /sent from another site/)
  assert.equal((await post().set('Sec-Fetch-Site', 'same-origin')).status, 422)
  assert.equal(
    (await post().set('Host', 'localhost:3000').set('Origin', 'http://localhost:3000')).status,
    422,
  )
})

test('reading needs no proof', async (t) => {
  const { app } = await ownSite(t)
  assert.equal((await supertest(app).get('/login').set('Sec-Fetch-Site', 'cross-site')).status, 200)
})
