import assert from 'node:assert/strict'
import { test } from 'node:test'
import { attemptStore } from '../../../src/accounts/sign-in/attempt-store.js'
import { systemClock } from '../../../src/clock.js'
import { ownStore } from '../../support/store.js'

test('counts that begin and are forgotten at the same moment are all counted', async (t) => {
  const { connection } = await ownStore(t)
  const attempts = attemptStore(connection, systemClock, Buffer.alloc(32))
  const signIn = async () => {
    const { count } = await attempts.add('the same browser', 60_000)
    await attempts.forget('the same browser')
    return count
  }
  for (let round = 0; round < 20; round++) {
    const counts = await Promise.all(Array.from({ length: 12 }, signIn))
    assert.ok(counts.every((count) => count >= 1))
  }
})
