import assert from 'node:assert/strict'
import { test } from 'node:test'
import mongoose from 'mongoose'
import { withDatabase, withDriver } from '../support/engine.js'

const { Schema } = mongoose

test('bulkWrite does each of its kinds, in order and not, and tells which were refused', async (t) => {
  const Thing = (await withDatabase(t)).model('Thing', new Schema({ _id: Number, n: Number }))
  const result = await Thing.bulkWrite([
    { insertOne: { document: { _id: 1, n: 1 } } },
    { insertOne: { document: { _id: 2, n: 1 } } },
    { updateMany: { filter: { n: 1 }, update: { $inc: { n: 1 } } } },
    { updateOne: { filter: { _id: 3 }, update: { $set: { n: 3 } }, upsert: true } },
    { replaceOne: { filter: { _id: 1 }, replacement: { n: 7 } } },
    { deleteOne: { filter: { _id: 2 } } },
  ])
  assert.deepEqual(
    [result.insertedCount, result.modifiedCount, result.upsertedCount, result.deletedCount],
    [2, 3, 1, 1],
  )
  const twice = [1, 4, 1, 5].map((_id) => ({ insertOne: { document: { _id, n: 0 } } }))
  await assert.rejects(Thing.bulkWrite(twice, { ordered: false }), /E11000/)
  assert.deepEqual(
    (await Thing.find().sort({ _id: 1 }).lean()).map(({ _id }) => _id),
    [1, 3, 4, 5],
  )
  await assert.rejects(
    Thing.bulkWrite([...twice.slice(2), { insertOne: { document: { _id: 6, n: 0 } } }]),
    /E11000/,
  )
  assert.equal(await Thing.exists({ _id: 6 }), null)
})

test('everything is read by cursor, collection after collection, as mongodump does', async (t) => {
  const db = await withDriver(t)
  const ids = Array.from({ length: 12_000 }, (_, i) => i)
  await db
    .collection<{ _id: number; text: string }>('many')
    .insertMany(ids.map((_id) => ({ _id, text: 'x'.repeat(50) })))
  await db.collection('few').insertOne({ a: 1 })
  const { databases } = await db.admin().listDatabases({ nameOnly: true })
  assert.ok(databases.some(({ name }) => name === db.databaseName))
  assert.equal(await db.collection('many').estimatedDocumentCount(), ids.length)
  const read = new Map<string, unknown[]>()
  for (const { name } of await db.listCollections().toArray()) {
    assert.ok((await db.collection(name).listIndexes().toArray()).length > 0)
    const seen: unknown[] = []
    for await (const { _id } of db.collection(name).find({}, { noCursorTimeout: true, raw: false }))
      seen.push(_id)
    read.set(name, seen)
  }
  assert.deepEqual([...read.keys()].sort(), ['few', 'many'])
  assert.deepEqual(read.get('many'), ids)
})
