import { Long } from 'bson'
import { type Case, pipe } from './case.js'

const STATUS = ['met', 'open', 'stalled', null]

const rows = Array.from({ length: 30 }, (_, i) => ({
  _id: i,
  ...(i % 5 === 4 ? {} : { status: STATUS[i % 4] }),
  n: ((i * 7) % 10) - 2,
  mixed: [3, 3.5, Long.fromNumber(3), '3', true, null, new Date(3), [3], { a: 3 }][i % 9],
  title: i % 3 === 0 ? { en: `T ${i % 5}`, km: 'ខ្មែរ' } : { en: `T ${i % 5}` },
  links: Array.from({ length: i % 4 }, (_, j) => ({ to: `D-${(i + j) % 10}`, w: j })),
}))

const counting = (_id: unknown) => ({ $group: { _id, n: { $sum: 1 } } })

/** One group or none each, since groups come in no order. */
const one = [1, 'a', null, true, 2.5].flatMap((id) => [
  pipe(counting(id)),
  pipe({ $match: { n: { $gt: 3 } } }, counting(id)),
  pipe({ $match: { status: 'met' } }, { $match: { n: { $lte: 3 } } }, counting(id)),
  pipe({ $match: { n: 99 } }, counting(id)),
])

export const PIPELINES: Case[] = [
  ...[[], [{ status: 1, n: 1 }], [{ n: 1 }, { 'links.to': 1 }]].map(
    (indexes): Case => ({
      says: `counting, with ${indexes.length} indexes`,
      rows,
      indexes,
      ask: [
        ...one,
        pipe({ $match: { 'links.to': 'D-3' } }, counting(1)),
        pipe({ $match: { 'links.to': { $in: ['D-3', 'D-4'] }, n: { $ne: 1 } } }, counting('$nothing')),
        pipe({ $match: { $or: [{ n: 1 }, { status: 'met' }] } }, counting('$nothing.at.all')),
        pipe({ $group: { _id: null } }),
        pipe({ $group: { _id: null, n: { $sum: 1 }, m: { $sum: 1 } } }),
      ],
    }),
  ),
  {
    says: 'groups by one field',
    rows,
    isInAnyOrder: true,
    ask: [
      '$status',
      '$n',
      '$mixed',
      '$title.en',
      '$title.km',
      '$title',
      '$links',
      '$links.to',
      '$links.to.x',
    ].flatMap((id) => [pipe(counting(id)), pipe({ $match: { n: { $gte: 0 } } }, counting(id))]),
  },
  {
    says: 'documents that a pipeline leaves as they are',
    rows,
    ask: [
      pipe(),
      pipe({ $match: { n: { $gt: 3 } } }),
      pipe({ $match: { n: 1 } }, { $match: { _id: { $lt: 9 } } }),
    ],
  },
  {
    says: 'faults in a pipeline have MongoDB’s codes',
    rows,
    ask: [
      ...[
        { $nothing: 1 },
        { $match: 1 },
        { $match: { $nothing: 1 } },
        {},
        { $match: {}, $group: { _id: 1 } },
      ],
      ...[{ $group: 1 }, { $group: { n: { $sum: 1 } } }, { $group: { _id: 1, n: 1 } }],
      ...[{ $group: { _id: 1, n: {} } }, { $group: { _id: 1, n: { $sum: 1, $max: 1 } } }],
      ...[{ $group: { _id: 1, 'a.b': { $sum: 1 } } }, { $group: { _id: 1, n: { $nothing: 1 } } }],
      ...[counting({ $nothing: 1 }), counting('$'), counting('$a.'), counting('$a..b')],
    ].map((stage) => pipe(stage)),
    refused: [
      ...[{ $sort: { n: 1 } }, { $limit: 1 }, { $skip: 1 }, { $count: 'n' }, { $project: { n: 1 } }],
      ...[{ $set: { n: 1 } }, { $unwind: '$links' }, { $sortByCount: '$n' }, { $facet: { a: [] } }],
      ...[{ $lookup: { from: 'rows', localField: 'n', foreignField: 'n', as: 'p' } }, { $out: 'other' }],
      ...[{ $merge: { into: 'other' } }, { $unionWith: 'rows' }, { $sample: { size: 1 } }],
      ...[{ $group: { _id: 1, n: { $sum: '$n' } } }, { $group: { _id: 1, n: { $max: '$n' } } }],
      ...[counting({ $year: '$at' }), counting({ a: '$n', b: '$status' }), counting('$$ROOT')],
    ].map((stage) => pipe(stage)),
  },
]
