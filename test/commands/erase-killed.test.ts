// Runs alone: it kills processes that write.
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { setTimeout as after } from 'node:timers/promises'
import { gunzipSync } from 'node:zlib'
import { openStore } from '../../src/assembly/store.js'
import { backup } from '../../src/commands/backup.js'
import { parseConfig } from '../../src/config.js'
import { KINDS_OF_RECORD } from '../../src/kinds/kinds.js'
import { verifyLedger } from '../../src/ledger/verify.js'
import { aDemand } from '../support/builders.js'
import { temporaryFolder } from '../support/engine.js'
import { nodeRuns } from '../support/program.js'
import { type Environment, ownEnvironment } from '../support/store.js'
import { oneOf } from '../support/whole.js'

const NAME = 'marigoldine'

const isNamedIn = (bytes: Buffer): boolean => bytes.toString('latin1').toLowerCase().includes(NAME)

function filesWith(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => isNamedIn(readFileSync(file)))
}

/** A record whose first version names somebody. */
async function aRecord(t: TestContext): Promise<Environment> {
  const environment = await ownEnvironment(t)
  const store = await openStore(parseConfig(environment))
  const named = { title: { en: `The ${NAME} case` }, tags: [NAME] }
  await store.ledger.appendAll([aDemand('D-0001', named), { ...aDemand('D-0001'), expected: 1 }])
  await store.close()
  return environment
}

function eraser(environment: Environment, when: 'at-once' | 'later') {
  return spawn(process.execPath, [...nodeRuns('test/support/eraser.ts'), when], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}

/** Opens the store as the next start does, and tells how much is left of the name and whether the ledger holds. */
async function afterwards(environment: Environment) {
  const store = await openStore(parseConfig(environment))
  const { head, fault } = await verifyLedger(
    { connection: store.connection, kinds: KINDS_OF_RECORD },
    store.ledger,
  )
  const first = await store.ledger.entryOf('demand', 'D-0001', 1)
  await store.close()
  return { entries: head.number, fault, isErased: first?.content === null }
}

test('an erasure whose process died before applying it is carried out at the next start, to the last byte', async (t) => {
  const environment = await aRecord(t)
  const [, signal] = await once(eraser(environment, 'at-once'), 'exit')
  assert.equal(signal, 'SIGKILL')
  assert.deepEqual(await afterwards(environment), { entries: 3, fault: null, isErased: true })
  assert.deepEqual(filesWith(environment.DATA_DIR ?? ''), [])
})

test('an erasure killed at any moment is wholly done or not begun after the next start', async (t) => {
  const outcomes = new Set<boolean>()
  for (const delay of oneOf(3, [0, 4, 8, 12, 18, 25, 40, 80])) {
    const environment = await aRecord(t)
    const child = eraser(environment, 'later')
    const exited = once(child, 'exit')
    await once(child.stdout, 'data')
    await after(delay)
    child.kill('SIGKILL')
    await exited
    const { entries, fault, isErased } = await afterwards(environment)
    outcomes.add(isErased)
    assert.deepEqual([fault, isErased], [null, entries === 3], `killed after ${delay} ms`)
    if (isErased) assert.deepEqual(filesWith(environment.DATA_DIR ?? ''), [], `killed after ${delay} ms`)
  }
  t.diagnostic(`erased or not: ${[...outcomes].join(', ')}`)
})

test('a backup made after an erasure has none of the words', async (t) => {
  const environment = await aRecord(t)
  const file = join(await temporaryFolder(t), 'backup.gz')
  const quiet = () => undefined
  await backup.run([file], environment, quiet)
  assert.ok(isNamedIn(gunzipSync(readFileSync(file))), 'the words were there before')
  await once(eraser(environment, 'at-once'), 'exit')
  const later = join(await temporaryFolder(t), 'later.gz')
  await backup.run([later], environment, quiet)
  assert.ok(!isNamedIn(gunzipSync(readFileSync(later))))
})
