import assert from 'node:assert/strict'
import { test } from 'node:test'
import supertest from 'supertest'
import { parseConfig } from '../../src/config.js'
import { settableClock } from '../support/clock.js'
import { ownSite } from '../support/site.js'

const PATH = '/.well-known/security.txt'
const CONTACT = {
  SECURITY_CONTACT: 'security@example.org, https://example.org/report',
  SECURITY_KEY: 'https://example.org/key.asc',
  SECURITY_POLICY: 'https://example.org/policy',
}

test('security.txt says to whom weaknesses are reported, and is always valid for some weeks more', async (t) => {
  const clock = settableClock('2026-11-30T22:00:00+07:00')
  const site = await ownSite(t, { ...CONTACT, BASE_URL: 'https://tamdan.example' }, clock)
  const get = () => supertest(site.app).get(PATH).set('Host', 'tamdan.example').expect(200)
  const { text, headers } = await get()
  assert.equal(headers['content-type'], 'text/plain; charset=utf-8')
  assert.deepEqual(text.split('\r\n'), [
    'Contact: mailto:security@example.org',
    'Contact: https://example.org/report',
    'Expires: 2027-02-28T23:59:59Z',
    'Encryption: https://example.org/key.asc',
    'Policy: https://example.org/policy',
    'Preferred-Languages: en, km',
    'Canonical: https://tamdan.example/.well-known/security.txt',
    '',
  ])
  // The record is the same; a reader who has the earlier text must not be told that it still holds.
  clock.set('2027-03-30T00:00:00Z')
  assert.match((await get().set('If-None-Match', headers.etag ?? '"none"')).text, /Expires: 2027-06-28T/)
})

test('there is none where nobody is named', async (t) => {
  const site = await ownSite(t)
  await supertest(site.app).get(PATH).expect(404)
})

test('an address that nobody could open is refused at the start, and so is a key without a contact', () => {
  for (const value of [
    'nobody',
    'a@example.org, http://example.org',
    'a@example.org\r\nContact: b',
    'javascript:1',
  ])
    assert.throws(() => parseConfig({ SECURITY_CONTACT: value }), /SECURITY_CONTACT must be addresses/, value)
  assert.throws(() => parseConfig({ SECURITY_KEY: 'https://example.org/key.asc' }), /SECURITY_CONTACT/)
})
