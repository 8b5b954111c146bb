import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import express from 'express'
import { start } from '../src/commands/start.js'
import { ownAddress, parseConfig } from '../src/config.js'

test('a switch that is not set has the value its default word stands for', () => {
  const { reviewRequired, starterData } = parseConfig({})
  assert.deepEqual({ reviewRequired, starterData }, { reviewRequired: false, starterData: 'on' })
})

test('a switch takes the words on and off and no other', () => {
  assert.equal(parseConfig({ REVIEW_REQUIRED: 'on' }).reviewRequired, true)
  assert.equal(parseConfig({ REVIEW_REQUIRED: 'off' }).reviewRequired, false)
  assert.throws(() => parseConfig({ REVIEW_REQUIRED: 'true' }), /REVIEW_REQUIRED/)
})

test('a second factor is required of editors on a public site, unless it is switched off; not on one’s own machine', () => {
  const required = (more: Record<string, string>) => parseConfig(more).secondFactorRequired
  assert.equal(required({ BASE_URL: 'https://record.example' }), true)
  assert.equal(required({ BASE_URL: 'https://record.example', SECOND_FACTOR_REQUIRED: '' }), true)
  assert.equal(required({ BASE_URL: 'https://record.example', SECOND_FACTOR_REQUIRED: 'off' }), false)
  for (const BASE_URL of ['', 'http://localhost:3000']) assert.equal(required({ BASE_URL }), false, BASE_URL)
  assert.equal(required({ SECOND_FACTOR_REQUIRED: 'on' }), true)
  assert.throws(() => required({ SECOND_FACTOR_REQUIRED: 'no' }), /SECOND_FACTOR_REQUIRED/)
})

test('the address of the site is taken as links print it, and with nothing that does not belong there', () => {
  const taken = (BASE_URL: string) => parseConfig({ BASE_URL }).baseUrl
  assert.equal(taken(' HTTPS://Record.Example/ '), 'https://record.example')
  assert.equal(taken('https://record.example/copy/'), 'https://record.example/copy')
  assert.equal(taken('http://localhost:3000'), 'http://localhost:3000')
  assert.equal(taken(''), undefined)
  for (const wrong of [
    'https://u:p@x.example',
    'https://u@x.example',
    'ftp://x.example',
    'x.example',
    'https://x/?a',
    'https://x/#',
  ])
    assert.throws(() => taken(wrong), /- BASE_URL must be an address such as https:/, wrong)
})

test('a site that would be served from a folder of its host is not started', async () => {
  await assert.rejects(
    start.run([], { BASE_URL: 'https://x.example/sub' }, () => undefined),
    /^Error: BASE_URL https:\/\/x\.example\/sub names a folder/,
  )
})

test('the example of an environment names each setting once, as it is when it is not set', async () => {
  const lines = (await readFile('.env.example', 'utf8')).split('\n')
  const settings = lines.flatMap((line) => /^([A-Z_]+)=(.*)$/.exec(line)?.slice(1, 3) ?? [])
  const names = settings.filter((_, at) => at % 2 === 0)
  assert.deepEqual(names, [...new Set(names)])
  const example = Object.fromEntries(names.map((name, at) => [name, settings[2 * at + 1] ?? '']))
  for (const BASE_URL of ['', 'https://record.example'])
    assert.deepEqual(parseConfig({ ...example, BASE_URL }), parseConfig({ BASE_URL }))
})

test('as proxies a count or addresses are taken, and nothing by which anybody would be believed', () => {
  const taken = ['1', '10', '10.0.0.1', 'loopback', '10.0.0.1, 2001:db8::1, 10.1.0.0/16', 'off', '']
  assert.deepEqual(
    taken.map((value) => parseConfig({ TRUST_PROXY: value }).trustProxy),
    [1, 10, '10.0.0.1', 'loopback', '10.0.0.1,2001:db8::1,10.1.0.0/16', false, false],
  )
  for (const value of [
    '0',
    '11',
    '-1',
    '1.5',
    'true',
    'all',
    '0.0.0.0/0',
    '::/0',
    '10.0.0.1,',
    '10.0.0.0/33',
  ])
    assert.throws(
      () => parseConfig({ TRUST_PROXY: value }),
      /TRUST_PROXY must be how many .*\(1 to 10\), or /,
      value,
    )
})

test('every list of proxies that is taken is one that Express takes', () => {
  for (const value of ['3', 'linklocal,uniquelocal', '10.0.0.1,2001:db8::/32', '192.0.2.0/1,::ffff:10.0.0.1'])
    assert.doesNotThrow(
      () => express().set('trust proxy', parseConfig({ TRUST_PROXY: value }).trustProxy),
      value,
    )
})

test('mail comes from an address with a name or without', () => {
  const from = (value: string) => parseConfig({ SMTP_URL: 'smtp://localhost', MAIL_FROM: value }).mailFrom
  assert.deepEqual(from('a@example.org'), { name: 'Tamdan', address: 'a@example.org' })
  assert.deepEqual(from('Tamdan <a@example.org>'), { name: 'Tamdan', address: 'a@example.org' })
  assert.deepEqual(from('"ការតាមដាន, Tamdan" <a@example.org>'), {
    name: 'ការតាមដាន, Tamdan',
    address: 'a@example.org',
  })
  for (const value of [
    'a',
    'Tamdan a@example.org',
    'Tamdan <a>',
    '<a@example.org',
    'A\r\nBcc: b <a@example.org>',
  ])
    assert.throws(() => from(value), /MAIL_FROM must be an address: a@example\.org, or Name </, value)
})

test('the address that the owner opens has brackets around numbers of IPv6', () => {
  const at = (host: string) => ownAddress(parseConfig({ HOST: host, PORT: '3000' }))
  assert.deepEqual(['127.0.0.1', '0.0.0.0', '::', '::1', '2001:db8::2', 'tamdan.example'].map(at), [
    'http://localhost:3000',
    'http://localhost:3000',
    'http://[::1]:3000',
    'http://[::1]:3000',
    'http://[2001:db8::2]:3000',
    'http://tamdan.example:3000',
  ])
})
