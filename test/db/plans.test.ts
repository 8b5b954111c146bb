import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Collection, Document, Filter, Sort } from 'mongodb'
import { withDriver } from '../support/engine.js'

type Row = { _id: number } & Document

type Stats = { totalKeysExamined: number; totalDocsExamined: number; nReturned: number }

async function explained(
  rows: Collection<Row>,
  filter: Filter<Row>,
  sort: Sort,
  limit: number,
): Promise<Stats> {
  const { executionStats } = await rows.find(filter).sort(sort).limit(limit).explain('executionStats')
  return executionStats
}

const many = (count: number): Row[] =>
  Array.from({ length: count }, (_, i) => ({
    _id: i,
    ref: `D-${String(i).padStart(5, '0')}`,
    status: i % 4 === 0 ? 'met' : 'open',
    themes: [`t${i % 9}`, `u${i % 5}`],
    at: (i * 7919) % 10_000,
    links: [{ to: `D-${i % 100}`, effect: i % 2 ? 'up' : 'down' }],
  }))

test('a page of twenty of ten thousand reads about twenty documents', async (t) => {
  const rows = (await withDriver(t)).collection<Row>('rows')
  await rows.insertMany(many(10_000))
  await rows.createIndex({ status: 1, at: -1 })
  await rows.createIndex({ themes: 1, at: -1 })
  await rows.createIndex({ ref: 1 }, { unique: true })
  await rows.createIndex({ 'links.to': 1 })
  const pages: [Filter<Row>, Sort][] = [
    [{ status: 'met' }, { at: -1 }],
    [{ status: 'met' }, { at: 1 }],
    [{ themes: 't3' }, { at: -1 }],
    [{}, { ref: -1 }],
    [{ status: 'met', at: { $gte: 2000, $lt: 9000 } }, { at: 1 }],
    [{ ref: { $gt: 'D-05000' } }, { ref: 1 }],
    [{ _id: { $in: [4, 8, 15] } }, { _id: 1 }],
  ]
  for (const [filter, sort] of pages) {
    const stats = await explained(rows, filter, sort, 20)
    const name = JSON.stringify([filter, sort])
    assert.ok(stats.nReturned > 0, name)
    assert.ok(
      stats.totalDocsExamined <= 25 && stats.totalKeysExamined <= 30,
      `${name} ${JSON.stringify(stats)}`,
    )
  }
  const linked = await explained(rows, { 'links.to': 'D-7' }, {}, 0)
  assert.deepEqual([linked.nReturned, linked.totalDocsExamined], [100, 100])
})

const small = fc.oneof(
  fc.integer({ min: 0, max: 3 }),
  fc.constantFrom('a', 'ab', 'b', ''),
  fc.constant(null),
  fc.boolean(),
  fc.integer({ min: 0, max: 2 }).map((n) => new Date(n)),
)
const value = fc.oneof({ weight: 3, arbitrary: small }, fc.array(small, { maxLength: 3 }))
const row = fc.record(
  {
    a: value,
    b: value,
    c: fc.oneof(small, fc.array(fc.record({ x: value, y: small }, { requiredKeys: [] }), { maxLength: 3 })),
  },
  { requiredKeys: [] },
)
const path = fc.constantFrom('a', 'b', 'c', 'c.x', 'c.y')
const range = fc.constantFrom('$gt', '$gte', '$lt', '$lte')
const condition = fc.oneof(
  value,
  fc.tuple(range, small).map(([name, operand]) => ({ [name]: operand })),
  fc.tuple(small, small).map(([from, to]) => ({ $gte: from, $lt: to })),
  fc.array(small, { maxLength: 3 }).map((values) => ({ $in: values })),
  small.map((operand) => ({ $ne: operand })),
  fc.array(small, { maxLength: 3 }).map((values) => ({ $nin: values })),
  fc.constantFrom({ $exists: true }, { $exists: false }, /^a/),
)
const filters = fc.oneof(
  fc.dictionary(path, condition, { minKeys: 1, maxKeys: 2 }),
  fc.tuple(path, condition, path, condition).map(([p, x, q, y]) => ({ $or: [{ [p]: x }, { [q]: y }] })),
  fc.tuple(path, condition, path, condition).map(([p, x, q, y]) => ({ $and: [{ [p]: x }, { [q]: y }] })),
)
const order = fc.dictionary(path, fc.constantFrom(1, -1), { maxKeys: 2 })
const keys = fc.array(fc.dictionary(path, fc.constantFrom(1, -1), { minKeys: 1, maxKeys: 2 }), {
  minLength: 1,
  maxLength: 3,
})

const isRefusal = (result: unknown) => result === 'refused'

test('an index never changes what a query finds, nor its order', async (t) => {
  const database = await withDriver(t)
  let number = 0
  const run = fc.asyncProperty(
    fc.array(row, { minLength: 1, maxLength: 25 }),
    keys,
    fc.array(fc.tuple(filters, order), { minLength: 5, maxLength: 15 }),
    async (docs, indexes, queries) => {
      const plain = database.collection<Row>(`plain${++number}`)
      const indexed = database.collection<Row>(`indexed${number}`)
      const stored = docs.map((doc, i) => ({ ...doc, _id: i }))
      await plain.insertMany(stored)
      for (const key of indexes) await indexed.createIndex(key)
      // A document that an index refuses, for two lists in one entry, is left out of both.
      const kept = await indexed.insertMany(stored, { ordered: false }).then(
        () => stored.length,
        () => indexed.countDocuments(),
      )
      const ids = (await indexed.find().project({ _id: 1 }).toArray()).map(({ _id }) => _id)
      assert.equal(ids.length, kept)
      await plain.deleteMany({ _id: { $nin: ids } })
      for (const [filter, sort] of queries) {
        const find = (rows: Collection<Row>) =>
          rows
            .find(filter as Filter<Row>)
            .sort({ ...sort, _id: 1 })
            .map(({ _id }) => _id)
            .toArray()
            .catch(() => 'refused')
        const [one, other] = [await find(plain), await find(indexed)]
        // Without an index a sort by two lists is refused; with one there can be no such document.
        if (!isRefusal(one)) assert.deepEqual(other, one, JSON.stringify({ filter, sort, indexes }))
        assert.equal(
          await indexed.countDocuments(filter as Filter<Row>),
          await plain.countDocuments(filter as Filter<Row>),
        )
      }
      await plain.deleteMany({})
      await indexed.deleteMany({})
    },
  )
  await fc.assert(run, { numRuns: 60 })
})

test('an index stays true to its documents through updates and deletes', async (t) => {
  const database = await withDriver(t)
  const rows = database.collection<Row>('rows')
  await rows.createIndex({ tags: 1, n: 1 })
  const step = fc.tuple(
    fc.integer({ min: 0, max: 7 }),
    fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 3 }),
    fc.nat(2),
  )
  const run = fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
    await rows.deleteMany({})
    const model = new Map<number, { tags: string[]; n: number }>()
    for (const [id, tags, n] of steps) {
      if (n === 0) {
        await rows.deleteOne({ _id: id })
        model.delete(id)
      } else {
        await rows.updateOne({ _id: id }, { $set: { tags, n } }, { upsert: true })
        model.set(id, { tags, n })
      }
    }
    for (const tag of ['a', 'b', 'c']) {
      const expected = [...model].filter(([, { tags }]) => tags.includes(tag)).map(([id]) => id)
      const found = (await rows.find({ tags: tag }).toArray()).map(({ _id }) => _id)
      assert.deepEqual(found.sort(), expected.sort())
      assert.equal(await rows.countDocuments({ tags: tag }), expected.length)
    }
  })
  await fc.assert(run, { numRuns: 40 })
})

test('values too long for an index key are still found, told apart and sorted', async (t) => {
  const rows = (await withDriver(t)).collection<Row>('rows')
  await rows.createIndex({ text: 1 }, { unique: true })
  const long = (end: string) => `${'ខ្មែរ '.repeat(300)}${end}`
  const texts = [long('a'), long('b'), long('c'), 'short']
  await rows.insertMany(texts.map((text, i) => ({ _id: i, text })))
  await assert.rejects(rows.insertOne({ _id: 9, text: long('b') }), /E11000/)
  assert.deepEqual(
    await rows
      .find({ text: long('b') })
      .project({ _id: 1 })
      .toArray(),
    [{ _id: 1 }],
  )
  assert.deepEqual(
    (
      await rows
        .find({ text: { $gt: long('a') } })
        .sort({ text: -1 })
        .toArray()
    ).map(({ _id }) => _id),
    [2, 1],
  )
  await rows.deleteOne({ text: long('b') })
  assert.equal(await rows.countDocuments({ text: { $gte: 's' } }), 3)
})
