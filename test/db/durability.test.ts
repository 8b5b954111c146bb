// Runs alone: it kills processes that write.
import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { type TestContext, test } from 'node:test'
import type { Connection } from 'mongoose'
import { openDatabase } from '../../src/db/connect.js'
import { silent, temporaryFolder } from '../support/engine.js'
import { nodeRuns } from '../support/program.js'

/** A few in every run; many by hand. */
const KILLS = Number(process.env.KILLS ?? 8)

const script = 'test/support/engine-writer.ts'

function startWriter(t: TestContext, folder: string, first: number): ChildProcess {
  const child = spawn(process.execPath, [...nodeRuns(script), folder, String(first)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  t.after(() => child.kill('SIGKILL'))
  return child
}

/** Lets a writer acknowledge some writes, then kills it in the middle of others; gives what was acknowledged. */
async function writeAndKill(
  t: TestContext,
  folder: string,
  first: number,
  writes: number,
): Promise<number[]> {
  const child = startWriter(t, folder, first)
  if (!child.stdout) return assert.fail('no output')
  const acknowledged: number[] = []
  for await (const line of createInterface({ input: child.stdout })) {
    acknowledged.push(Number(line))
    if (acknowledged.length === writes) child.kill('SIGKILL')
  }
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
  return acknowledged
}

async function indexesAgree(connection: Connection): Promise<void> {
  const rows = connection.collection<{ _id: number; tags: string[]; n: number }>('rows')
  const all = await rows.find().toArray()
  for (const { _id, n } of all)
    assert.deepEqual(await rows.findOne({ n }, { projection: { _id: 1 } }), { _id })
  assert.equal(await rows.countDocuments({ n: { $gte: 0 } }), all.length)
  for (const tag of ['changed', 'a0', 'a1', 'b2']) {
    assert.equal(
      await rows.countDocuments({ tags: tag }),
      all.filter(({ tags }) => tags.includes(tag)).length,
    )
  }
}

test('nothing acknowledged is lost when the process is killed, and indexes agree with documents', async (t) => {
  const folder = await temporaryFolder(t)
  const acknowledged: number[] = []
  for (let kill = 0; kill < KILLS; kill++) {
    const first = kill * 100_000
    acknowledged.push(...(await writeAndKill(t, folder, first, 20 + Math.floor(Math.random() * 120))))
    const { connection, close } = await openDatabase({ mongodbUri: undefined, dataDir: folder, log: silent })
    const rows = connection.collection<{ _id: number; tags: string[] }>('rows')
    const stored = new Map((await rows.find().toArray()).map(({ _id, tags }) => [_id, tags]))
    for (const number of acknowledged) {
      assert.ok(stored.has(number), `write ${number} is lost`)
      if (number % 3 === 0) assert.deepEqual(stored.get(number), ['changed'])
    }
    await indexesAgree(connection)
    await close()
  }
  t.diagnostic(`${KILLS} kills, ${acknowledged.length} acknowledged writes, none lost`)
})
