// Runs alone: it starts processes that share its store.
import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { test } from 'node:test'
import { openStore } from '../../src/assembly/store.js'
import { parseConfig } from '../../src/config.js'
import { KINDS_OF_RECORD } from '../../src/kinds/kinds.js'
import { themeModel } from '../../src/kinds/theme/model.js'
import { ledgerModels } from '../../src/ledger/model.js'
import { verifyLedger } from '../../src/ledger/verify.js'
import { nodeRuns } from '../support/program.js'
import { type Environment, ownEnvironment } from '../support/store.js'
import { many, oneOf } from '../support/whole.js'

function writer(
  environment: Environment,
  prefix: string,
  count: number,
): { child: ChildProcess; said: string[] } {
  const said: string[] = []
  const child = spawn(process.execPath, [...nodeRuns('test/support/writer.ts'), prefix, String(count)], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  child.stdout?.setEncoding('utf8').on('data', (text: string) => said.push(...text.trim().split('\n')))
  return { child, said }
}

const EACH = many(250, 60)

test(`four processes appending ${EACH} changes each make ${4 * EACH} entries without a gap or a fork`, async (t) => {
  const environment = await ownEnvironment(t)
  const store = await openStore(parseConfig(environment))
  t.after(() => store.close())
  const writers = ['a', 'b', 'c', 'd'].map((prefix) => writer(environment, prefix, EACH))
  const codes = await Promise.all(writers.map(({ child }) => once(child, 'exit').then(([code]) => code)))
  assert.deepEqual(codes, [0, 0, 0, 0])
  const { head, fault } = await verifyLedger(
    { connection: store.connection, kinds: KINDS_OF_RECORD },
    store.ledger,
  )
  assert.deepEqual([head.number, fault], [4 * EACH, null])
  assert.equal(await ledgerModels(store.connection).entries.countDocuments(), 4 * EACH)
  assert.equal(await themeModel(store.connection).countDocuments({ isWithdrawn: false }), 4 * EACH)
})

for (const acknowledged of oneOf(3, [40, 1, 150]))
  test(`killed after ${acknowledged} of 200 writes, everything acknowledged is there and the ledger verifies`, async (t) => {
    const environment = await ownEnvironment(t)
    const { child, said } = writer(environment, 'w', 200)
    const exited = once(child, 'exit')
    for await (const _ of child.stdout ?? []) if (said.length >= acknowledged) break
    child.kill('SIGKILL')
    await exited
    const store = await openStore(parseConfig(environment))
    t.after(() => store.close())
    const { fault } = await verifyLedger(
      { connection: store.connection, kinds: KINDS_OF_RECORD },
      store.ledger,
    )
    assert.equal(fault, null)
    const there = await themeModel(store.connection)
      .find({ reference: { $in: said } })
      .lean()
    assert.equal(there.length, said.length)
  })
