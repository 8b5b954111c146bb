// Runs alone: it kills processes that write.
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { setTimeout as after } from 'node:timers/promises'
import { openStore } from '../../src/assembly/store.js'
import { parseConfig } from '../../src/config.js'
import { csvOf } from '../../src/exports/csv.js'
import { KINDS_OF_RECORD } from '../../src/kinds/kinds.js'
import { themeModel } from '../../src/kinds/theme/model.js'
import { verifyLedger } from '../../src/ledger/verify.js'
import { temporaryFolder } from '../support/engine.js'
import { nodeRuns } from '../support/program.js'
import { type Environment, ownEnvironment } from '../support/store.js'
import { oneOf } from '../support/whole.js'

const ROWS = 1200

async function killedImport(environment: Environment, file: string, delay: number): Promise<number> {
  const child = spawn(process.execPath, [...nodeRuns('src/main.ts'), 'import', file], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const exited = once(child, 'exit')
  // The rows are told once all are judged: what follows is the writing.
  await once(child.stdout, 'data')
  child.stdout.resume()
  await after(delay)
  child.kill('SIGKILL')
  await exited
  const store = await openStore(parseConfig(environment))
  const { head, fault } = await verifyLedger(
    { connection: store.connection, kinds: KINDS_OF_RECORD },
    store.ledger,
  )
  const shown = await themeModel(store.connection).countDocuments({ isWithdrawn: false })
  await store.close()
  assert.deepEqual([fault, shown], [null, head.number], `killed after ${delay} ms`)
  return head.number
}

test('an import killed half-way has written nothing, or all of it', async (t) => {
  const rows = Array.from({ length: ROWS }, (_, number) => [`theme-${number}`, `Theme ${number}`])
  const file = join(await temporaryFolder(t), 'themes.csv')
  await writeFile(file, csvOf([['reference', 'name_en'], ...rows]))
  const seen: number[] = []
  for (const delay of oneOf(3, [0, 150, 300, 450, 600, 900, 1500, 2500]))
    seen.push(await killedImport(await ownEnvironment(t), file, delay))
  assert.deepEqual(
    seen.filter((entries) => entries !== 0 && entries !== ROWS),
    [],
  )
  assert.ok(seen.includes(0), 'some were killed before anything was written')
  t.diagnostic(`entries after each kill: ${seen.join(', ')}`)
})
