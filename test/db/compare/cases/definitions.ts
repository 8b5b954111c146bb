import { Binary, Decimal128, Double, Int32, Long, ObjectId, Timestamp } from 'bson'
import { type Case, find, insert, update } from './case.js'

const index = (key: Record<string, unknown>, more: Record<string, unknown> = {}) => ({
  createIndexes: 'rows',
  indexes: [{ key, name: Object.entries(key).flat().join('_'), ...more }],
})

const values = [
  { _id: 1, v: new Date('2024-02-29T12:00:00.123Z') },
  { _id: 2, v: new ObjectId('64b000000000000000000001') },
  { _id: 3, v: Long.fromString('9223372036854775807') },
  { _id: 4, v: Long.fromNumber(5) },
  { _id: 5, v: new Binary(Buffer.from('abc')) },
  { _id: 6, v: new Binary(Buffer.alloc(16, 7), 4) },
  { _id: 7, v: new Timestamp({ t: 3, i: 4 }) },
  { _id: 8, v: 1.25 },
  { _id: 9, v: new Date(-1) },
]

export const DEFINITIONS: Case[] = [
  {
    says: 'indexes are made, compared and listed',
    rows: [
      { _id: 1, a: 1, b: [1, 2], c: 1 },
      { _id: 2, a: 1, b: 3, c: 2 },
    ],
    ask: [
      index({ a: 1 }),
      index({ a: 1 }),
      index({ a: 1 }, { name: 'other' }),
      index({ a: 1 }, { unique: true }),
      index({ a: -1 }, { unique: true }),
      index({ c: 1 }, { unique: true }),
      index({ b: 1, c: -1 }),
      index({ _id: 1 }),
      index({}),
      index({ a: 0 }),
      index({ z: 1 }, { name: '' }),
      { createIndexes: 'fresh', indexes: [{ key: { a: 1 }, name: 'a_1' }] },
      { createIndexes: 'rows', indexes: [] },
      { listIndexes: 'nowhere' },
    ],
    refused: [
      index({ a: 'text' }),
      index({ a: 'x' }),
      index({ d: 1 }, { sparse: true }),
      index({ d: 1 }, { partialFilterExpression: { a: { $gt: 0 } } }),
      index({ a: '2dsphere' }),
      index({ a: 'hashed' }),
      index({ '$**': 1 }),
      index({ q: 1 }, { expireAfterSeconds: 5 }),
      index({ q: 1 }, { collation: { locale: 'fr' } }),
    ],
    differs: { 'collation of indexes': [{ listIndexes: 'rows' }] },
  },
  {
    says: 'lists in a key',
    rows: [{ _id: 1, a: [1, 2], b: [3] }],
    ask: [
      index({ a: 1, b: 1 }),
      index({ a: 1, c: 1 }),
      insert({ _id: 2, a: [1], c: [2] }),
      update({ _id: 1 }, { $set: { c: [1] } }),
    ],
  },
  {
    says: 'collections are listed',
    rows: [{ _id: 1 }],
    ask: [
      { listCollections: 1, nameOnly: true, filter: { name: 'rows' } },
      { listCollections: 1, nameOnly: true, authorizedCollections: true, filter: { name: 'none' } },
      insert({ _id: 2 }),
    ],
  },
  {
    says: 'dates, identifiers, longs, binary and times come back as they were sent',
    rows: values,
    ask: [
      find({}),
      ...values.map(({ v }) => find({ v })),
      ...values.map(({ v }) => find({ v: { $gte: v } })),
      find({ v: 5 }),
      find({ v: Long.fromNumber(5) }),
      find({ v: { $lt: Long.fromString('9223372036854775807') } }),
      update({ _id: 3 }, { $set: { w: Long.fromString('-9223372036854775808') } }),
      update({ _id: 5 }, { $set: { w: new Binary(Buffer.from('x')) } }),
      { distinct: 'rows', key: 'v' },
    ],
    refused: [
      insert({ _id: 20, v: Decimal128.fromString('1.5') }),
      insert({ _id: 20, v: /x/ }),
      find({ v: Decimal128.fromString('1.5') }),
      update({ _id: 1 }, { $set: { v: Decimal128.fromString('1.5') } }),
      update({ _id: 1 }, { $inc: { v: Decimal128.fromString('1.5') } }),
    ],
  },
  {
    says: 'numbers of all kinds are one order',
    rows: [
      { _id: 1, v: new Int32(3) },
      { _id: 2, v: new Double(3) },
      { _id: 3, v: Long.fromNumber(3) },
      { _id: 4, v: 3.5 },
    ],
    indexes: [{ v: 1 }],
    ask: [
      find({ v: 3 }),
      find({ v: { $gt: 3 } }),
      find({ v: new Double(3) }),
      find({}, { sort: { v: 1, _id: 1 } }),
    ],
  },
]
