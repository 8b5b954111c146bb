import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { forgetAll } from '../../src/ledger/forgetting.js'
import { keeping } from '../../src/ledger/keeping.js'
import { oncePerHead } from '../../src/record/once-per-head.js'

test('whatever is kept, in whatever order, stays under the bound in bytes', () => {
  const things = fc.array(fc.tuple(fc.string({ maxLength: 8 }), fc.nat(900)), { maxLength: 200 })
  fc.assert(
    fc.property(things, (given) => {
      const kept = keeping<string>(1000, (text) => text.length)()
      for (const [key, length] of given) {
        kept.set(key, 'x'.repeat(length))
        assert.ok(kept.calculatedSize <= 1000)
        assert.ok([...kept.values()].reduce((sum, text) => sum + text.length, 0) <= 1000)
      }
    }),
  )
})

test('all that is kept is forgotten when words are erased', () => {
  const keep = keeping<string>(1000)
  keep().set('key', 'words')
  forgetAll()
  assert.equal(keep().get('key'), undefined)
})

test('a thing of one head is worked out once for all who ask, and again after it failed', async () => {
  let times = 0
  const read = oncePerHead(async () => {
    times += 1
    await new Promise((resolve) => setImmediate(resolve))
    if (times === 1) throw new Error('not now')
    return times
  })
  const head = { number: 3, hash: 'h', time: '' }
  await assert.rejects(() => Promise.all([read(head), read(head)]), /not now/)
  assert.deepEqual(await Promise.all([read(head), read(head), read(head)]), [2, 2, 2])
  assert.equal(await read(head), 2)
})
