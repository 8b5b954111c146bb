import assert from 'node:assert/strict'
import { hostname } from 'node:os'
import { test } from 'node:test'
import supertest from 'supertest'
import { hostName, isOwnName } from '../../src/http/host.js'
import { ownSite } from '../support/site.js'

test('a host is a name or an address, with a port or without', () => {
  const right: [string, string][] = [
    ['localhost', 'localhost'],
    ['Tamdan.Example.', 'tamdan.example'],
    ['tamdan.example:8443', 'tamdan.example'],
    ['127.0.0.1:3000', '127.0.0.1'],
    ['[::1]:3000', '[::1]'],
    ['[FE80::1]', '[fe80::1]'],
  ]
  for (const [said, name] of right) assert.equal(hostName(said), name, said)
  const wrong = [
    '',
    'a<b',
    'a b',
    'a/b',
    'a@b',
    'a:b',
    'a:99999',
    'a:0',
    ':80',
    '[::1',
    '::1',
    '[a]',
    '[fe80::1%eth0]',
  ]
  for (const said of [...wrong, 'a..b', '-a', 'a,b', 'a?b', 'ក', `${'a'.repeat(256)}`, 'a:', 'a\\b'])
    if (said !== 'a:') assert.equal(hostName(said), null, said)
})

test('a machine knows its own names', () => {
  const own = [
    'localhost',
    '127.0.0.1',
    '[::1]',
    hostname().toLowerCase(),
    '192.0.2.7',
    'tamdan.lan',
    '[2001:db8::1]',
  ]
  for (const name of own.slice(0, 5)) assert.ok(isOwnName(name, 'localhost', '::ffff:192.0.2.7'), name)
  assert.ok(isOwnName('tamdan.lan', 'tamdan.lan', undefined))
  assert.ok(isOwnName('[2001:db8::1]', '::', '2001:db8::1'))
  for (const name of ['evil.example', '', '0.0.0.1', 'localhost.evil.example'])
    assert.ok(!isOwnName(name, '127.0.0.1', '127.0.0.1'), name)
})

test('a site without BASE_URL answers to names of its machine and to no other', async (t) => {
  const { app } = await ownSite(t)
  const ask = (host: string, path = '/sitemap.xml') => supertest(app).get(path).set('Host', host)
  await ask('localhost:3000').expect(200, /http:\/\/localhost:3000\/demands/)
  for (const host of ['a<b', 'evil.example', '', 'a b', 'x"onload=', 'localhost:99999']) {
    for (const path of [
      '/sitemap.xml',
      '/',
      '/feed.atom',
      '/assets/x/css/tamdan.css',
      '/desk',
      '/api/v1/demands',
    ]) {
      const { text, headers } = await ask(host, path).expect(400)
      assert.equal(headers['cache-control'], 'no-store')
      assert.doesNotMatch(text, /a<b|onload=/)
    }
  }
})

test('a site with BASE_URL answers to any host in its own name, if only it is one', async (t) => {
  const { app } = await ownSite(t, { BASE_URL: 'https://tamdan.example' })
  const { text } = await supertest(app).get('/sitemap.xml').set('Host', 'evil.example').expect(200)
  assert.match(text, /https:\/\/tamdan\.example\/demands/)
  assert.doesNotMatch(text, /evil/)
  await supertest(app).get('/sitemap.xml').set('Host', 'a<b').expect(400)
})
