import assert from 'node:assert/strict'
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { sessionSecret } from '../../../src/accounts/secrets/secret.js'

async function aFolder(t: TestContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'tamdan-secret-'))
  t.after(() => rm(folder, { recursive: true, force: true }))
  return folder
}

test('a secret is made once, kept for its owner alone, and read again', async (t) => {
  const folder = join(await aFolder(t), 'data')
  const made = sessionSecret(undefined, folder)
  assert.match(made, /^[0-9a-f]{64}$/)
  assert.equal(sessionSecret(undefined, folder), made)
  assert.equal((await stat(join(folder, 'session-secret'))).mode & 0o777, 0o600)
})

test('a configured secret is used and none is kept', async (t) => {
  const folder = await aFolder(t)
  assert.equal(sessionSecret('configured', folder), 'configured')
  await assert.rejects(stat(join(folder, 'session-secret')))
})

test('a damaged secret stops the start instead of signing with it', async (t) => {
  const folder = await aFolder(t)
  await writeFile(join(folder, 'session-secret'), 'abc')
  assert.throws(() => sessionSecret(undefined, folder), /is damaged/)
})
