import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseOptions } from '@node-rs/argon2'
import { hashPassword, isPassword } from '../../../src/accounts/password/password.js'

test('a password is hashed by Argon2id with the costs that OWASP gives', async () => {
  const hashed = await hashPassword('correct horse battery')
  assert.match(hashed, /^\$argon2id\$/)
  const { memoryCost, timeCost, parallelism } = parseOptions(hashed)
  assert.deepEqual({ memoryCost, timeCost, parallelism }, { memoryCost: 19_456, timeCost: 2, parallelism: 1 })
  assert.notEqual(hashed, await hashPassword('correct horse battery'))
})

test('a password matches in any composition of its letters, and nothing else does', async () => {
  const hashed = await hashPassword('Caf\u00e9 សិទ្ធិ ﬁve')
  assert.equal(await isPassword(hashed, 'Cafe\u0301 សិទ្ធិ five'), true)
  assert.equal(await isPassword(hashed, 'cafe\u0301 សិទ្ធិ five'), false)
  assert.equal(await isPassword(hashed, ''), false)
})

test('where there is no password, none matches', async () => {
  assert.equal(await isPassword(null, ''), false)
  assert.equal(await isPassword(null, 'correct horse battery'), false)
})
