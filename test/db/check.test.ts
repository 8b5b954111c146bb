import assert from 'node:assert/strict'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import type { Document } from 'bson'
import { verify } from '../../src/commands/verify.js'
import { openDatabase } from '../../src/db/connect.js'
import { runCommand } from '../../src/db/embedded/commands/commands.js'
import { createCursors } from '../../src/db/embedded/commands/cursors.js'
import { decode } from '../../src/db/embedded/query/values.js'
import { openCatalog } from '../../src/db/embedded/storage/catalog.js'
import { isSealed, sealed, unsealed } from '../../src/db/embedded/storage/seal.js'
import { type Store as File, openStore as openFile } from '../../src/db/embedded/storage/store.js'
import { requireWhole } from '../../src/db/whole.js'
import { silent, temporaryFolder } from '../support/engine.js'

type Row = { _id: number; tags: string[]; n: number }

const open = async (t: TestContext, dataDir: string) => {
  const database = await openDatabase({ mongodbUri: undefined, dataDir, log: silent })
  t.after(() => database.close().catch(() => undefined))
  return database
}

/** A folder with rows whose file has then been changed behind the engine's back. */
async function damaged(t: TestContext, damage: (file: File) => void): Promise<string> {
  const folder = await temporaryFolder(t)
  const { connection, close } = await open(t, folder)
  const rows = connection.collection<Row>('rows')
  await rows.createIndex({ tags: 1 })
  await rows.createIndex({ n: -1, tags: 1 })
  await rows.insertMany(
    Array.from({ length: 1200 }, (_, i) => ({ _id: i, tags: [`a${i % 7}`, 'b'], n: i % 9 })),
  )
  await close()
  const file = openFile(join(folder, 'engine'))
  file.writeNow(() => damage(file))
  await file.close()
  return folder
}

const wholeOf = async (t: TestContext, folder: string) => requireWhole((await open(t, folder)).connection)

test('a store whose indexes agree is found whole, also while it is written to', async (t) => {
  const { connection } = await open(t, await damaged(t, () => undefined))
  const rows = connection.collection<Row>('rows')
  const writing = Array.from({ length: 300 }, async (_, i) => {
    await rows.updateOne({ _id: i }, { $set: { tags: ['changed', `c${i}`] } })
    await rows.deleteOne({ _id: 900 + i })
  })
  const counts = await Promise.all(Array.from({ length: 5 }, () => requireWhole(connection)))
  for (const count of counts) assert.ok(count >= 900 && count <= 1200, String(count))
  await Promise.all(writing)
  assert.equal(await requireWhole(connection), 900)
})

test('an index entry that is gone is named with its document', async (t) => {
  const folder = await damaged(t, ({ entries }) => {
    const keys = [...entries.getKeys({})]
    entries.removeSync(keys[Math.floor(Math.random() * keys.length)] ?? assert.fail('no entries'))
  })
  await assert.rejects(wholeOf(t, folder), /rows: index \S+ lacks an entry of record \d+, _id \d+.*backup/)
})

test('an index entry that no document has is named', async (t) => {
  const folder = await damaged(t, ({ entries }) => {
    const [first] = entries.getKeys({ limit: 1 })
    if (!first) assert.fail('no entries')
    const stray = Buffer.from(first)
    stray.writeUIntBE(5000, stray.length - 6, 6)
    entries.putSync(stray, Buffer.from([1]))
  })
  await assert.rejects(wholeOf(t, folder), /rows: index _id_ has an entry that record 5000 does not have/)
})

test('a document that was changed, or is gone, behind its indexes is named', async (t) => {
  const change = await damaged(t, ({ documents }) => {
    const [{ key, value } = assert.fail('no documents')] = documents.getRange({ limit: 1 })
    const raw = unsealed(value) ?? assert.fail('damaged')
    raw.write('zz', raw.indexOf('a0'))
    documents.putSync(Buffer.from(key), sealed(raw))
  })
  await assert.rejects(
    wholeOf(t, change),
    /lacks an entry of record 1, .*has an entry that record 1 does not/,
  )
  const removal = await damaged(t, ({ documents }) => {
    const [key] = documents.getKeys({ limit: 1 })
    documents.removeSync(key ?? assert.fail('no documents'))
  })
  await assert.rejects(wholeOf(t, removal), /has an entry that record 1 does not have/)
})

test('tamdan verify refuses a store with a damaged index and says what to do', async (t) => {
  const folder = await damaged(t, ({ entries }) => {
    const [first] = entries.getKeys({ limit: 1 })
    entries.removeSync(first ?? assert.fail('no entries'))
  })
  const environment = { DATA_DIR: folder, LOG_LEVEL: 'silent', STARTER_DATA: 'off' }
  await assert.rejects(
    verify.run([], environment, () => undefined),
    /damaged: rows: .*restore a backup/,
  )
})

const flip = (stored: Buffer, at: number): Buffer => {
  const spoilt = Buffer.from(stored)
  spoilt.writeUInt8(spoilt.readUInt8(at) ^ 4, at)
  return spoilt
}

test('a document with a flipped bit is refused at the start, by the name of its collection', async (t) => {
  for (const at of [1, 30, -6, -1]) {
    const folder = await damaged(t, ({ documents }) => {
      const [{ key, value } = assert.fail('no documents')] = documents.getRange({ limit: 1 })
      documents.putSync(Buffer.from(key), flip(value, at < 0 ? value.length + at : at))
    })
    await assert.rejects(open(t, folder), /^Error: Record 1 of tamdan\.rows is damaged: .*restore FILE$/)
  }
})

test('a document whose number is no whole one, or of too few bytes, is refused at the start', async (t) => {
  const short = await damaged(t, ({ documents }) => {
    const [{ key, value } = assert.fail('no documents')] = documents.getRange({ limit: 1 })
    documents.putSync(Buffer.from(key).subarray(0, 6), Buffer.from(value))
  })
  await assert.rejects(open(t, short), /^Error: A record of tamdan\.rows is damaged: .*restore FILE$/)
  const empty = await damaged(t, ({ documents }) => {
    const [{ key } = assert.fail('no documents')] = documents.getRange({ limit: 1 })
    documents.putSync(Buffer.from(key), Buffer.alloc(3))
  })
  await assert.rejects(open(t, empty), /^Error: Record 1 of tamdan\.rows is damaged: .*restore FILE$/)
})

test('a document that is spoilt while the engine runs is refused when it is read, and named by the check', async (t) => {
  const store = openFile(await temporaryFolder(t))
  const engine = { catalog: openCatalog(store, silent), cursors: createCursors(Date.now) }
  t.after(async () => {
    engine.cursors.close()
    await store.close()
  })
  const ask = async (command: Document) => {
    const [name = ''] = Object.keys(command)
    const reply = await runCommand(engine, { database: 'own', name, command })
    return Buffer.isBuffer(reply) ? decode(reply) : reply
  }
  const documents = [1, 2, 3].map((_id) => ({ _id, text: `text ${_id}` }))
  assert.equal((await ask({ insert: 'rows', documents })).n, 3)
  const [, { key, value } = assert.fail('no documents')] = [...store.documents.getRange({ limit: 2 })]
  store.writeNow(() => store.documents.putSync(Buffer.from(key), flip(value, value.indexOf('text 2'))))
  const whole = await ask({ find: 'rows', filter: { _id: 1 } })
  assert.equal(whole.cursor.firstBatch.length, 1)
  const change = { q: { _id: 2 }, u: { $set: { n: 1 } } }
  for (const command of [
    { find: 'rows', filter: { _id: 2 } },
    { find: 'rows' },
    { aggregate: 'rows', pipeline: [{ $group: { _id: '$text' } }], cursor: {} },
    { update: 'rows', updates: [change] },
  ]) {
    const { code, codeName, errmsg, writeErrors } = await ask(command)
    if (writeErrors) assert.equal(writeErrors[0].code, 295)
    else assert.deepEqual([code, codeName], [295, 'DataCorruptionDetected'], errmsg)
  }
  const { valid, errors } = await ask({ validate: 'rows' })
  assert.equal(valid, false)
  assert.match(errors[0], /^record 2 cannot be read: its checksum is another$/)
})

test('documents stored before there were checksums are read, and have one from then on', async (t) => {
  const folder = await damaged(t, ({ documents }) => {
    for (const { key, value } of [...documents.getRange({})])
      documents.putSync(key, unsealed(value) ?? assert.fail('damaged'))
  })
  const { connection, close } = await open(t, folder)
  assert.equal((await connection.collection<Row>('rows').findOne({ _id: 700 }))?.n, 700 % 9)
  assert.equal(await requireWhole(connection), 1200)
  await close()
  const file = openFile(join(folder, 'engine'))
  const stored = [...file.documents.getRange({})].map(({ value }) => isSealed(value))
  await file.close()
  assert.deepEqual([stored.length, stored.every(Boolean)], [1200, true])
})
