import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import fc from 'fast-check'
import { inOne } from '../../src/ledger/in-one.js'

test('whoever asks is answered by work that began after they asked, and no two pieces run at once', async () => {
  const waits = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 12 })
  const tried = fc.asyncProperty(
    waits,
    waits,
    fc.integer({ min: 0, max: 6 }),
    async (asks, works, failing) => {
      let [begun, running] = [0, 0]
      const ask = inOne(async () => {
        begun += 1
        const own = begun
        running += 1
        assert.equal(running, 1)
        await pause(works[own % works.length])
        running -= 1
        if (own === failing) throw new Error('failed')
        return own
      })
      const answers: Promise<void>[] = []
      for (const wait of asks) {
        const before = begun
        const isLate = (answer: number) =>
          assert.ok(answer > before, `${answer} began before it was asked for`)
        answers.push(ask().then(isLate, (error: Error) => assert.equal(error.message, 'failed')))
        await pause(wait)
      }
      await Promise.all(answers)
      assert.ok(begun <= asks.length)
    },
  )
  await fc.assert(tried, { numRuns: 60 })
})
