import assert from 'node:assert/strict'
import { test } from 'node:test'
import { apart } from '../../src/apart/apart.js'
import { EndedError, type EndedWhy } from '../../src/apart/ended.js'
import type { OddWork } from './odd-job.js'

const BOUNDS = { within: 20_000, heap: 64, waiting: 3 }
const odd = (more: Partial<typeof BOUNDS> = {}) =>
  apart<OddWork, number>(new URL('./odd-job.js', import.meta.url), { ...BOUNDS, ...more })

const because = (why: EndedWhy) => (error: unknown) => error instanceof EndedError && error.why === why

test('one thread does one piece after the other, and knows nothing of the environment', async () => {
  const ask = odd()
  const [first, second] = await Promise.all([ask('which'), ask('which')])
  assert.ok(first > 0)
  assert.equal(second, first)
  assert.equal(await ask('environment'), 0)
})

test('work that never ends is ended at its deadline, in its own thread, and the next has another', async () => {
  const ask = odd({ within: 4000 })
  const thread = await ask('which')
  const asking = assert.rejects(ask('forever'), because('slow'))
  let turns = 0
  const counting = setInterval(() => {
    turns += 1
  }, 10)
  await asking
  clearInterval(counting)
  assert.ok(turns > 50, `this thread had ${turns} turns meanwhile`)
  assert.notEqual(await ask('which'), thread)
})

for (const work of ['hoard', 'nest'] as const)
  test(`work that takes more memory than it may is ended, and nothing else: ${work}`, async () => {
    const ask = odd()
    await assert.rejects(ask(work), because('memory'))
    assert.ok((await ask('which')) > 0)
  })

test('what throws, leaves or breaks afterwards is told, and the next piece is done', async () => {
  const ask = odd()
  await assert.rejects(ask('throws'), because('failed'))
  await assert.rejects(ask('leaves'), because('failed'))
  // It answers and breaks at once: of the two, either may be heard first.
  await ask('later').catch(because('failed'))
  // Whatever is asked of a thread that is just dying is refused; it is not asked again.
  assert.ok((await ask('which').catch(() => ask('which'))) > 0)
})

test('no more wait than may, and those that wait are done', async () => {
  const ask = odd({ waiting: 1 })
  const asked = [ask('which'), ask('which')]
  await assert.rejects(ask('which'), because('busy'))
  await Promise.all(asked)
  assert.ok((await ask('which')) > 0)
})
