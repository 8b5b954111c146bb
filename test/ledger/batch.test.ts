// Runs alone: it kills processes that write.
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { test } from 'node:test'
import { setTimeout as after } from 'node:timers/promises'
import type { Connection } from 'mongoose'
import { openStore } from '../../src/assembly/store.js'
import { parseConfig } from '../../src/config.js'
import { AppError } from '../../src/errors.js'
import { KINDS_OF_RECORD } from '../../src/kinds/kinds.js'
import { themeModel } from '../../src/kinds/theme/model.js'
import { ledgerModels } from '../../src/ledger/model.js'
import { verifyLedger } from '../../src/ledger/verify.js'
import { aTheme } from '../support/builders.js'
import { nodeRuns } from '../support/program.js'
import { type Environment, ownEnvironment, ownStore } from '../support/store.js'
import { oneOf } from '../support/whole.js'

const stagedIn = async (connection: Connection): Promise<number[]> => {
  const { staged, stagings } = ledgerModels(connection)
  return [await staged.countDocuments(), await stagings.countDocuments()]
}

const themes = (count: number, prefix = 't') =>
  Array.from({ length: count }, (_, number) => aTheme(`${prefix}-${number}`))

test('a batch is written whole, of one moment, and leaves nothing beside the ledger', async (t) => {
  const { ledger, connection } = await ownStore(t)
  await ledger.append(aTheme('before'))
  const span = await ledger.appendWhole(themes(650))
  assert.deepEqual(span, { first: 2, last: 651 })
  const { head, fault } = await verifyLedger({ connection, kinds: KINDS_OF_RECORD }, ledger)
  assert.deepEqual([head.number, fault], [651, null])
  assert.equal((await ledger.applied()).number, 651)
  assert.deepEqual(await stagedIn(connection), [0, 0])
  const times = new Set<string>()
  for await (const { time } of ledger.entries(2)) times.add(time)
  assert.equal(times.size, 1)
})

test('one record that has moved on refuses the batch by name, and nothing is written', async (t) => {
  const { ledger, connection } = await ownStore(t)
  await ledger.append(aTheme('t-3'))
  await assert.rejects(
    ledger.appendWhole(themes(300)),
    (error) => error instanceof AppError && error.kind === 'conflict' && /theme t-3/.test(error.message),
  )
  assert.equal((await ledger.applied()).number, 1)
  assert.deepEqual(await stagedIn(connection), [0, 0])
})

test('a content that is wrong, or a record changed twice, refuses the batch', async (t) => {
  const { ledger, connection } = await ownStore(t)
  const wrong = { ...aTheme('bad'), content: { name: {} } }
  await assert.rejects(ledger.appendWhole([...themes(150), wrong]), { kind: 'invalid' })
  await assert.rejects(ledger.appendWhole([...themes(150), aTheme('t-7')]), { kind: 'invalid' })
  assert.equal((await ledger.applied()).number, 0)
  assert.deepEqual(await stagedIn(connection), [0, 0])
})

test('a batch that is stopped while it is staged writes nothing', async (t) => {
  const { ledger, connection } = await ownStore(t)
  const stop = new AbortController()
  const onProgress = (staged: number) => staged >= 200 && stop.abort(new Error('stopped'))
  await assert.rejects(ledger.appendWhole(themes(500), { signal: stop.signal, onProgress }), /stopped/)
  assert.equal((await ledger.applied()).number, 0)
  assert.deepEqual(await stagedIn(connection), [0, 0])
})

test('writers at the same time come before or after a batch, never within it', async (t) => {
  const environment = await ownEnvironment(t)
  const one = await openStore(parseConfig(environment))
  const other = await openStore(parseConfig(environment))
  t.after(() => one.close())
  t.after(() => other.close())
  let isDone = false
  const writing = (async () => {
    for (let number = 0; !isDone; number++) await other.ledger.append(aTheme(`w-${number}`))
  })()
  const spans = await Promise.all([
    one.ledger.appendWhole(themes(500, 'a')),
    other.ledger.appendWhole(themes(500, 'b')),
  ])
  isDone = true
  await writing
  const { fault } = await verifyLedger({ connection: one.connection, kinds: KINDS_OF_RECORD }, one.ledger)
  assert.equal(fault, null)
  for (const [place, { first, last }] of spans.entries()) {
    const within: string[] = []
    for await (const { reference } of one.ledger.entries(first, last)) within.push(reference.slice(0, 1))
    assert.deepEqual(new Set(within), new Set([place === 0 ? 'a' : 'b']))
  }
})

test('references are given in one go and can be taken back until others were given', async (t) => {
  const { ledger } = await ownStore(t)
  const given = await ledger.newReferences('demand', 3)
  assert.deepEqual(given, ['D-0001', 'D-0002', 'D-0003'])
  await ledger.giveBack('demand', given)
  assert.equal(await ledger.newReference('demand'), 'D-0001')
  const more = await ledger.newReferences('demand', 2)
  assert.equal(await ledger.newReference('demand'), 'D-0004')
  await ledger.giveBack('demand', more)
  assert.equal(await ledger.newReference('demand'), 'D-0005')
})

const COUNT = 1500

/** Runs the writer, kills it some time after it said a word, and tells what the next start finds. */
async function killed(environment: Environment, word: string, delay: number) {
  const child = spawn(process.execPath, [...nodeRuns('test/support/batch-writer.ts'), String(COUNT)], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const exited = once(child, 'exit')
  let said = ''
  for await (const text of child.stdout) {
    said += String(text)
    if (said.includes(word)) break
  }
  await after(delay)
  child.kill('SIGKILL')
  await exited
  const store = await openStore(parseConfig(environment))
  const { head, fault } = await verifyLedger(
    { connection: store.connection, kinds: KINDS_OF_RECORD },
    store.ledger,
  )
  const shown = await themeModel(store.connection).countDocuments({ isWithdrawn: false })
  const desk = await ledgerModels(store.connection).records.countDocuments()
  await store.close()
  return { entries: head.number, fault, shown, desk }
}

test('a batch killed at any moment is wholly there or not at all after the next start', async (t) => {
  const seen = new Map<number, number>()
  const moments = [
    ...oneOf(4, [0, 30, 90, 200, 350, 500, 700, 1000]).map((delay) => ['staging', delay] as const),
    ...oneOf(3, [0, 5, 20, 60, 150, 400]).map((delay) => ['bound', delay] as const),
  ]
  for (const [word, delay] of moments) {
    const { entries, fault, shown, desk } = await killed(await ownEnvironment(t), word, delay)
    assert.equal(fault, null, `killed ${delay} ms after ${word}`)
    assert.ok(entries === 0 || entries === COUNT, `killed ${delay} ms after ${word}: ${entries} entries`)
    assert.deepEqual([shown, desk], [entries, entries], `killed ${delay} ms after ${word}`)
    if (word === 'bound') assert.equal(entries, COUNT, 'a bound batch is written by whoever starts next')
    seen.set(entries, (seen.get(entries) ?? 0) + 1)
  }
  assert.deepEqual([...seen.keys()].sort(), [0, COUNT].sort(), 'both outcomes were met')
  t.diagnostic(`nothing ${seen.get(0)} times, all ${seen.get(COUNT)} times`)
})
