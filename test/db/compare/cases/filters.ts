import { BSONRegExp, type Document, ObjectId } from 'bson'
import { type Case, find, rowsOf } from './case.js'

const mixed = rowsOf(
  ...[null, undefined, [], [null], [1, null], 0, 1, 1.5, '', 'a', 'ab', 'A', true, false],
  ...[[1, 2], [[1]], ['a', 'b'], {}, { b: 1 }, { b: null }, [{ b: 1 }, { b: 2 }], [{ c: 1 }], [{}]],
  ...[new Date(0), new Date(5), new ObjectId('64b000000000000000000001'), Number.NaN, { b: [1, 2] }],
)

/** Each condition alone on `a`, and on `a.b`. */
const onBoth = (...conditions: unknown[]): Document[] =>
  conditions.flatMap((condition) => [find({ a: condition }), find({ 'a.b': condition })])

const OPERANDS = [null, 0, 1, 'a', '', true, [], [1], [1, 2], {}, { b: 1 }, new Date(0), Number.NaN]

/** What every kind of filter finds must not depend on whether there is an index. */
const everyWay = (one: Case): Case[] => [
  one,
  { ...one, says: `${one.says}, indexed`, indexes: [{ a: 1 }] },
  { ...one, says: `${one.says}, indexed below`, indexes: [{ 'a.b': -1 }] },
]

const documents = [
  {
    _id: 1,
    list: [
      { x: 1, y: 1 },
      { x: 2, y: 2 },
    ],
    n: 1,
    m: 2,
    deep: { a: [{ b: [1, 2] }, { b: 3 }] },
  },
  { _id: 2, list: [{ x: 1, y: 2 }], n: 2, m: 2, deep: { a: { b: 1 } } },
  { _id: 3, list: [1, 2, 3], n: 3, m: 1, deep: { a: [[{ b: 1 }]] } },
  { _id: 4, list: [[1, 2], 5], n: 'x', deep: [] },
  { _id: 5, list: [], n: null, m: null },
  { _id: 6, n: [1, 5], m: 3, deep: 7 },
]

export const FILTERS: Case[] = [
  ...everyWay({ says: 'equality with any value', rows: mixed, ask: onBoth(...OPERANDS) }),
  ...everyWay({
    says: 'ranges hold within one type',
    rows: mixed,
    ask: OPERANDS.flatMap((operand) =>
      ['$gt', '$gte', '$lt', '$lte'].flatMap((name) => onBoth({ [name]: operand })),
    ),
  }),
  ...everyWay({
    says: 'negations',
    rows: mixed,
    ask: OPERANDS.flatMap((operand) => [...onBoth({ $ne: operand }), ...onBoth({ $nin: [operand, 'b'] })]),
  }),
  ...everyWay({
    says: '$in and $nin, with regular expressions and null among values',
    rows: mixed,
    ask: [
      [],
      [null],
      [1, 'a'],
      [/^a/],
      [/^a/, null],
      [[1]],
      [[]],
      [{ b: 1 }],
      [true, 1.5],
      [/A/i, 0],
    ].flatMap((list) => [...onBoth({ $in: list }), ...onBoth({ $nin: list })]),
  }),
  ...everyWay({
    says: 'existence',
    rows: mixed,
    ask: onBoth({ $exists: true }, { $exists: false }, { $exists: 0 }),
  }),
  ...everyWay({
    says: 'regular expressions',
    rows: mixed,
    ask: onBoth(/^a/, /b$/, /^A/i, /^ab?$/, /^a{0}b/, /^(a|b)/, /^a|^A/, /^ab*/, /[^ -~]/, /^/),
  }),
  {
    says: 'dotted paths through lists, by name and by position',
    rows: documents,
    ask: [
      ...[1, null, [1, 2], 3, 5].flatMap((value) =>
        [
          'list.x',
          'list.0',
          'list.1',
          'list.0.x',
          'list.0.0',
          'deep.a.b',
          'deep.a.0.b',
          'deep.a.b.1',
          'n.1',
        ].flatMap((path) => [
          find({ [path]: value }),
          find({ [path]: { $ne: value } }),
          find({ [path]: { $gte: value } }),
        ]),
      ),
      find({ 'list.x': 1, 'list.y': 2 }),
      find({ list: { x: 1, y: 2 } }),
      find({ list: { y: 2, x: 1 } }),
    ],
  },
  {
    says: 'conditions joined',
    rows: documents,
    indexes: [{ n: 1 }, { m: 1 }],
    ask: [
      find({ $and: [{ n: { $gt: 1 } }, { m: 2 }] }),
      find({ $or: [{ n: 1 }, { m: 3 }] }),
      find({ $or: [{ n: 1 }, { m: 3 }], n: { $ne: null } }),
      find({ $or: [{ $and: [{ n: 1 }, { m: 2 }] }, { $or: [{ n: 3 }, { _id: 5 }] }] }),
      find({ n: { $gte: 1, $lt: 3, $ne: 2 } }),
      find({ n: { $gt: 1, $lt: 5 } }),
    ],
  },
  {
    says: 'faults in a filter have MongoDB’s codes',
    rows: documents,
    ask: [
      ...[{ $nothing: 1 }, { n: { $nothing: 1 } }, { $or: [] }, { $and: 1 }, { $or: [1] }, { n: { $in: 1 } }],
      ...[{ n: { $in: [{ $gt: 1 }] } }, { n: { $gt: /a/ } }],
      ...[{ n: new BSONRegExp('(') }],
    ].map((filter) => find(filter)),
    refused: [
      ...[
        { $where: 'true' },
        { $text: { $search: 'x' } },
        { $expr: { $gt: ['$n', '$m'] } },
        { $nor: [{ n: 1 }] },
      ],
      ...[
        { $comment: 'why' },
        { n: { $eq: 1 } },
        { n: { $not: { $gt: 1 } } },
        { n: { $size: 1 } },
        { n: { $all: [1] } },
      ],
      ...[
        { n: { $elemMatch: { x: 1 } } },
        { n: { $regex: 'a' } },
        { n: { $type: 'string' } },
        { n: { $mod: [2, 1] } },
      ],
    ].map((filter) => find(filter)),
  },
]
