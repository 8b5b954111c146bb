// Runs alone: it measures the memory of its process.
import assert from 'node:assert/strict'
import { once } from 'node:events'
import { connect } from 'node:net'
import { type TestContext, test } from 'node:test'
import { serialize } from 'bson'
import { MongoClient } from 'mongodb'
import { type EmbeddedEngine, startEmbeddedEngine } from '../../src/db/embedded/engine.js'
import { silent, temporaryFolder } from '../support/engine.js'

const CLIENTS = 200
const LARGEST_FRAME = 48_000_000

async function started(t: TestContext) {
  const folder = await temporaryFolder(t)
  const engine = await startEmbeddedEngine({ folder, log: silent })
  t.after(() => engine.close().catch(() => undefined))
  return { folder, engine }
}

const socketTo = ({ uri }: EmbeddedEngine) => {
  const socket = connect({ path: decodeURIComponent(/^mongodb:\/\/([^/]+)\//.exec(uri)?.[1] ?? '') })
  socket.on('error', () => undefined)
  return socket
}

const client = async (t: TestContext, { uri }: EmbeddedEngine, maxPoolSize = 5) => {
  const one = await MongoClient.connect(uri, { maxPoolSize })
  t.after(() => one.close())
  return one
}

test('closing waits for the commands that run, and what they answered is there', async (t) => {
  const { folder, engine } = await started(t)
  const rows = (await client(t, engine, 20)).db('x').collection<{ _id: number }>('rows')
  const writes = Array.from({ length: 300 }, (_, i) => rows.insertOne({ _id: i }))
  const settling = Promise.allSettled(writes)
  await writes[20]
  await engine.close()
  const settled = await settling
  const acknowledged = settled.flatMap(({ status }, i) => (status === 'fulfilled' ? [i] : []))
  const again = await startEmbeddedEngine({ folder, log: silent })
  t.after(() => again.close())
  const stored = (await client(t, again)).db('x').collection<{ _id: number }>('rows')
  const found = new Set((await stored.find().toArray()).map(({ _id }) => _id))
  assert.ok(acknowledged.length > 20)
  assert.deepEqual(
    acknowledged.filter((id) => !found.has(id)),
    [],
  )
})

test('clients that say nothing, or half of something, do not keep it from closing', async (t) => {
  const { engine } = await started(t)
  const rows = (await client(t, engine)).db('x').collection('rows')
  await rows.insertMany(Array.from({ length: 200 }, () => ({ text: 'x'.repeat(100_000) })))
  const silentOnes = Array.from({ length: 50 }, () => socketTo(engine))
  const half = silentOnes.slice(0, 20)
  for (const socket of half) socket.write(Buffer.from([200, 0, 0, 0, 1]))
  const ended = silentOnes.map((socket) => new Promise((resolve) => socket.on('close', resolve).resume()))
  await rows.findOne()
  await engine.close()
  await Promise.all(ended)
})

test('a client that asks for much and then reads nothing does not keep it from closing', async (t) => {
  const { folder, engine } = await started(t)
  const rows = (await client(t, engine)).db('x').collection<{ _id: number; text: string }>('rows')
  const documents = Array.from({ length: 200 }, (_, _id) => ({ _id, text: 'x'.repeat(100_000) }))
  await rows.insertMany(documents)
  const body = serialize({ find: 'rows', batchSize: 1000, $db: 'x' })
  const frame = Buffer.concat([Buffer.alloc(21), body])
  frame.writeInt32LE(frame.length, 0)
  frame.writeInt32LE(2013, 12)
  const deaf = Array.from({ length: 5 }, () => socketTo(engine).pause())
  for (const socket of deaf) for (let i = 0; i < 3; i++) socket.write(frame)
  // Each has been answered once, and its socket is full.
  await Promise.all(deaf.map((socket) => once(socket, 'readable')))
  await rows.updateOne({ _id: 1 }, { $set: { text: 'the last' } })
  await engine.close()
  const again = await startEmbeddedEngine({ folder, log: silent })
  t.after(() => again.close())
  const stored = (await client(t, again)).db('x').collection<{ _id: number; text: string }>('rows')
  assert.equal((await stored.findOne({ _id: 1 }))?.text, 'the last')
  for (const socket of deaf) socket.destroy()
})

test('half of the largest frame is held and not more, and a frame of a byte more ends the connection', async (t) => {
  const { engine } = await started(t)
  const head = (length: number) => {
    const bytes = Buffer.alloc(16)
    bytes.writeInt32LE(length, 0)
    bytes.writeInt32LE(2013, 12)
    return bytes
  }
  const tooLong = socketTo(engine)
  const closed = new Promise((resolve) => tooLong.on('close', resolve))
  tooLong.write(head(LARGEST_FRAME + 1))
  await closed
  const before = process.memoryUsage().arrayBuffers
  const halves = Array.from({ length: 3 }, () => socketTo(engine))
  const part = Buffer.alloc(1_000_000)
  for (const half of halves) {
    half.write(head(LARGEST_FRAME))
    await new Promise((resolve) => half.write(part, resolve))
  }
  assert.ok(
    process.memoryUsage().arrayBuffers - before < LARGEST_FRAME,
    'a frame is not given room before it is there',
  )
  for (const half of halves) half.destroy()
  const one = await client(t, engine)
  assert.deepEqual(await one.db('x').command({ ping: 1 }), { ok: 1 })
})

test('200 clients at once write and read, each its own and all the same', async (t) => {
  const { engine } = await started(t)
  const clients = await Promise.all(Array.from({ length: CLIENTS }, () => client(t, engine, 2)))
  await Promise.all(
    clients.map(async (one, i) => {
      const rows = one.db('x').collection<{ _id: number; by: number }>('rows')
      for (let n = 0; n < 5; n++) await rows.insertOne({ _id: i * 10 + n, by: i })
      await one
        .db('x')
        .collection<{ _id: string; n: number }>('sums')
        .updateOne({ _id: 'all' }, { $inc: { n: 1 } }, { upsert: true })
      assert.equal(await rows.countDocuments({ by: i }), 5)
    }),
  )
  const [first] = clients
  assert.equal(await first?.db('x').collection('rows').countDocuments(), 5 * CLIENTS)
  assert.equal(
    (await first?.db('x').collection<{ _id: string; n: number }>('sums').findOne({ _id: 'all' }))?.n,
    CLIENTS,
  )
})
