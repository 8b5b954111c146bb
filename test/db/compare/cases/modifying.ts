import { Long } from 'bson'
import { type Case, update } from './case.js'

const rows = [
  {
    _id: 1,
    n: 5,
    s: 'x',
    list: [3, 1, 2],
    docs: [
      { k: 'a', n: 1 },
      { k: 'b', n: 2 },
    ],
    at: { a: 1 },
    gap: null,
  },
  { _id: 2, n: 1.5, list: [], docs: [[1], 2, { n: 3 }], big: Long.fromString('9007199254740993') },
  { _id: 3, s: 'y', list: 'no list' },
]

/** Each update on every row, one row at a time. */
const onEach = (...updates: Record<string, unknown>[]) =>
  updates.flatMap((u) => [1, 2, 3].map((_id) => update({ _id }, u)))

export const MODIFYING: Case[] = [
  {
    says: 'arithmetic, least and greatest',
    rows,
    ask: onEach(
      ...[{ $inc: { n: 2 } }, { $inc: { n: -0.5 } }, { $inc: { 'at.z': 1 } }, { $inc: { n: 0 } }],
      ...[{ $inc: { s: 1 } }, { $inc: { gap: 1 } }, { $inc: { n: 'x' } }],
      ...[
        { $min: { n: 3 } },
        { $max: { n: 30 } },
        { $min: { s: 1 } },
        { $max: { gap: 1 } },
        { $max: { list: [9] } },
      ],
    ),
  },
  {
    says: 'whole numbers that JavaScript does not hold exactly',
    rows,
    ask: [
      update({ _id: 2 }, { $max: { big: 1 } }),
      update({ _id: 2 }, { $set: { n: Long.fromString('-9007199254740993') } }),
    ],
    refused: [
      update({ _id: 2 }, { $inc: { big: 1 } }),
      update({ _id: 1 }, { $inc: { n: 9007199254740991 } }),
    ],
  },
  {
    says: 'pushing and adding',
    rows,
    ask: onEach(
      ...[
        { $push: { list: 4 } },
        { $push: { new: 1 } },
        { $push: { list: [1] } },
        { $push: { docs: { k: 1 } } },
      ],
      ...[
        { $push: { 'at.list': null } },
        { $addToSet: { list: 1 } },
        { $addToSet: { list: { $each: [1, 11, 11] } } },
      ],
      ...[{ $addToSet: { list: { $each: 1 } } }, { $addToSet: { list: { $each: [] } } }],
      ...[{ $addToSet: { docs: { k: 'a', n: 1 } } }, { $addToSet: { new: { $each: [] } } }],
    ),
  },
  {
    says: 'taking out',
    rows,
    ask: onEach(
      ...[{ $pull: { docs: { k: 'a' } } }, { $pull: { docs: { n: { $gt: 2 } } } }, { $pull: { list: 1 } }],
      ...[{ $pull: { nothing: 1 } }, { $pull: { docs: [1] } }, { $pull: { docs: { n: { $in: [1, 3] } } } }],
      ...[{ $pull: { docs: { k: 'b', n: 2 } } }, { $pull: { at: 1 } }, { $pull: { docs: {} } }],
      { $pull: { list: 2, docs: { k: 'b' } } },
    ),
  },
  {
    says: 'paths into lists and through what is no document',
    rows,
    ask: onEach(
      ...[
        { $set: { 'list.0': 9 } },
        { $set: { 'list.5': 9 } },
        { $set: { 'list.x': 9 } },
        { $set: { 'docs.0.n': 9 } },
      ],
      ...[
        { $set: { 's.x': 1 } },
        { $set: { 'gap.x': 1 } },
        { $unset: { 'list.1': 1 } },
        { $unset: { 's.x': 1 } },
      ],
      ...[{ $set: { 'a..b': 1 } }, { $set: { '': 1 } }, { $set: { 'x.': 1 } }, { $set: {} }, { $set: 1 }],
      ...[
        { $set: { a: 1 }, $inc: { 'a.b': 1 } },
        { $set: { 'q.b': 1, 'q.a': 1, p: 2 } },
        { $set: { b: 1 }, $unset: { b: 1 } },
      ],
    ),
  },
  {
    says: 'other modifiers, and others of their clauses',
    rows,
    ask: [],
    refused: [
      ...[
        { $mul: { n: 2 } },
        { $pop: { list: 1 } },
        { $pullAll: { list: [1] } },
        { $bit: { n: { and: 1 } } },
      ],
      ...[{ $rename: { n: 'm' } }, { $currentDate: { n: true } }, { $push: { list: { $each: [6] } } }],
      ...[{ $push: { list: { $each: [6], $sort: -1 } } }, { $push: { list: { $each: [6], $slice: 1 } } }],
      ...[{ $pull: { list: { $gte: 2 } } }, { $pull: { list: /a/ } }, { $set: { 'list.$': 5 } }],
      ...[{ $inc: { 'docs.$[].n': 1 } }, { $set: { 'docs.$[d].n': 9 } }],
    ]
      .map((u) => update({ _id: 1 }, u))
      .concat([
        update({ _id: 1 }, { $set: { n: 9 } }, { arrayFilters: [{ 'd.k': 'b' }] }),
        update({ _id: 1 }, [{ $set: { n: 6 } }]),
      ]),
  },
  {
    says: 'an update of many that is refused',
    rows: [
      { _id: 1, n: 1, list: [1] },
      { _id: 2, n: 4, list: 'none' },
    ],
    indexes: [{ n: -1 }],
    ask: [],
    differs: {
      'an update of many that is refused': [
        update({ n: { $nin: [5] } }, { $pull: { list: 1 } }, { multi: true }),
      ],
    },
  },
  {
    says: 'pulling values that a list or a list within it holds',
    rows: [],
    ask: [-1, 'A', null, [-1, 'A'], [], [null], { k: 1 }, { k: { $ne: 1 } }, { k: null }].flatMap(
      (condition) => [
        update(
          { _id: 1 },
          { c: [0, -1, 'A', null, [-1, 'A'], [], [[-1]], [null], { k: 1 }, [{ k: 1 }], [3, 8]] },
          { upsert: true },
        ),
        update({ _id: 1 }, { $pull: { c: condition } }),
      ],
    ),
  },
]
