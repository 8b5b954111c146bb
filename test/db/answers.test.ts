import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Document, Long, MongoServerError, ObjectId } from 'mongodb'
import { withDriver } from '../support/engine.js'

type Row = { _id: number | string } & Document

/** What a command was refused with. */
async function refusal(run: () => Promise<unknown>): Promise<MongoServerError> {
  try {
    await run()
  } catch (error) {
    if (error instanceof MongoServerError) return error
    throw error
  }
  return assert.fail('nothing was refused')
}

test('null finds null and missing, and a list by any of its elements', async (t) => {
  const rows = (await withDriver(t)).collection<Row>('rows')
  await rows.insertMany([
    { _id: 1, a: null },
    { _id: 2 },
    { _id: 3, a: [1, null] },
    { _id: 4, a: [] },
    { _id: 5, a: 0 },
  ])
  const ids = async (filter: Document) =>
    (await rows.find(filter).sort({ _id: 1 }).toArray()).map(({ _id }) => _id)
  for (const indexed of [false, true]) {
    if (indexed) await rows.createIndex({ a: 1 })
    assert.deepEqual(await ids({ a: null }), [1, 2, 3])
    assert.deepEqual(await ids({ a: { $ne: null } }), [4, 5])
    assert.deepEqual(await ids({ a: { $in: [null, 0] } }), [1, 2, 3, 5])
    assert.deepEqual(await ids({ a: { $exists: false } }), [2])
    assert.deepEqual(await ids({ a: [] }), [4])
    assert.deepEqual(await ids({ a: { $gte: 1 } }), [3])
  }
})

test('values of different types sort in one order, forwards and backwards, with and without an index', async (t) => {
  const rows = (await withDriver(t)).collection<Row>('rows')
  const ordered = [
    { _id: 'a' },
    { _id: 'b', v: -1.5 },
    { _id: 'c', v: 2 },
    { _id: 'd', v: Long.fromString('9007199254740993') },
    { _id: 'e', v: 'A' },
    { _id: 'f', v: 'a' },
    { _id: 'g', v: 'ខ្មែរ' },
    { _id: 'h', v: '😀' },
    { _id: 'i', v: { x: 1 } },
    { _id: 'j', v: new ObjectId('64b000000000000000000001') },
    { _id: 'k', v: false },
    { _id: 'l', v: true },
    { _id: 'm', v: new Date(0) },
  ]
  await rows.insertMany([...ordered].reverse())
  const expected = ordered.map(({ _id }) => _id)
  const ids = async (direction: 1 | -1) =>
    (await rows.find().sort({ v: direction }).toArray()).map(({ _id }) => _id)
  assert.deepEqual(await ids(1), expected)
  assert.deepEqual(await ids(-1), [...expected].reverse())
  await rows.createIndex({ v: 1 })
  assert.deepEqual(await ids(1), expected)
  assert.deepEqual(await ids(-1), [...expected].reverse())
})

test('an ordered insert stops at the first refusal and an unordered one goes on', async (t) => {
  const database = await withDriver(t)
  const insert = (ordered: boolean) =>
    database.command({ insert: `rows${ordered}`, ordered, documents: [{ _id: 1 }, { _id: 1 }, { _id: 2 }] })
  const stopped = await insert(true)
  assert.equal(stopped.n, 1)
  assert.deepEqual(stopped.writeErrors[0].keyValue, { _id: 1 })
  assert.equal(stopped.writeErrors[0].index, 1)
  const wentOn = await insert(false)
  assert.equal(wentOn.n, 2)
  assert.equal(wentOn.writeErrors.length, 1)
})

test('a refused duplicate changes nothing, on insert and on update, also in a compound and a multikey index', async (t) => {
  const rows = (await withDriver(t)).collection<Row>('rows')
  await rows.createIndex({ kind: 1, number: 1 }, { unique: true })
  await rows.createIndex({ tags: 1 }, { unique: true })
  await rows.insertMany([
    { _id: 1, kind: 'D', number: 1, tags: ['x', 'x'] },
    { _id: 2, kind: 'D', number: 2, tags: 'z' },
    { _id: 3, kind: 'A', number: 1 },
  ])
  const updated = await refusal(() => rows.updateOne({ _id: 2 }, { $set: { number: 1 } }))
  assert.equal(updated.code, 11000)
  assert.deepEqual(updated.errorResponse.keyPattern, { kind: 1, number: 1 })
  assert.deepEqual(updated.errorResponse.keyValue, { kind: 'D', number: 1 })
  const tagged = await refusal(() => rows.insertOne({ _id: 4, kind: 'B', number: 1, tags: ['y', 'x'] }))
  assert.match(
    tagged.message,
    /E11000 duplicate key error collection: .*rows index: tags_1 dup key: \{ tags: "x" \}/,
  )
  assert.equal(await rows.countDocuments({ tags: 'y' }), 0)
  assert.equal(await rows.countDocuments({ kind: 'D', number: 2 }), 1)
})

test('an upsert inserts the equalities of its filter and what is set on insert', async (t) => {
  const rows = (await withDriver(t)).collection<Row>('rows')
  const filter = { _id: 7, kind: 'D', n: { $gt: 3 } }
  const result = await rows.updateOne(
    filter,
    { $set: { 'a.b': 1 }, $setOnInsert: { made: true } },
    { upsert: true },
  )
  assert.deepEqual([result.upsertedCount, result.upsertedId, result.matchedCount], [1, 7, 0])
  assert.deepEqual(await rows.findOne({ _id: 7 }), { _id: 7, kind: 'D', a: { b: 1 }, made: true })
  const again = await rows.updateOne({ _id: 7 }, { $setOnInsert: { made: false } }, { upsert: true })
  assert.deepEqual([again.matchedCount, again.modifiedCount, again.upsertedCount], [1, 0, 0])
})

test('findAndModify gives the document before or after, sorts, upserts and removes', async (t) => {
  const rows = (await withDriver(t)).collection<Row>('rows')
  await rows.insertMany([
    { _id: 1, n: 1, s: 'x' },
    { _id: 2, n: 2, s: 'x' },
  ])
  const before = await rows.findOneAndUpdate({ s: 'x' }, { $inc: { n: 10 } }, { sort: { n: -1 } })
  assert.deepEqual(before, { _id: 2, n: 2, s: 'x' })
  const after = await rows.findOneAndUpdate({ _id: 2 }, { $inc: { n: 1 } }, { returnDocument: 'after' })
  assert.equal(after?.n, 13)
  const made = await rows.findOneAndUpdate(
    { _id: 9 },
    { $set: { n: 1 } },
    { upsert: true, returnDocument: 'after' },
  )
  assert.deepEqual(made, { _id: 9, n: 1 })
  assert.deepEqual(await rows.findOneAndDelete({ _id: 1 }), { _id: 1, n: 1, s: 'x' })
  assert.equal(await rows.findOneAndDelete({ _id: 1 }), null)
})

test('pushing and adding keep order; pulling takes elements by their fields', async (t) => {
  const rows = (await withDriver(t)).collection<Row>('rows')
  await rows.insertOne({ _id: 1, list: [3, 1], docs: [{ n: 1 }, { n: 2 }] })
  await rows.updateOne({ _id: 1 }, { $push: { list: 5 } } as Document)
  await rows.updateOne({ _id: 1 }, { $pull: { docs: { n: { $gte: 2 } } } } as Document)
  await rows.updateOne({ _id: 1 }, { $addToSet: { list: { $each: [5, 7] } } } as Document)
  assert.deepEqual(await rows.findOne({ _id: 1 }), { _id: 1, list: [3, 1, 5, 7], docs: [{ n: 1 }] })
})

test('a change of the identity, a path through a plain value and two changes of one path are refused', async (t) => {
  const rows = (await withDriver(t)).collection<Row>('rows')
  await rows.insertOne({ _id: 1, a: 'text' })
  const code = async (update: Document) => (await refusal(() => rows.updateOne({ _id: 1 }, update))).code
  assert.equal(await code({ $set: { _id: 2 } }), 66)
  assert.equal(await code({ $set: { 'a.b': 1 } }), 28)
  assert.equal(await code({ $set: { b: 1 }, $inc: { 'b.c': 1 } }), 40)
  assert.equal(await code({ $nothing: { b: 1 } }), 9)
  assert.deepEqual(await rows.findOne({ _id: 1 }), { _id: 1, a: 'text' })
})

test('projections keep fields inside lists, in the order of the document', async (t) => {
  const rows = (await withDriver(t)).collection<Row>('rows')
  await rows.insertOne({ _id: 1, b: 1, a: [{ x: 1, y: 2 }, 5, { y: 3 }], c: 2 })
  const found = await rows.findOne({}, { projection: { 'a.x': 1, b: 1 } })
  assert.equal(JSON.stringify(found), '{"_id":1,"b":1,"a":[{"x":1},{}]}')
})

test('cursors go on in batches, skip and limit, and can be closed', async (t) => {
  const rows = (await withDriver(t)).collection<Row>('rows')
  await rows.insertMany(Array.from({ length: 250 }, (_, i) => ({ _id: i })))
  assert.equal((await rows.find().batchSize(7).toArray()).length, 250)
  const page = await rows.find().sort({ _id: -1 }).skip(5).limit(3).toArray()
  assert.deepEqual(page, [{ _id: 244 }, { _id: 243 }, { _id: 242 }])
  const cursor = rows.find().batchSize(2)
  await cursor.next()
  await cursor.close()
  assert.equal((await rows.aggregate([{ $match: { _id: { $gte: 100 } } }]).toArray()).length, 150)
})

test('groups are counted by a field, and all together', async (t) => {
  const rows = (await withDriver(t)).collection<Row>('rows')
  await rows.insertMany([
    { _id: 1, status: 'met', n: 1 },
    { _id: 2, status: 'open', n: 2 },
    { _id: 3, n: 3 },
    { _id: 4, status: 'met', n: 4 },
  ])
  const counted = async (_id: unknown, filter: Document = {}) => {
    const groups = rows.aggregate([{ $match: filter }, { $group: { _id, n: { $sum: 1 } } }])
    return new Map((await groups.toArray()).map((group) => [group._id, group.n]))
  }
  const all = await counted('$status')
  assert.deepEqual([all.size, all.get('met'), all.get('open'), all.get(null)], [3, 2, 1, 1])
  assert.deepEqual([...(await counted('$status', { n: { $gt: 3 } }))], [['met', 1]])
  assert.deepEqual([...(await counted(null))], [[null, 4]])
  assert.deepEqual([...(await counted(null, { n: 99 }))], [])
})

test('definitions can be listed and compared', async (t) => {
  const database = await withDriver(t)
  const rows = database.collection('rows')
  await rows.createIndex({ a: 1 })
  await rows.createIndex({ a: 1 })
  assert.equal((await refusal(() => rows.createIndex({ a: 1 }, { name: 'other' }))).code, 85)
  assert.equal((await refusal(() => rows.createIndex({ a: 1 }, { name: 'a_1', unique: true }))).code, 86)
  assert.deepEqual((await rows.indexes()).map(({ name }) => name).sort(), ['_id_', 'a_1'])
  assert.deepEqual(
    (await database.listCollections().toArray()).map(({ name }) => name),
    ['rows'],
  )
})
