import { type Case, pipe } from './case.js'

const STATUS = ['met', 'open', 'stalled', null]

const rows = Array.from({ length: 30 }, (_, i) => ({
  _id: i,
  ref: `D-${i}`,
  ...(i % 5 === 4 ? {} : { status: STATUS[i % 4] }),
  n: ((i * 7) % 10) - 2,
  f: ((i * 37) % 100) / 8,
  themes: ['a', 'b', 'c', 'd'].filter((_, j) => (i >> j) % 2 === 1),
  at: new Date(Date.UTC(2020, i, 1 + i)),
  title: i % 3 === 0 ? { en: `T ${i % 5}`, km: 'ខ្មែរ' } : { en: `T ${i % 5}` },
  links: Array.from({ length: i % 4 }, (_, j) => ({ to: `D-${(i + j) % 10}`, w: j })),
  ...(i % 2 ? { parent: (i * 3) % 30 } : {}),
}))

const byId = { $sort: { _id: 1 } }

export const PIPELINES: Case[] = [
  {
    says: 'grouping and accumulating',
    rows,
    ask: [
      pipe(
        {
          $group: {
            _id: '$status',
            n: { $sum: 1 },
            avg: { $avg: '$f' },
            min: { $min: '$at' },
            max: { $max: '$parent' },
          },
        },
        byId,
      ),
      pipe(
        byId,
        {
          $group: {
            _id: '$status',
            first: { $first: '$ref' },
            last: { $last: '$parent' },
            all: { $push: '$parent' },
          },
        },
        byId,
      ),
      pipe(
        { $group: { _id: { t: '$title.en', s: '$status' }, n: { $sum: '$n' } } },
        { $sort: { '_id.t': 1, '_id.s': 1 } },
      ),
      pipe({
        $group: { _id: null, n: { $sum: '$title.en' }, avg: { $avg: '$nothing' }, count: { $count: {} } },
      }),
      pipe({ $group: { _id: '$title.km', set: { $addToSet: '$status' } } }, byId, {
        $project: { n: { $size: '$set' } },
      }),
      pipe(
        { $group: { _id: '$links.to', n: { $sum: 1 } } },
        { $match: { n: { $gt: 1 } } },
        { $sort: { _id: 1 } },
      ),
      pipe({ $group: { _id: { $year: '$at' }, w: { $sum: { $multiply: ['$n', 2] } } } }, byId),
      pipe({ $match: { n: 99 } }, { $group: { _id: null, n: { $sum: 1 } } }),
      pipe({ $group: { _id: { one: '$nothing' }, n: { $sum: 1 } } }),
      pipe(
        { $match: { status: { $ne: null } } },
        { $group: { _id: { a: '$status', b: { c: '$nothing' } }, n: { $sum: 1 } } },
        { $sort: { '_id.a': 1, n: 1 } },
      ),
      pipe({ $sortByCount: '$n' }, { $sort: { count: -1, _id: 1 } }),
      pipe({ $unwind: '$themes' }, { $sortByCount: '$themes' }, { $sort: { count: -1, _id: 1 } }),
    ],
  },
  {
    says: 'unwinding',
    rows: [
      ...rows.slice(0, 6),
      { _id: 90, links: 'one' },
      { _id: 91, links: null },
      { _id: 92 },
      { _id: 93, links: [[1], null] },
    ],
    ask: [
      pipe(byId, { $unwind: '$links' }),
      pipe(byId, { $unwind: { path: '$links', preserveNullAndEmptyArrays: true, includeArrayIndex: 'i' } }),
      pipe(byId, { $unwind: { path: '$title.en' } }),
      pipe({ $unwind: 'links' }),
      pipe({ $unwind: {} }),
    ],
  },
  {
    says: 'facets',
    rows,
    indexes: [{ themes: 1 }],
    ask: [
      pipe(
        { $match: { themes: 'a' } },
        {
          $facet: {
            byStatus: [{ $group: { _id: '$status', n: { $sum: 1 } } }, { $sort: { n: -1, _id: 1 } }],
            total: [{ $count: 'n' }],
            none: [{ $match: { n: 99 } }, { $count: 'n' }],
            top: [{ $sort: { n: -1, _id: 1 } }, { $limit: 3 }, { $project: { ref: 1, _id: 0 } }],
          },
        },
      ),
      pipe({ $facet: {} }),
      pipe({ $facet: { a: [{ $facet: { b: [] } }] } }),
      pipe({ $facet: { a: [{ $nothing: 1 }] } }),
    ],
  },
  {
    says: 'lookups by equality',
    rows,
    ask: [
      pipe(
        byId,
        { $lookup: { from: 'rows', localField: 'links.to', foreignField: 'ref', as: 'd' } },
        { $project: { 'd._id': 1 } },
      ),
      pipe(
        byId,
        { $lookup: { from: 'rows', localField: 'parent', foreignField: '_id', as: 'at.p' } },
        { $project: { 'at.p.ref': 1 } },
      ),
      pipe(
        byId,
        { $limit: 6 },
        { $lookup: { from: 'rows', localField: 'parent', foreignField: 'parent', as: 'p' } },
        { $project: { 'p._id': 1 } },
      ),
      pipe(
        byId,
        { $limit: 2 },
        { $lookup: { from: 'nowhere', localField: 'n', foreignField: 'n', as: 'p' } },
      ),
    ],
    refused: [
      pipe({
        $lookup: {
          from: 'rows',
          let: { r: '$ref' },
          pipeline: [{ $match: { $expr: { $eq: ['$ref', '$$r'] } } }],
          as: 'm',
        },
      }),
    ],
  },
  {
    says: 'changing the shape',
    rows,
    ask: [
      pipe(byId, { $addFields: { 'title.fr': 'x', 'links.z': 1, n: null } }, { $limit: 4 }),
      pipe(byId, { $set: { same: '$title', gone: '$nothing' } }, { $limit: 4 }),
      pipe(byId, { $skip: 3 }, { $limit: 4 }, { $project: { ref: 1 } }),
      pipe(byId, { $limit: 9 }, { $skip: 3 }, { $project: { ref: 1 } }),
      pipe({ $match: { n: { $gt: 3 } } }, { $match: { status: { $in: ['met', 'open'] } } }, byId, {
        $project: { ref: 1 },
      }),
      pipe({ $match: { $expr: { $gt: ['$n', '$f'] } } }, { $count: 'n' }),
      pipe({ $project: { a: '$$ROOT.ref', b: '$$CURRENT.n' } }, byId),
    ],
  },
  {
    says: 'faults in a pipeline have MongoDB’s codes',
    rows,
    ask: [
      ...[
        { $nothing: 1 },
        { $limit: 0 },
        { $skip: -1 },
        { $limit: 'x' },
        { $match: 1 },
        { $match: { $nothing: 1 } },
      ],
      ...[
        { $project: {} },
        { $project: 1 },
        { $group: { n: { $sum: 1 } } },
        { $group: { _id: 1, n: 1 } },
        { $count: '' },
      ],
      ...[{ $sort: {} }, { $sort: { a: 5 } }],
      ...[{ $addFields: {} }, { $count: '$x' }, { $lookup: {} }, {}, { $match: {}, $limit: 1 }],
      ...[{ $group: { _id: 1, 'a.b': { $sum: 1 } } }, { $sortByCount: 1 }, { $facet: 1 }],
    ].map((stage) => pipe(stage)),
    refused: [
      pipe({ $setWindowFields: { sortBy: { n: 1 }, output: { r: { $rank: {} } } } }),
      pipe({ $out: 'other' }),
      pipe({ $merge: { into: 'other' } }),
      pipe({ $unionWith: 'rows' }),
      pipe({
        $graphLookup: { from: 'rows', startWith: '$n', connectFromField: 'n', connectToField: 'n', as: 'g' },
      }),
      pipe({ $sample: { size: 1 } }),
      pipe({ $unset: 'n' }),
      pipe({ $replaceRoot: { newRoot: '$title' } }),
      pipe({ $replaceWith: '$title' }),
      pipe({ $bucket: { groupBy: '$n', boundaries: [0, 5] } }),
      pipe({ $group: { _id: 1, n: { $stdDevPop: '$n' } } }),
      pipe({ $project: { a: { $function: { body: '1', args: [], lang: 'js' } } } }),
    ],
    differs: {
      'unknown expressions': [
        pipe({ $group: { _id: 1, n: { $nothing: 1 } } }),
        pipe({ $project: { a: { $nothing: 1 } } }),
      ],
    },
  },
]
