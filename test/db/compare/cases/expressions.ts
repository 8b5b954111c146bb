import { type Document, ObjectId } from 'bson'
import { type Case, pipe } from './case.js'

const rows = [
  {
    _id: 1,
    n: 7,
    m: 2,
    s: 'Abc',
    list: [3, 1, 2],
    docs: [{ w: 1 }, { w: 2 }],
    at: new Date(1_700_000_000_000),
    o: { b: 1 },
  },
  {
    _id: 2,
    n: -3.5,
    s: '',
    list: [],
    docs: [],
    at: new Date(0),
    id: new ObjectId('64b000000000000000000001'),
  },
  { _id: 3, n: null, s: 'ខ្មែរ', list: [null, 'a'], t: true },
  { _id: 4, n: 0, m: 0.5, s: 'a-b-c', list: [1, 1], docs: [{ x: 1 }] },
]

/** Each expression on each row. */
const each = (...expressions: unknown[]): Document[] =>
  expressions.map((expression) => pipe({ $sort: { _id: 1 } }, { $project: { v: expression } }))

const pairs = [
  ['$n', '$m'],
  ['$n', null],
  ['$nothing', null],
  ['$s', 'a'],
  ['$list', '$n'],
  [1, '$n'],
  ['$o', '$o'],
]

export const EXPRESSIONS: Case[] = [
  {
    says: 'comparisons',
    rows,
    ask: ['$eq', '$ne', '$gt', '$gte', '$lt', '$lte'].flatMap((name) =>
      each(...pairs.map((pair) => ({ [name]: pair }))),
    ),
  },
  {
    says: 'conditions',
    rows,
    ask: each(
      { $cond: [{ $gt: ['$n', 1] }, 'more', 'less'] },
      {
        $cond: Object.fromEntries([
          ['if', '$t'],
          ['then', 1],
          ['else', '$nothing'],
        ]),
      },
      { $ifNull: ['$n', '$m', 'none'] },
      { $ifNull: ['$nothing', '$o'] },
      { $and: ['$n', '$m'] },
      { $or: ['$t', '$nothing', { $eq: ['$n', 0] }] },
      { $not: ['$n'] },
      { $and: [] },
      { $in: [1, '$list'] },
      { $in: ['$n', [7, null]] },
      { $literal: '$n' },
    ),
  },
  {
    says: 'arithmetic',
    rows,
    ask: each(
      ...[
        { $add: ['$n', 1] },
        { $add: ['$n', '$m', 1] },
        { $subtract: ['$n', 2] },
        { $multiply: ['$n', 2.5] },
      ],
      ...[{ $add: ['$s', 1] }, { $sum: '$list' }, { $sum: ['$n', '$m'] }, { $avg: '$list' }],
      ...[{ $min: '$list' }, { $max: ['$n', '$m'] }, { $max: '$list' }],
    ),
  },
  {
    says: 'lists, dates and documents',
    rows: rows.slice(0, 2),
    ask: each(
      ...[{ $size: '$list' }, { $size: '$n' }, '$docs.w', '$list', '$o.b', '$nothing.at.all'],
      ...[
        [1, '$n', '$nothing'],
        { x: '$n', y: { z: '$s' } },
        { $year: '$at' },
        { $month: '$at' },
        { $year: '$s' },
      ],
    ),
  },
  {
    says: 'what is not an expression',
    rows,
    ask: each(
      { $eq: [1] },
      { $eq: 1 },
      { $add: 1, $subtract: 2 },
      { a: 1, $add: [1] },
      '$$nothing',
      '$',
      '$a.',
      '$a..b',
    ),
    refused: each(
      ...[{ $rand: {} }, { $subtract: ['$at', new Date(0)] }, { $divide: ['$n', 4] }, { $toUpper: '$s' }],
      ...[{ $concat: ['$s', '-'] }, { $first: '$list' }, { $map: { input: '$list', in: '$$this' } }],
      ...[{ $cmp: ['$n', 1] }, { $dateToString: { date: '$at', format: '%Y' } }, { $year: '$id' }],
    ),
    differs: { 'unknown expressions': each({ $nothing: 1 }) },
  },
]
