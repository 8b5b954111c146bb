import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { type TestContext, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { MongoClient } from 'mongodb'
import { startEmbeddedEngine } from '../../src/db/embedded/engine.js'
import { requireIntact } from '../../src/db/embedded/storage/intact.js'
import { silent, temporaryFolder } from '../support/engine.js'

const ROUNDS = 4
const server = fileURLToPath(new URL('../../bench/engine-process.ts', import.meta.url))

/** An engine whose files cannot grow beyond so many KB, as on a full disk: the system refuses the write. */
async function startLimited(t: TestContext, folder: string, kilobytes: number) {
  // A shell counts in blocks of 512 bytes. The signal that would end the process is ignored, so that the write fails.
  const script = `trap '' XFSZ; ulimit -f ${kilobytes * 2}; exec "$@"`
  const node = [process.execPath, '--import', 'tsx', server, folder]
  const child = spawn('sh', ['-c', script, 'sh', ...node], { stdio: ['ignore', 'pipe', 'ignore'] })
  t.after(() => child.kill('SIGKILL'))
  if (!child.stdout) return assert.fail('no output')
  const [uri] = await once(createInterface({ input: child.stdout }), 'line')
  const client = await MongoClient.connect(String(uri))
  t.after(() => client.close())
  return { child, rows: client.db('x').collection<Row>('rows') }
}

type Row = { _id: number; text: string; n: number }

test('on a full disk writes are refused, reads go on, and nothing acknowledged is lost', {
  skip: process.platform === 'win32' && 'no limit on the size of files on this system',
}, async (t) => {
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
})

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
