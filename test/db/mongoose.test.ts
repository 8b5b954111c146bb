import assert from 'node:assert/strict'
import { test } from 'node:test'
import mongoose from 'mongoose'
import { withDatabase } from '../support/engine.js'

const schema = new mongoose.Schema(
  { ref: { type: String, required: true, unique: true }, n: Number, tags: [String], status: String },
  { timestamps: true },
)
schema.index({ status: 1, n: -1 })
schema.index({ tags: 1 })

const rows = (count: number) =>
  Array.from({ length: count }, (_, i) => ({
    ref: `D-${i}`,
    n: i,
    tags: [`t${i % 7}`, `t${i % 3}`],
    status: i % 2 ? 'met' : 'open',
  }))

test('Mongoose models store, find, count, update, group and delete', async (t) => {
  const connection = await withDatabase(t)
  const Thing = connection.model('Thing', schema)
  await Thing.createIndexes()
  await Thing.insertMany(rows(300))
  assert.equal(await Thing.countDocuments({ status: 'met' }), 150)
  assert.equal((await Thing.find().lean()).length, 300)
  assert.equal((await Thing.find({ tags: 't1' }).lean()).length, 128)
  const top = await Thing.find({ status: 'met' }).sort({ n: -1 }).limit(2).lean()
  assert.deepEqual(
    top.map(({ n }) => n),
    [299, 297],
  )
  const updated = await Thing.updateOne({ ref: 'D-5' }, { $set: { n: 500 }, $push: { tags: 'x' } })
  assert.deepEqual([updated.matchedCount, updated.modifiedCount], [1, 1])
  const groups = await Thing.aggregate([{ $group: { _id: '$status', n: { $sum: 1 } } }])
  assert.deepEqual(
    new Map(groups.map(({ _id, n }) => [_id, n])),
    new Map(['met', 'open'].map((status) => [status, 150])),
  )
  assert.equal((await Thing.deleteMany({ n: mongoose.trusted({ $lt: 10 }) })).deletedCount, 9)
})

test('a second document with the same unique value is refused with its key', async (t) => {
  const Thing = (await withDatabase(t)).model('Thing', schema)
  await Thing.createIndexes()
  await Thing.create({ ref: 'D-1' })
  await assert.rejects(
    Thing.create({ ref: 'D-1' }),
    ({ code, keyPattern, keyValue }: { code: number; keyPattern: unknown; keyValue: unknown }) => {
      assert.equal(code, 11000)
      assert.deepEqual(keyPattern, { ref: 1 })
      assert.deepEqual(keyValue, { ref: 'D-1' })
      return true
    },
  )
})

test('a query of an unknown path throws', async (t) => {
  const Thing = (await withDatabase(t)).model('Thing', schema)
  await assert.rejects(Thing.find({ nothing: 1 } as never), /strictQuery/)
})

test('a document saved from an outdated copy is refused', async (t) => {
  const Thing = (await withDatabase(t)).model('Thing', schema)
  await Thing.create({ ref: 'D-1', tags: ['a', 'b'] })
  const [mine, theirs] = await Promise.all([Thing.findOne({ ref: 'D-1' }), Thing.findOne({ ref: 'D-1' })])
  if (!mine || !theirs) assert.fail('not stored')
  mine.tags = ['c']
  await mine.save()
  theirs.tags = ['d']
  await assert.rejects(theirs.save(), /No matching document|VersionError/)
})

test('a cursor goes through thousands of documents once each', async (t) => {
  const Thing = (await withDatabase(t)).model('Thing', schema)
  await Thing.insertMany(rows(3000))
  const seen = new Set<string>()
  for await (const { ref } of Thing.find().lean().cursor({ batchSize: 250 })) seen.add(ref)
  assert.equal(seen.size, 3000)
})
