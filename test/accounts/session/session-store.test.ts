import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sessionStore } from '../../../src/accounts/session/session-store.js'
import { settableClock } from '../../support/clock.js'
import { withDatabase } from '../../support/engine.js'

test('a session is started once, found, touched, and gone when it is ended or its time is over', async (t) => {
  const connection = await withDatabase(t)
  const clock = settableClock('2026-03-01T08:00:00.000Z')
  const store = sessionStore(connection, clock)
  const asked = { user: 'u1', userAgent: '' }
  await store.start('one', asked)
  await store.start('one', { ...asked, user: 'u2' })
  await store.start('two', asked)
  const found = await store.find('one')
  assert.deepEqual([found?.user, found?.seenAt], ['u1', '2026-03-01T08:00:00.000Z'])
  assert.equal(await store.find('another'), null)

  clock.set('2026-03-01T19:00:00.000Z')
  await store.touch('one', found ?? assert.fail('no session'))
  clock.set('2026-03-01T21:00:00.000Z')
  assert.equal((await store.find('one'))?.seenAt, '2026-03-01T19:00:00.000Z')
  assert.equal(await store.find('two'), null, 'its 12 hours are over')
  assert.deepEqual(
    (await store.ofUser('u1')).map(({ seenAt }) => seenAt),
    ['2026-03-01T19:00:00.000Z'],
  )

  await store.end('one')
  assert.equal(await store.find('one'), null)
  assert.deepEqual(
    await Promise.all(['one', 'two', 'another'].map((sid) => store.lapsed(sid))),
    [null, 'u1', null],
    'of one that ran out, and not of one that was ended, it is still known whose it was',
  )
  clock.set('2026-03-05T08:00:00.000Z')
  assert.equal(await store.lapsed('two'), null)
  await store.start('three', asked)
  const kept = await connection.collection('sessions').countDocuments()
  assert.equal(kept, 1, 'what has ended is cleared away when another starts')
})
