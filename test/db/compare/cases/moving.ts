import { type Case, pipe } from './case.js'

/** Sorting meets two lists in one key in the first document, and adding a text in the first two. */
const rows = [
  { _id: 1, a: [{ c: 1 }, { c: 2 }], b: [{ a: 1 }, { a: 2 }], v: 'x' },
  { _id: 2, a: ['A'], b: 1, v: 'x' },
  { _id: 3, a: 'Ab', b: { a: 2 }, v: 5 },
]

const bySortable = { $sort: { 'a.c': 1, 'b.a': 1 } }
const adding = { $add: ['$v', 1] }
const third = { $match: { a: 'Ab' } }
const lookup = { $lookup: { from: 'rows', localField: 'a', foreignField: 'a', as: 'z.q' } }

const MATCHES = [
  [bySortable, third],
  [bySortable, { $limit: 3 }, third],
  [{ $sort: { _id: 1 } }, bySortable, lookup, { $match: { a: { $regex: 'A' }, 'a.0': { $ne: 'A' } } }],
  [lookup, bySortable, third],
  [bySortable, lookup, { $match: { a: 'Ab', z: { $ne: 1 } } }],
  [bySortable, lookup, { $match: { 'z.k': { $exists: false }, v: 5 } }],
  [bySortable, lookup, { $match: { 'z.k': { $exists: false } } }, third],
  [bySortable, lookup, { $match: { $or: [{ a: 'Ab' }, { a: 'Ab', z: 1 }] } }],
  [bySortable, lookup, { $match: { $and: [{ a: 'Ab' }, { z: { $ne: 1 } }] } }],
  [bySortable, lookup, { $match: { $nor: [{ v: 'x' }, { z: 1 }] } }],
  [bySortable, lookup, { $match: { $expr: { $eq: ['$v', 5] } } }],
  [bySortable, lookup, { $match: { $comment: 'none', v: 5 } }],
  [bySortable, { $unwind: '$v' }, third],
  [bySortable, { $unwind: '$a' }, third],
  [bySortable, { $unwind: '$a' }, { $match: { v: 5 } }],
  [bySortable, { $unwind: { path: '$v', includeArrayIndex: 'i' } }, third],
  [bySortable, { $unwind: { path: '$v', includeArrayIndex: 'i' } }, { $match: { i: null } }],
  [bySortable, { $set: { z: 1 } }, third],
  [{ $set: { z: adding } }, third],
  [{ $set: { z: adding, 'a.k': 1 } }, third],
  [{ $addFields: { z: adding } }, { $match: { z: 6 } }],
  [{ $set: { z: adding } }, { $match: { $expr: { $eq: ['$a', 'Ab'] } } }],
  [{ $set: { z: adding } }, { $match: { $expr: { $eq: ['$z', 6] } } }],
  [{ $set: { z: adding, 'a.k': 1 } }, { $match: { $expr: { $eq: ['$a', 'Ab'] } } }],
  [{ $project: { a: 1, y: adding } }, third],
  [{ $project: { b: 1, y: adding } }, { $match: { a: null } }],
  [{ $project: { 'b.a': 1, y: adding } }, { $match: { 'b.a': 2 } }],
  [{ $project: { b: 1, y: adding } }, { $match: { 'b.a': 2 } }],
  [{ $project: { b: 1, y: adding } }, { $match: { _id: 3 } }],
  [{ $project: { b: 1, y: adding, _id: 0 } }, { $match: { _id: 3 } }],
  [bySortable, { $project: { v: 0 } }, third],
  [bySortable, { $project: { v: 0 } }, { $match: { a: 'Ab', v: null } }],
  [bySortable, { $project: { v: 0 } }, { $match: { v: null } }],
  [bySortable, { $match: { a: 'Ab' } }, { $match: { v: 5 } }],
  [{ $facet: { x: [bySortable, third], y: [{ $match: { v: 5 } }] } }],
  [{ $limit: 3 }, { $facet: { x: [{ $set: { z: adding } }, third] } }],
]

const PARTS = [
  [{ $sort: { _id: 1 } }, { $set: { z: adding } }, { $skip: 2 }],
  [{ $sort: { _id: -1 } }, { $set: { z: adding } }, { $limit: 1 }],
  [{ $sort: { _id: 1 } }, { $limit: 3 }, { $set: { z: adding } }, { $limit: 1 }],
  [{ $sort: { _id: -1 } }, { $project: { z: adding } }, { $limit: 1 }],
  [{ $sort: { _id: -1 } }, { $set: { z: adding } }, lookup, { $limit: 1 }],
  [{ $sort: { _id: -1 } }, { $set: { z: adding } }, { $limit: 2 }, { $skip: 1 }, { $match: { v: 'x' } }],
  [{ $set: { z: adding } }, { $project: { a: 1 } }],
]

const SORTS = [
  [{ $unwind: '$v' }, bySortable],
  [{ $match: { a: 'none' } }, { $unwind: '$v' }, bySortable],
  [{ $unwind: '$none' }, bySortable],
  [{ $unwind: '$a' }, bySortable],
  [{ $unwind: '$none' }, bySortable, { $limit: 2 }],
  [{ $unwind: '$none' }, lookup, bySortable],
  [{ $unwind: { path: '$none', includeArrayIndex: 'a' } }, bySortable],
  [{ $unwind: '$none' }, { $set: { q: 1 } }, bySortable],
  [{ $unwind: '$none' }, { $sort: { _id: 1 } }, bySortable],
  [bySortable, { $sort: { _id: 1 } }],
  [{ $set: { z: '$b', a: '$b' } }, { $sort: { 'b.a': -1, 'a.c': 1 } }],
  [{ $set: { z: '$b', a: '$b' } }, { $sort: { 'b.a': -1, 'b.c': 1 } }],
]

export const MOVING: Case[] = [
  { says: 'tests before what they do not depend on', rows, ask: MATCHES.map((stages) => pipe(...stages)) },
  { says: 'pages before what changes one by one', rows, ask: PARTS.map((stages) => pipe(...stages)) },
  { says: 'sorting before taking apart', rows, ask: SORTS.map((stages) => pipe(...stages)) },
]
