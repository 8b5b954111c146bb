import assert from 'node:assert/strict'
import { test } from 'node:test'
import { messageOf } from '../../src/mail/message.js'
import { read } from '../support/mail-server.js'

test('a mail shows the name of the site, and its number is of the address alone', async () => {
  const letter = {
    to: 'b@example.org',
    subject: 'S',
    text: 'T',
    html: '<p>T</p>',
    leave: '',
    lang: 'en',
  } as const
  const from = { name: 'Tamdan of Phnom Penh', address: 'a@example.org' }
  const { header } = read(String(await messageOf(letter, { id: '1', from, at: '2026-11-30T00:00:00.000Z' })))
  assert.equal(header('From'), 'Tamdan of Phnom Penh <a@example.org>')
  assert.match(header('Message-ID'), /^<[0-9a-f]{32}@example\.org>$/)
})
