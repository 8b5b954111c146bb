import assert from 'node:assert/strict'
import { channel } from 'node:diagnostics_channel'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { ASKED, requireServed, SERVED } from '../../../src/db/embedded/query/served.js'
import { temporaryFolder } from '../engine.js'
import { askedFaults, notedFor } from './asked.js'
import { NOTED_IN } from './note-asked.js'

const served = { query: ['$in', '$gt'], command: ['find', 'hello'] }

test('what is asked for and not served, served and not asked for, is named', () => {
  const asked = new Set(['query $in', 'query $where', 'command find'])
  assert.deepEqual(askedFaults(asked, served, { because: ['command hello', 'command gone'] }), [
    'The suite asks the embedded engine for query $where, which it does not serve.',
    'The embedded engine serves query $gt, which the suite never asks for.',
    'command gone is excepted and not served.',
  ])
  assert.deepEqual(
    askedFaults(new Set(['query $in', 'query $gt', 'command find', 'command hello']), served, {}),
    [],
  )
})

test('every exception is served, and nothing is excepted twice', () => {
  const all = Object.entries(SERVED).flatMap(([kind, names]) => names.map((name) => `${kind} ${name}`))
  assert.deepEqual(askedFaults(new Set(all)), [])
  assert.equal(new Set(all).size, all.length)
})

test('what an engine is asked for is noted once, refused or not, but for the tests of the engine itself', async (t) => {
  const folder = await temporaryFolder(t)
  const before = process.env[NOTED_IN] ?? ''
  t.after(() => {
    process.env[NOTED_IN] = before
  })
  assert.equal(notedFor(join('test', 'db', 'answers.test.ts')), '')
  assert.notEqual(notedFor(join('test', 'ledger', 'ledger.test.ts')), '')
  assert.ok(channel(ASKED).hasSubscribers)
  process.env[NOTED_IN] = ''
  requireServed('query', '$nin')
  process.env[NOTED_IN] = folder
  requireServed('query', '$nin')
  assert.throws(() => requireServed('query', '$asked-by-this-test'), { code: 2 })
  assert.throws(() => requireServed('query', '$asked-by-this-test'), { code: 2 })
  const [name = ''] = await readdir(folder)
  assert.equal(name, String(process.pid))
  assert.equal((await readFile(join(folder, name), 'utf8')).split('query $asked-by-this-test\n').length, 2)
})
