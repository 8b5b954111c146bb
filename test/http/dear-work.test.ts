import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { AppError } from '../../src/errors.js'
import { DEAR_KINDS, dearKindOf, dearWork } from '../../src/http/dear-work.js'

const few = { atOnce: 2, waiting: 3, retryAfter: 7 }

test('each address stands in the queue of its work, and files in none', () => {
  const rows: [string, string, string | null][] = [
    ['/', '', 'page'],
    ['/demands', 'theme=x', 'page'],
    ['/demands', 'q=train', 'search'],
    ['/demands', 'q=', 'page'],
    ['/search', 'q=train', 'search'],
    ['/demands/D-0001', 'asOf=2026-01-01', 'past'],
    ['/changes', 'from=2026-01-01', 'changes'],
    ['/themes/x/feed.atom', '', 'changes'],
    ['/ledger', 'page=2', 'ledger'],
    ['/ledger.jsonl', '', null],
    ['/data/all.zip', '', null],
    ['/demands/D-0001/picture.png', '', 'picture'],
  ]
  for (const [path, query, kind] of rows)
    assert.equal(dearKindOf(path, new URLSearchParams(query)), kind, `${path}?${query}`)
})

test('never more at once, nor more waiting, than a queue has room for; whatever is taken ends', async () => {
  const kinds = fc.constantFrom(...DEAR_KINDS)
  await fc.assert(
    fc.asyncProperty(fc.array(kinds, { maxLength: 60 }), async (asked) => {
      const work = dearWork(Object.fromEntries(DEAR_KINDS.map((kind) => [kind, few])))
      const running = new Map<string, number>()
      let most = 0
      const all = asked.map((kind) =>
        work
          .inTurn(kind, async () => {
            const now = (running.get(kind) ?? 0) + 1
            running.set(kind, now)
            most = Math.max(most, now)
            await new Promise((resolve) => setImmediate(resolve))
            running.set(kind, (running.get(kind) ?? 0) - 1)
            return 'done'
          })
          .catch((error: unknown) => error),
      )
      const ends = await Promise.all(all)
      assert.ok(most <= few.atOnce)
      for (const kind of DEAR_KINDS) {
        const ofKind = ends.filter((_end, place) => asked[place] === kind)
        const done = ofKind.filter((end) => end === 'done').length
        assert.equal(done, Math.min(ofKind.length, few.atOnce + few.waiting))
        for (const end of ofKind)
          if (end !== 'done')
            assert.ok(end instanceof AppError && end.kind === 'busy' && end.details.retryAfter === 7)
      }
    }),
    { numRuns: 50 },
  )
})
