import assert from 'node:assert/strict'
import { Writable } from 'node:stream'
import { test } from 'node:test'
import { pino } from 'pino'
import { openDatabase } from '../../src/db/connect.js'
import { temporaryFolder } from '../support/engine.js'

type Line = { msg: string; collection?: string; filter?: string[]; sort?: string[] }

test('a query that must read a whole collection says so, by the names of its fields and not by their values', async (t) => {
  const lines: string[] = []
  const sink = new Writable({
    write(chunk, _, done) {
      lines.push(String(chunk))
      done()
    },
  })
  const log = pino({ level: 'debug' }, sink)
  const { connection, close } = await openDatabase({
    mongodbUri: undefined,
    dataDir: await temporaryFolder(t),
    log,
  })
  t.after(close)
  const rows = connection.collection<{ _id: number; status: string; name: string }>('rows')
  await rows.insertMany([{ _id: 1, status: 'met', name: 'secret' }])
  await rows.createIndex({ status: 1 })
  const said = async (run: () => Promise<unknown>): Promise<Line[]> => {
    lines.length = 0
    await run()
    return lines
      .map((line): Line => JSON.parse(line))
      .filter(({ msg }) => msg.includes('reading all documents'))
  }
  assert.deepEqual(await said(() => rows.find({ status: 'met' }).toArray()), [])
  assert.deepEqual(await said(() => rows.countDocuments({ status: 'met' })), [])
  assert.deepEqual(await said(() => rows.find({}).toArray()), [])
  const [scan, ...more] = await said(() => rows.find({ name: 'secret' }).sort({ name: 1 }).toArray())
  assert.equal(more.length, 0)
  assert.deepEqual([scan?.collection, scan?.filter, scan?.sort], ['tamdan.rows', ['name'], ['name']])
  assert.ok(!lines.join('').includes('secret'))
  assert.equal((await said(() => rows.updateOne({ name: 'secret' }, { $set: { status: 'open' } }))).length, 1)
})
