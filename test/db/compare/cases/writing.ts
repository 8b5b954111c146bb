import { ObjectId } from 'bson'
import { type Case, find, insert, modify, update } from './case.js'

const rows = [
  { _id: 1, n: 1, s: 'x', at: { a: 1 }, list: [1, 2] },
  { _id: 2, n: 2, s: 'x' },
  { _id: 3, n: 3, s: 'y', at: 5 },
]

export const WRITING: Case[] = [
  {
    says: 'inserts stop at the first refusal, or go on',
    indexes: [{ key: { k: 1 }, unique: true }],
    ask: [
      {
        insert: 'rows',
        documents: [
          { _id: 1, k: 1 },
          { _id: 1, k: 2 },
          { _id: 2, k: 3 },
        ],
      },
      {
        insert: 'rows',
        ordered: false,
        documents: [{ _id: 3, k: 4 }, { _id: 4, k: 1 }, { _id: 5, k: 5 }, { _id: 1 }],
      },
      { insert: 'rows', documents: [{ _id: 6 }, { _id: 7 }] },
      { insert: 'rows', documents: [] },
      { insert: 'rows' },
      { insert: 'rows', documents: 1 },
      { insert: 'rows', documents: [1] },
      insert({ _id: [1] }),
      insert({ a: 1, k: 20, _id: 8 }),
      insert({ _id: null, k: 21 }),
      insert({ _id: { a: 1 }, k: 22 }),
      insert({ _id: 9, k: 23 }, { _id: 9.0, k: 24 }),
    ],
  },
  {
    says: 'duplicates are named by key and value, in compound, nested and multikey indexes',
    rows: [
      { _id: 1, kind: 'D', number: 1, tags: ['x', 'y'], at: { b: 1 } },
      { _id: 2, kind: 'D', number: 2, tags: ['z'], at: { b: null } },
    ],
    indexes: [
      { key: { kind: 1, number: -1 }, unique: true },
      { key: { tags: 1 }, unique: true },
      { key: { 'at.b': 1 }, unique: true },
    ],
    ask: [
      insert({ _id: 3, kind: 'D', number: 1 }),
      insert({ _id: 3, kind: 'E', number: 1, tags: ['q', 'y'] }),
      insert({ _id: 3, kind: 'D', number: 3 }),
      insert({ _id: 3, kind: 'E', number: 3, at: { b: 1 }, tags: ['s', 's'] }),
      insert({ _id: 4, kind: 'F', number: 3, at: { b: 1 } }),
      insert({ _id: 1, kind: 'G', number: 1 }),
      update({ _id: 2 }, { $set: { number: 1 } }),
      update({ _id: 3 }, { $push: { tags: 'x' } }),
      update({ _id: 9 }, { $set: { kind: 'D', number: 2 } }, { upsert: true }),
      modify({ _id: 2 }, { $set: { number: 1 } }),
      update({}, { $set: { number: 7, kind: 'Z' } }, { multi: true }),
    ],
  },
  {
    says: 'updates of one, many and none, by modifiers and by replacement',
    rows,
    ask: [
      update({ s: 'x' }, { $set: { n: 9 } }),
      update({ s: 'x' }, { $inc: { n: 1 }, $set: { 'at.b': 2 } }, { multi: true }),
      update({ _id: 1 }, { $set: { n: 10 } }),
      update({ _id: 1 }, { $set: { n: 10 } }),
      update({ _id: 9 }, { $set: { n: 10 } }),
      update({ _id: 2 }, { only: 'this' }),
      update({ _id: 2 }, { only: 'this' }),
      update({ _id: 2 }, { _id: 3, only: 'this' }),
      update({}, { only: 'this' }, { multi: true }),
      update({ _id: 2 }, {}),
      update({ _id: 1 }, { $unset: { n: '', 'at.a': 1, 'nothing.here': '' } }),
      {
        update: 'rows',
        updates: [
          { q: { _id: 1 }, u: { $set: { a: 1 } } },
          { q: { _id: 1 }, u: { $nothing: 1 } },
        ],
      },
      {
        update: 'rows',
        ordered: false,
        updates: [
          { q: {}, u: { $x: 1 } },
          { q: { _id: 3 }, u: { $set: { z: 1 } } },
        ],
      },
      update({ _id: 1 }, { $setOnInsert: { made: 1 } }),
      { update: 'rows', updates: [{ q: { _id: 1 } }] },
      { update: 'rows', updates: [] },
      { update: 'rows', updates: [{ u: { $set: { z: 1 } } }] },
      { update: 'rows', updates: [{ q: { _id: 1 }, u: null }] },
      { update: 'rows', updates: [{ q: { _id: 1 }, u: 5 }] },
      { findAndModify: 'rows', query: { _id: 1 }, update: null },
      { findAndModify: 'rows', query: { _id: 1 }, update: 5 },
      { delete: 'rows', deletes: [{ q: { _id: 1 } }] },
      { delete: 'rows', deletes: [{ limit: 0 }] },
    ],
  },
  {
    says: 'what an upsert inserts',
    ask: [
      update(
        { _id: 1, k: 'D', n: { $gt: 3 } },
        { $set: { 'a.b': 1 }, $setOnInsert: { made: true } },
        { upsert: true },
      ),
      update({ _id: 1 }, { $setOnInsert: { made: false }, $set: { n: 1 } }, { upsert: true }),
      update({ _id: 2, 'a.b': 5 }, { $inc: { n: 2 }, $push: { list: 1 } }, { upsert: true }),
      update({ _id: 3, k: 'q' }, { only: 'this' }, { upsert: true }),
      update({ _id: 5, $or: [{ k: 1 }] }, { $set: { z: 1 } }, { upsert: true }),
      update({ _id: 7, k: { x: 1 } }, { $set: { 'k.y': 1 } }, { upsert: true }),
      update({ k: 1 }, { _id: 8, k: 2 }, { upsert: true }),
      update({ _id: 9, k: 'x' }, { $set: { k: 'y' } }, { upsert: true }),
      update({ _id: 10, a: 1, 'a.b': 1 }, { $set: { z: 1 } }, { upsert: true }),
      update({ _id: 11 }, { $set: { _id: 12 } }, { upsert: true }),
      update({ _id: 13 }, { _id: 14 }, { upsert: true }),
      update({ _id: 15 }, { $set: { a: 1 } }, { upsert: true, multi: true }),
      {
        update: 'rows',
        updates: [
          { q: { _id: 16 }, u: { $set: { a: 1 } }, upsert: true },
          { q: { _id: 17 }, u: { b: 1 }, upsert: true },
        ],
      },
      update(
        { _id: 18 },
        { $unset: { a: 1 }, $pull: { b: 1 }, $max: { c: 3 }, $min: { d: 3 } },
        { upsert: true },
      ),
    ],
  },
  {
    says: 'what an upsert takes from a filter that MongoDB rewrites, now in one order and now in another',
    isInAnyOrder: true,
    ask: [
      update({ _id: 4, $and: [{ k: 1 }, { m: 2 }] }, { $set: { z: 1 } }, { upsert: true }),
      update({ _id: 6, k: { $in: [1] }, r: /x/ }, { $set: { z: 1 } }, { upsert: true }),
      update({ _id: 16, k: { $in: [1, 1] }, l: { $in: [1, 2] } }, { $set: { z: 1 } }, { upsert: true }),
      update(
        { _id: 17, k: { $in: ['x', /x/] }, l: { $in: [null, null] } },
        { $set: { z: 1 } },
        { upsert: true },
      ),
    ],
  },
  {
    says: 'findAndModify gives before or after, sorts, projects, upserts and removes',
    rows,
    ask: [
      modify({ s: 'x' }, { $inc: { n: 10 } }, { sort: { n: -1 } }),
      modify({ _id: 2 }, { $inc: { n: 1 } }, { new: true }),
      modify({ _id: 9 }, { $set: { n: 1 } }),
      modify({ _id: 9 }, { $set: { n: 1 } }, { new: true }),
      modify({ _id: 9 }, { $set: { n: 1 } }, { upsert: true }),
      modify({ _id: 10 }, { $set: { n: 1 }, $setOnInsert: { made: 1 } }, { upsert: true, new: true }),
      modify({ _id: 1 }, { whole: 1 }, { new: true }),
      { findAndModify: 'rows', query: { _id: 1 }, remove: true },
      { findAndModify: 'rows', query: { _id: 1 }, remove: true },
      { findAndModify: 'rows', query: {}, remove: true, sort: { n: -1 } },
      { findAndModify: 'rows', query: { _id: 2 }, remove: true, update: { $set: { a: 1 } } },
      { findAndModify: 'rows', query: { _id: 2 } },
      modify({ _id: 2 }, { $set: { _id: 7 } }),
      modify({ _id: 2 }, { $nothing: { a: 1 } }),
      { findAndModify: 'nowhere', query: { _id: 2 }, update: { $set: { a: 1 } } },
      { findAndModify: 'nowhere', query: { _id: 2 }, remove: true },
    ],
  },
  {
    says: 'deletes',
    rows,
    ask: [
      { delete: 'rows', deletes: [{ q: { _id: 9 }, limit: 1 }] },
      {
        delete: 'rows',
        deletes: [
          { q: { _id: 1 }, limit: 1 },
          { q: { s: 'x' }, limit: 0 },
        ],
      },
      { delete: 'rows', deletes: [{ q: {}, limit: 2 }] },
      {
        delete: 'rows',
        deletes: [
          { q: { $nothing: 1 }, limit: 0 },
          { q: {}, limit: 0 },
        ],
      },
      {
        delete: 'rows',
        ordered: false,
        deletes: [
          { q: { $nothing: 1 }, limit: 0 },
          { q: {}, limit: 0 },
        ],
      },
      { delete: 'nowhere', deletes: [{ q: {}, limit: 0 }] },
      { delete: 'rows', deletes: [] },
    ],
  },
  {
    says: 'identities',
    rows: [
      { _id: 'text' },
      { _id: new ObjectId('64b000000000000000000001') },
      { _id: new Date(3) },
      { _id: { a: 1, b: 2 } },
    ],
    ask: [
      find({ _id: new ObjectId('64b000000000000000000001') }),
      find({ _id: { a: 1, b: 2 } }),
      find({ _id: { b: 2, a: 1 } }),
      find({ '_id.a': 1 }),
      find({ _id: { $gt: 'a' } }),
      insert({ _id: { a: 1, b: 2 } }),
      update({ _id: { a: 1, b: 2 } }, { $set: { '_id.a': 2 } }),
      update({ _id: 'text' }, { $unset: { _id: 1 } }),
      update({ _id: 'text' }, { $set: { _id: 'text', z: 1 } }),
    ],
  },
]
