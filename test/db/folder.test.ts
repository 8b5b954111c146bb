import assert from 'node:assert/strict'
import { mkdir, stat } from 'node:fs/promises'
import { createConnection } from 'node:net'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { MongoClient } from 'mongodb'
import { openDatabase } from '../../src/db/connect.js'
import { FolderInUseError, startEmbeddedEngine } from '../../src/db/embedded/engine.js'
import { silent, temporaryFolder } from '../support/engine.js'

const open = async (t: TestContext, dataDir: string) => {
  const database = await openDatabase({ mongodbUri: undefined, dataDir, log: silent })
  t.after(() => database.close().catch(() => undefined))
  return database
}

test('what was written is there after closing and opening again', async (t) => {
  const folder = await temporaryFolder(t)
  const first = await open(t, folder)
  await first.connection.collection<{ _id: number }>('rows').insertOne({ _id: 1 })
  await first.close()
  const second = await open(t, folder)
  assert.equal(await second.connection.collection('rows').countDocuments(), 1)
})

test('a second engine in one folder is refused with the pid of the first', async (t) => {
  const folder = await temporaryFolder(t)
  const engine = await startEmbeddedEngine({ folder, log: silent })
  await assert.rejects(
    startEmbeddedEngine({ folder, log: silent }),
    (error) => error instanceof FolderInUseError && error.message.includes(`process ${process.pid}`),
  )
  await engine.close()
  await (await startEmbeddedEngine({ folder, log: silent })).close()
})

test('starters that race end with one engine, which all of them use', async (t) => {
  const folder = await temporaryFolder(t)
  const opened = await Promise.all([0, 1, 2, 3, 4].map(() => open(t, folder)))
  await Promise.all(
    opened.map(({ connection }, i) => connection.collection<{ _id: number }>('rows').insertOne({ _id: i })),
  )
  for (const { connection } of opened) assert.equal(await connection.collection('rows').countDocuments(), 5)
})

test('a folder whose path is too long for a socket works all the same', async (t) => {
  const folder = join(await temporaryFolder(t), 'a-long-name'.repeat(9), 'and-a-longer-one'.repeat(8))
  await mkdir(folder, { recursive: true })
  const first = await open(t, folder)
  await first.connection.collection<{ _id: number }>('rows').insertOne({ _id: 1 })
  const second = await open(t, folder)
  assert.equal(await second.connection.collection('rows').countDocuments(), 1)
})

test('the folder of the engine is for its owner alone', { skip: process.platform === 'win32' }, async (t) => {
  const folder = await temporaryFolder(t)
  const engine = await startEmbeddedEngine({ folder, log: silent })
  t.after(() => engine.close())
  assert.equal((await stat(folder)).mode & 0o777, 0o700)
})

test('on a loopback port only a client that knows the secret is answered', async (t) => {
  const folder = await temporaryFolder(t)
  const engine = await startEmbeddedEngine({ folder, log: silent, port: true })
  t.after(() => engine.close())
  const friend = await MongoClient.connect(engine.uri)
  assert.deepEqual(await friend.db('x').command({ ping: 1 }), { ok: 1 })
  await friend.close()
  const stranger = new MongoClient(engine.uri.replace(/&appName=.*/, ''), { serverSelectionTimeoutMS: 500 })
  await assert.rejects(stranger.db('x').command({ ping: 1 }))
  await stranger.close()
})

/** Sends bytes to an engine and waits until it hangs up or has been silent for a moment. */
function send(uri: string, bytes: Buffer): Promise<void> {
  const path = decodeURIComponent(/^mongodb:\/\/([^/]+)\//.exec(uri)?.[1] ?? '')
  return new Promise((resolve) => {
    const socket = createConnection({ path })
    socket.setTimeout(50, () => socket.destroy())
    socket.on('error', () => undefined)
    socket.on('close', () => resolve())
    socket.on('data', () => undefined)
    socket.write(bytes)
  })
}

function frame(length: number, opCode: number, body: Buffer): Buffer {
  const head = Buffer.alloc(16)
  head.writeInt32LE(length, 0)
  head.writeInt32LE(opCode, 12)
  return Buffer.concat([head, body])
}

test('garbage, half frames and oversized frames do not disturb other clients', async (t) => {
  const folder = await temporaryFolder(t)
  const engine = await startEmbeddedEngine({ folder, log: silent })
  t.after(() => engine.close())
  const client = await MongoClient.connect(engine.uri)
  t.after(() => client.close())
  const random = Buffer.from(Array.from({ length: 4096 }, () => Math.floor(Math.random() * 256)))
  const bad = [
    Buffer.from('GET / HTTP/1.1\r\n\r\n'),
    random,
    Buffer.alloc(64),
    Buffer.from([1, 2]),
    frame(48_000_001, 2013, Buffer.alloc(100)),
    frame(-5, 2013, Buffer.alloc(100)),
    frame(21, 2013, Buffer.from([0, 0, 0, 0, 0])),
    frame(30, 9999, Buffer.alloc(14)),
    frame(31, 2013, Buffer.concat([Buffer.alloc(4), Buffer.from([0, 255, 255, 255, 127]), Buffer.alloc(6)])),
    frame(1000, 2013, Buffer.alloc(20)),
  ]
  await Promise.all(bad.map((bytes) => send(engine.uri, bytes)))
  assert.deepEqual(await client.db('x').command({ ping: 1 }), { ok: 1 })
})

test('what the engine does not serve is refused by name, with the code that MongoDB has for what it does not know', async (t) => {
  const { connection } = await open(t, await temporaryFolder(t))
  const rows = connection.collection<{ _id: number }>('rows')
  await rows.insertOne({ _id: 1 })
  const refused = (run: () => Promise<unknown>, what: RegExp, code: number) =>
    assert.rejects(run, (error: { message: string; code: number }) => {
      assert.match(error.message, what)
      assert.equal(error.code, code)
      return true
    })
  const find = (filter: object) => () => rows.find(filter).toArray()
  const update = (change: object) => () => rows.updateOne({ _id: 1 }, change)
  const pipe =
    (...stages: object[]) =>
    () =>
      rows.aggregate(stages).toArray()
  await refused(() => rows.createIndex({ at: 1 }, { expireAfterSeconds: 60 }), /expireAfterSeconds/, 40415)
  await refused(() => rows.createIndex({ text: 'text' }), /text/, 115)
  await refused(() => rows.drop(), /command drop /, 59)
  await refused(find({ $where: 'true' }), /query operator \$where/, 2)
  await refused(find({ a: { $regex: 'a' } }), /query operator \$regex/, 2)
  await refused(find({ a: new RegExp('a'.repeat(2000)) }), /longer than/, 2)
  await refused(() => rows.find().collation({ locale: 'km' }).toArray(), /option find\.collation/, 40415)
  await refused(pipe({ $out: 'x' }), /stage \$out/, 40324)
  await refused(pipe({ $group: { _id: 1, n: { $avg: '$n' } } }), /group operator \$avg/, 15952)
  await refused(pipe({ $group: { _id: { $year: '$at' } } }), /expression \$year/, 168)
  await refused(update({ $rename: { a: 'b' } }), /update operator \$rename/, 9)
  await refused(update({ $set: { 'list.$': 1 } }), /positional/, 115)
  const transaction = () => connection.transaction((session) => rows.insertOne({ _id: 2 }, { session }))
  await assert.rejects(transaction, /session|transaction/i)
})

test('a server that cannot be reached is named without the password', async () => {
  const uri = 'mongodb://someone:s3cret-word@127.0.0.1:1/records?serverSelectionTimeoutMS=200'
  await assert.rejects(openDatabase({ mongodbUri: uri, dataDir: '', log: silent }), (error: Error) => {
    assert.match(error.message, /No database at mongodb:\/\/127\.0\.0\.1:1\/records/)
    assert.doesNotMatch(error.message, /s3cret|someone/)
    return true
  })
})
