import { Binary, type Document, Long, ObjectId } from 'bson'
import fc, { type Arbitrary } from 'fast-check'

/** A small alphabet: what is generated should often meet what was stored. */
const scalar: Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: -1, max: 3 }) },
  { weight: 4, arbitrary: fc.constantFrom('a', 'ab', 'b', '', 'A', 'ខ្មែរ', 'é') },
  { weight: 2, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.constantFrom(-1.5, 0.5, 1.5, Number.NaN) },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 2 }).map((n) => new Date(n * 1000)) },
  {
    weight: 1,
    arbitrary: fc.integer({ min: 0, max: 2 }).map((n) => new ObjectId(`64b00000000000000000000${n}`)),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(Long.fromString('9007199254740993'), new Binary(Buffer.from([1]))),
  },
)

const NAMES = ['a', 'b', 'c'] as const

const { value, part } = fc.letrec<{ value: unknown; part: Document; list: unknown[] }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    { weight: 6, arbitrary: scalar },
    { weight: 2, arbitrary: tie('list') },
    { weight: 2, arbitrary: tie('part') },
  ),
  list: fc.array(tie('value'), { maxLength: 3 }),
  part: fc.dictionary(fc.constantFrom(...NAMES), tie('value'), { maxKeys: 3 }),
}))

export const rows: Arbitrary<Document[]> = fc
  .array(part, { minLength: 1, maxLength: 15 })
  .map((docs) => docs.map((doc, _id) => ({ _id, ...doc })))

const path = fc.constantFrom('a', 'a', 'b', 'c', 'a.b', 'a.c', 'b.a', 'a.0', 'a.b.c', 'b.c', 'a.1', 'b.0.a')
const fieldPath = fc.constantFrom('a', 'b', 'c', 'a.b', 'b.a', 'a.c')
const direction = fc.constantFrom(1, -1)
const few = fc.array(value, { maxLength: 3 })

const single = (names: string[], operand: Arbitrary<unknown>): Arbitrary<Document> =>
  fc.tuple(fc.constantFrom(...names), operand).map(([name, held]) => ({ [name]: held }))

const pattern = fc.constantFrom(/^a/, /^ab?/, /b/, /^(a|b)/, /A/, /^/, /[^ -~]/)

const operators: Arbitrary<Document> = fc.oneof(
  single(['$gt', '$gte', '$lt', '$lte', '$ne'], value),
  single(['$in', '$nin'], few),
  single(['$in', '$nin'], fc.array(fc.oneof(scalar, pattern), { maxLength: 3 })),
  single(['$exists'], fc.boolean()),
  fc
    .tuple(fc.integer({ min: 0, max: 2 }), fc.integer({ min: 1, max: 4 }))
    .map(([$gte, $lt]) => ({ $gte, $lt })),
  fc.tuple(value, value).map(([$gt, $ne]) => ({ $gt, $ne })),
)

const { filter } = fc.letrec<{ filter: Document }>((tie) => ({
  filter: fc.oneof(
    { maxDepth: 2, depthSize: 'small' },
    {
      weight: 5,
      arbitrary: fc.dictionary(path, fc.oneof(value, pattern, operators), { minKeys: 1, maxKeys: 2 }),
    },
    {
      weight: 1,
      arbitrary: single(['$and', '$or'], fc.array(tie('filter'), { minLength: 1, maxLength: 2 })),
    },
  ),
}))

export const keys = fc.dictionary(fieldPath, direction, { minKeys: 1, maxKeys: 2 })

/** Ends in the identity, so that the order is one. */
const order = fc.dictionary(fieldPath, direction, { maxKeys: 2 }).map((sort) => ({ ...sort, _id: 1 }))

const projection = fc
  .uniqueArray(fieldPath, { minLength: 1, maxLength: 2 })
  .map((paths) => Object.fromEntries(paths.map((one) => [one, 1])))

const modifier: Arbitrary<[string, unknown]> = fc.oneof(
  fc.tuple(fc.constantFrom('$set', '$set', '$setOnInsert', '$min', '$max'), value),
  fc.tuple(fc.constant('$inc'), fc.integer({ min: -1, max: 3 })),
  fc.tuple(fc.constant('$unset'), fc.constant('')),
  fc.tuple(fc.constant('$push'), value),
  fc.tuple(
    fc.constant('$addToSet'),
    fc.oneof(
      value,
      few.map(($each) => ({ $each })),
    ),
  ),
  fc.tuple(fc.constant('$pull'), fc.oneof(value, filter)),
)

const changes: Arbitrary<Document> = fc.oneof(
  { weight: 1, arbitrary: part },
  {
    weight: 8,
    arbitrary: fc.array(fc.tuple(modifier, path), { minLength: 1, maxLength: 2 }).map((steps) => {
      const update: Document = {}
      for (const [[name, operand], at] of steps) update[name] = { ...update[name], [at]: operand }
      return update
    }),
  },
)

const one = fc.nat(14).map((_id) => ({ _id }))

const updating = fc
  .tuple(
    fc.oneof({ weight: 3, arbitrary: one }, { weight: 1, arbitrary: filter }),
    changes,
    fc.boolean(),
    fc.nat(40),
  )
  .map(([q, u, many, fresh]) => {
    if (fresh < 5)
      return {
        q: { _id: 100 + fresh, ...('_id' in q || Object.keys(q)[0]?.startsWith('$') ? {} : q) },
        u,
        upsert: true,
      }
    return many ? { q, u, multi: true } : { q: '_id' in q ? q : { ...q, _id: fresh % 15 }, u }
  })

const grouping = fc
  .constantFrom('$a', '$b', '$c', '$a.b', '$b.a', null, 1)
  .map((_id) => ({ $group: { _id, n: { $sum: 1 } } }))

const pipeline: Arbitrary<Document[]> = fc
  .tuple(fc.array(filter, { maxLength: 2 }), fc.option(grouping))
  .map(([filters, group]) => [...filters.map(($match) => ({ $match })), ...(group ? [group] : [])])

/** One command, with what is needed to compare its answers: whether it writes, and whether an order is promised. */
export type Asked = { readonly command: Document; readonly writes: boolean; readonly ordered: boolean }

const reading = (command: Document, ordered: boolean): Asked => ({ command, writes: false, ordered })
const writing = (command: Document): Asked => ({ command, writes: true, ordered: true })

export const asked: Arbitrary<Asked> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .record(
        {
          filter,
          sort: order,
          skip: fc.nat(2),
          limit: fc.nat(6),
          batchSize: fc.integer({ min: 1, max: 9 }),
          projection,
        },
        { requiredKeys: ['filter', 'sort'] },
      )
      .map((query) => reading({ find: 'rows', ...query }, true)),
  },
  { weight: 1, arbitrary: filter.map((query) => reading({ find: 'rows', filter: query }, false)) },
  { weight: 2, arbitrary: filter.map((query) => reading({ count: 'rows', query }, true)) },
  {
    weight: 1,
    arbitrary: fc.tuple(path, filter).map(([key, query]) => reading({ distinct: 'rows', key, query }, true)),
  },
  { weight: 5, arbitrary: updating.map((update) => writing({ update: 'rows', updates: [update] })) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(filter, changes, order, fc.boolean())
      .map(([query, update, sort, after]) =>
        writing({ findAndModify: 'rows', query, update, sort, new: after }),
      ),
  },
  { weight: 1, arbitrary: filter.map((q) => writing({ delete: 'rows', deletes: [{ q, limit: 0 }] })) },
  { weight: 1, arbitrary: part.map((doc) => writing({ insert: 'rows', documents: [{ _id: 50, ...doc }] })) },
  {
    weight: 3,
    arbitrary: pipeline.map((stages) => reading({ aggregate: 'rows', pipeline: stages, cursor: {} }, false)),
  },
)
