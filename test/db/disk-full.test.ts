// Runs alone: it fills a disk.
import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { type TestContext, test } from 'node:test'
import { MongoClient } from 'mongodb'
import { openDatabase } from '../../src/db/connect.js'
import { startEmbeddedEngine } from '../../src/db/embedded/engine.js'
import { requireIntact } from '../../src/db/embedded/storage/intact.js'
import { silent, temporaryFolder } from '../support/engine.js'
import { nodeRuns } from '../support/program.js'

const ROUNDS = 4
const reader = 'test/support/engine-reader.ts'
const server = 'bench/engine-process.ts'

/** A process whose files cannot grow beyond so many KB, as on a full disk: the system refuses the write. */
function runLimited(script: string, folder: string, kilobytes: number): ChildProcess {
  // A shell counts in blocks of 512 bytes. The signal that would end the process is ignored, so that the write fails.
  const limited = `trap '' XFSZ; ulimit -f ${kilobytes * 2}; exec "$@"`
  const node = [process.execPath, ...nodeRuns(script), folder]
  return spawn('sh', ['-c', limited, 'sh', ...node], { stdio: ['ignore', 'pipe', 'ignore'] })
}

async function startLimited(t: TestContext, folder: string, kilobytes: number) {
  const child = runLimited(server, folder, kilobytes)
  t.after(() => child.kill('SIGKILL'))
  if (!child.stdout) return assert.fail('no output')
  const [uri] = await once(createInterface({ input: child.stdout }), 'line')
  const client = await MongoClient.connect(String(uri))
  t.after(() => client.close())
  return { child, rows: client.db('x').collection<Row>('rows') }
}

type Row = { _id: number; text: string; n: number }

const options = {
  skip: process.platform === 'win32' && 'no limit on the size of files on this system',
}

test(
  'on a full disk writes are refused, reads go on, and nothing acknowledged is lost',
  options,
  async (t) => {
    let total = 0
    for (let round = 0; round < ROUNDS; round++) {
      const folder = await temporaryFolder(t)
      const { child, rows } = await startLimited(t, folder, 1000 + Math.floor(Math.random() * 2000))
      await rows.createIndex({ n: 1 })
      const acknowledged = new Set<number>()
      let refused = 0
      for (let i = 0; i < 5000 && refused < 5; i++) {
        const row = { _id: i, text: 'x'.repeat(Math.floor(Math.random() * 6000)), n: i % 10 }
        const written = await rows.insertOne(row).then(
          () => true,
          () => false,
        )
        if (written) acknowledged.add(i)
        else refused++
      }
      assert.equal(refused, 5)
      const there = async () =>
        (await rows.find({}, { projection: { _id: 1 } }).toArray()).map(({ _id }) => _id)
      assert.deepEqual(new Set(await there()), acknowledged)
      child.kill('SIGKILL')
      await once(child, 'exit')
      await requireAll(t, folder, acknowledged)
      total += acknowledged.size
    }
    t.diagnostic(`${ROUNDS} full disks, ${total} acknowledged writes, none lost`)
  },
)

async function requireAll(t: TestContext, folder: string, acknowledged: Set<number>): Promise<void> {
  requireIntact(folder)
  const engine = await startEmbeddedEngine({ folder, log: silent })
  t.after(() => engine.close())
  const client = await MongoClient.connect(engine.uri)
  t.after(() => client.close())
  const db = client.db('x')
  const stored = await db.collection<Row>('rows').find().toArray()
  assert.deepEqual(new Set(stored.map(({ _id }) => _id)), acknowledged)
  assert.equal((await db.command({ validate: 'rows' })).valid, true)
  await db.collection<Row>('rows').insertOne({ _id: -1, text: 'there is room again', n: 0 })
}

test(
  'a start on a full disk is refused with what to do, and leaves what is there as it is',
  options,
  async (t) => {
    const folder = await temporaryFolder(t)
    const start = async () => {
      const child = runLimited(reader, folder, 200)
      t.after(() => child.kill('SIGKILL'))
      if (!child.stdout) return assert.fail('no output')
      const [said] = await once(createInterface({ input: child.stdout }), 'line')
      return String(said)
    }
    const refused =
      /^not started: Error: There is no room on the disk of .*Make room there, then start again$/
    assert.match(await start(), refused)
    const { connection, close } = await openDatabase({ mongodbUri: undefined, dataDir: folder, log: silent })
    await connection
      .collection('rows')
      .insertMany(Array.from({ length: 500 }, () => ({ text: 'x'.repeat(900) })))
    await close()
    const file = join(folder, 'engine', 'data.mdb')
    const before = await readFile(file)
    assert.match(await start(), refused)
    assert.deepEqual(await readFile(file), before)
  },
)
