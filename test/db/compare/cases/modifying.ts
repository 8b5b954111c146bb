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
      ...[
        { $inc: { n: 2 } },
        { $inc: { n: -0.5 } },
        { $inc: { 'at.z': 1 } },
        { $inc: { n: 0 } },
        { $mul: { n: 3 } },
      ],
      ...[{ $inc: { s: 1 } }, { $inc: { gap: 1 } }, { $inc: { n: 'x' } }, { $mul: { new: 3 } }],
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
      update({ _id: 1 }, { $mul: { n: 9007199254740991 } }),
    ],
  },
  {
    says: 'pushing and adding',
    rows,
    ask: onEach(
      ...[
        { $push: { list: 4 } },
        { $push: { list: { $each: [5, 0] } } },
        { $push: { new: 1 } },
        { $push: { list: [1] } },
      ],
      ...[{ $push: { list: { $each: [7], $position: 0 } } }, { $push: { list: { $each: [8], $slice: -3 } } }],
      ...[{ $push: { list: { $each: [], $slice: 2 } } }],
      ...[{ $push: { list: { $each: ['cut off'], $position: 0, $slice: -2 } } }],
      ...[
        { $push: { list: { $each: ['cut off'], $slice: 2 } } },
        { $push: { list: { $each: [], $slice: 9 } } },
      ],
      ...[{ $push: { list: { $each: 1 } } }],
      ...[
        { $push: { list: { $each: [1], $nothing: 1 } } },
        { $push: { list: { $each: [9], $position: -1 } } },
      ],
      ...[
        { $addToSet: { list: 1 } },
        { $addToSet: { list: { $each: [1, 11, 11] } } },
        { $addToSet: { docs: { k: 'a', n: 1 } } },
      ],
    ),
  },
  {
    says: 'taking out',
    rows,
    ask: onEach(
      ...[
        { $pop: { list: 1 } },
        { $pop: { list: -1 } },
        { $pop: { list: 2 } },
        { $pop: { nothing: 1 } },
        { $pop: { at: 1 } },
      ],
      ...[
        { $pull: { docs: { k: 'a' } } },
        { $pull: { docs: { n: { $gt: 2 } } } },
        { $pull: { list: { $gte: 2 } } },
      ],
      ...[
        { $pull: { list: 1 } },
        { $pull: { list: { $in: [3, 1] } } },
        { $pull: { nothing: 1 } },
        { $pull: { docs: [1] } },
      ],
      ...[{ $pullAll: { list: [1, 2] } }, { $pullAll: { list: 1 } }, { $pullAll: { nothing: [1] } }],
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
    says: 'every element, and those that a filter names',
    rows,
    ask: [
      update({ _id: 1 }, { $inc: { 'docs.$[].n': 1 } }),
      update({ _id: 1 }, { $set: { 'docs.$[d].n': 9 } }, { arrayFilters: [{ 'd.k': 'b' }] }),
      update({ _id: 1 }, { $set: { 'list.$[e]': 0 } }, { arrayFilters: [{ e: { $gte: 2 } }] }),
      update({ _id: 1 }, { $set: { 'list.$[e]': 0 } }, { arrayFilters: [{ e: { $gte: 200 } }] }),
      update({ _id: 1 }, { $unset: { 'docs.$[].k': 1 } }),
      update(
        { _id: 1 },
        { $push: { 'docs.$[d].more': 1 } },
        { arrayFilters: [{ $or: [{ 'd.n': 2 }, { 'd.n': 9 }] }] },
      ),
      update({ _id: 2 }, { $set: { 'docs.$[d].n': 9 } }, { arrayFilters: [{ 'd.n': 3 }] }),
      update({ _id: 3 }, { $set: { 'list.$[]': 9 } }),
      update({ _id: 3 }, { $set: { 'nothing.$[]': 9 } }),
      update({ _id: 1 }, { $set: { 'list.$[e]': 0 } }),
      update({ _id: 1 }, { $set: { s: 0 } }, { arrayFilters: [{ e: 1 }] }),
      update({ _id: 1 }, { $set: { 'list.$[e]': 0 } }, { arrayFilters: [{ e: 1 }, { e: 2 }] }),
      update(
        {},
        { $inc: { 'docs.$[d].n': 1 } },
        { arrayFilters: [{ 'd.n': { $exists: true } }], multi: true },
      ),
    ],
    refused: [
      update({ list: 1 }, { $set: { 'list.$': 5 } }),
      update({ _id: 1 }, { $bit: { n: { and: 1 } } }),
    ],
  },
  {
    says: 'other modifiers',
    rows,
    ask: [],
    refused: [
      update({ _id: 1 }, { $rename: { n: 'm' } }),
      update({ _id: 1 }, { $currentDate: { n: true } }),
      update({ _id: 1 }, { $push: { list: { $each: [6, 1], $sort: -1 } } }),
      update({ _id: 1 }, [{ $set: { n: 6 } }]),
    ],
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
        update({ n: { $not: { $gt: 5 } } }, { $pop: { list: 1 } }, { multi: true }),
      ],
    },
  },
  {
    says: 'pulling by conditions that hold of a list within the list',
    rows: [],
    ask: [
      ...[
        { $in: [-1] },
        { $nin: [-1] },
        { $eq: -1 },
        { $ne: -1 },
        { $gt: -2 },
        { $lt: 0 },
        { $gte: -1, $lt: 1 },
      ],
      ...[
        { $all: [-1, 'A'] },
        { $size: 2 },
        { $elemMatch: { $eq: -1 } },
        { $exists: true },
        { $regex: 'A' },
        /A/,
      ],
      ...[
        { $eq: [-1, 'A'] },
        { $in: [[-1, 'A']] },
        { $eq: null },
        { $ne: null },
        { $in: [/A/] },
        { $lt: [5] },
      ],
      ...[-1, 'A', null, [-1, 'A'], { k: 1 }, { $eq: { k: 1 } }],
    ].flatMap((condition) => [
      update(
        { _id: 1 },
        { c: [0, -1, 'A', null, [-1, 'A'], [], [[-1]], [null], { k: 1 }, [{ k: 1 }], [3, 8]] },
        { upsert: true },
      ),
      update({ _id: 1 }, { $pull: { c: condition } }),
    ]),
  },
]
