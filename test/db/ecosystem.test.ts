import assert from 'node:assert/strict'
import { test } from 'node:test'
import mongoose from 'mongoose'
import { withDatabase, withDriver } from '../support/engine.js'

const { Schema } = mongoose
const { ObjectId } = Schema.Types

test('populate fills references, lists of them, in each other, by chosen fields and from the other side', async (t) => {
  const connection = await withDatabase(t)
  const issuers = new Schema({ name: String, country: String })
  issuers.virtual('demands', { ref: 'Demand', localField: '_id', foreignField: 'issuer' })
  const Issuer = connection.model('Issuer', issuers)
  const Demand = connection.model(
    'Demand',
    new Schema({
      n: Number,
      issuer: { type: ObjectId, ref: 'Issuer' },
      also: [{ type: ObjectId, ref: 'Issuer' }],
    }),
  )
  const Action = connection.model('Action', new Schema({ on: { type: ObjectId, ref: 'Demand' } }))
  const [a, b] = await Issuer.insertMany([
    { name: 'A', country: 'X' },
    { name: 'B', country: 'Y' },
  ])
  if (!a || !b) assert.fail('not stored')
  const demands = await Demand.insertMany([
    { n: 1, issuer: a._id, also: [b._id, a._id] },
    { n: 2, issuer: a._id },
  ])
  await Action.create({ on: demands[0]?._id })
  const action = await Action.findOne()
    .populate({ path: 'on', populate: { path: 'issuer also', select: 'name' } })
    .lean()
  const on = action?.on as unknown as { issuer: object; also: { name: string }[] }
  assert.deepEqual(on.issuer, { _id: a._id, name: 'A' })
  assert.deepEqual(
    on.also.map(({ name }) => name),
    ['B', 'A'],
  )
  const [first] = await Issuer.find({ name: 'A' }).populate({ path: 'demands', options: { sort: { n: -1 } } })
  assert.deepEqual(
    (first?.get('demands') as { n: number }[] | undefined)?.map(({ n }) => n),
    [2, 1],
  )
})

test('discriminators keep kinds apart in one collection', async (t) => {
  const connection = await withDatabase(t)
  const Source = connection.model('Source', new Schema({ title: String }, { discriminatorKey: 'kind' }))
  const Law = Source.discriminator('Law', new Schema({ article: Number }))
  const Report = Source.discriminator('Report', new Schema({ pages: Number }))
  await Law.create({ title: 'a', article: 3 })
  await Report.create([
    { title: 'b', pages: 10 },
    { title: 'c', pages: 20 },
  ])
  assert.deepEqual(
    [await Source.countDocuments(), await Law.countDocuments(), await Report.countDocuments()],
    [3, 1, 2],
  )
  assert.equal((await Source.findOne({ title: 'c' }))?.get('pages'), 20)
  await Report.updateMany({}, { $inc: { pages: 1 } })
  assert.deepEqual((await Source.distinct('pages')).sort(), [11, 21])
})

test('timestamps are set once and at each change', async (t) => {
  const Thing = (await withDatabase(t)).model('Thing', new Schema({ n: Number }, { timestamps: true }))
  const one = await Thing.create({ n: 1 })
  await Thing.updateOne({ _id: one._id }, { n: 2 }, { timestamps: true })
  const upserted = await Thing.findOneAndUpdate(
    { n: 9 },
    { $set: { n: 9 } },
    { upsert: true, returnDocument: 'after' },
  )
  const now = await Thing.findById(one._id)
  assert.deepEqual(now?.createdAt, one.createdAt)
  assert.ok(now && now.updatedAt >= one.updatedAt)
  assert.ok(upserted?.createdAt instanceof Date)
})

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

test('optimistic concurrency refuses the later of two saves', async (t) => {
  const schema = new Schema({ n: Number }, { optimisticConcurrency: true })
  const Thing = (await withDatabase(t)).model('Thing', schema)
  await Thing.create({ n: 1 })
  const [mine, theirs] = [await Thing.findOne(), await Thing.findOne()]
  if (!mine || !theirs) assert.fail('not stored')
  mine.n = 2
  theirs.n = 3
  await mine.save()
  await assert.rejects(theirs.save(), { name: 'VersionError' })
})

test('everything is read by cursor, collection after collection, as mongodump does', async (t) => {
  const db = await withDriver(t)
  const ids = Array.from({ length: 12_000 }, (_, i) => i)
  await db
    .collection<{ _id: number; text: string }>('many')
    .insertMany(ids.map((_id) => ({ _id, text: 'x'.repeat(50) })))
  await db.collection('few').insertOne({ a: 1 })
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
