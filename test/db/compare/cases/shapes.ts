import { type Case, find, pipe } from './case.js'

const rows = [
  { _id: 1, b: 1, a: [{ x: 1, y: 2 }, 5, { y: 3 }, [{ x: 9 }]], c: { d: { e: 1, f: 2 }, g: 3 } },
  { _id: 2, a: { x: 7 }, c: 5, list: [3, 1, 2] },
  { _id: 3, c: { d: 4 }, list: [], b: null },
  { _id: 4, c: [{ d: { e: 1 } }, { d: 2 }], list: 'x' },
]

const project = (projection: Record<string, unknown>) => find({}, { projection })

export const SHAPES: Case[] = [
  {
    says: 'projections of fields, in the order of the document',
    rows,
    ask: [
      ...[
        { a: 1 },
        { b: 1, a: 1 },
        { _id: 0, a: 1 },
        { a: 0 },
        { _id: 0 },
        { _id: 1 },
        { 'a.x': 1 },
        { 'a.x': 0 },
      ],
      ...[
        { 'c.d.e': 1 },
        { 'c.d.e': 0 },
        { 'c.d': 1, 'c.g': 1 },
        { c: { d: 1 } },
        { _id: 0, 'c.d.f': 0, b: 0 },
      ],
      ...[{}, { b: true }, { b: false }, { nothing: 1 }, { 'nothing.at': 0 }, { a: 1, _id: true }],
    ].map(project),
  },
  {
    says: 'projections that compute',
    rows,
    ask: [
      project({ b: 1, n: '$c.d' }),
      project({ n: { $ifNull: ['$b', 'none'] } }),
      project({ _id: 0, 'at.n': '$_id' }),
      project({ n: { $literal: 1 } }),
      pipe({ $sort: { _id: 1 } }, { $project: { n: { $size: { $ifNull: ['$nothing', []] } }, c: 1 } }),
      pipe({ $sort: { _id: 1 } }, { $project: { _id: 0, x: { y: '$c' } } }),
    ],
  },
  {
    says: 'faults in a projection have MongoDB’s codes',
    rows,
    ask: [
      ...[
        { a: 1, b: 0 },
        { a: 0, b: 1 },
        { a: 1, 'a.x': 1 },
        { 'a.x': 1, a: 1 },
      ],
      ...[{ '': 1 }, { 'a.': 1 }, { $a: 1 }, { a: {} }],
    ].map(project),
    refused: [
      find({ list: 1 }, { projection: { 'list.$': 1 } }),
      project({ a: { $elemMatch: { y: 3 } } }),
      project({ list: { $slice: 2 } }),
    ],
    differs: { 'unknown expressions': [project({ a: { $nothing: 1 } })] },
  },
]
