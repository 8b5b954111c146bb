import { type Case, find } from './case.js'

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
      ...[{ a: 1 }, { b: 1, a: 1 }, { _id: 1 }, { 'a.x': 1 }, { 'c.d.e': 1 }, { 'c.d': 1, 'c.g': 1 }],
      ...[{}, { b: true }, { b: 2 }, { nothing: 1 }, { a: 1, _id: true }],
    ].map(project),
  },
  {
    says: 'faults in a projection have MongoDB’s codes',
    rows,
    ask: [
      ...[
        { a: 1, 'a.x': 1 },
        { 'a.x': 1, a: 1 },
      ],
      ...[{ '': 1 }, { 'a.': 1 }, { $a: 1 }],
    ].map(project),
    refused: [
      find({ list: 1 }, { projection: { 'list.$': 1 } }),
      ...[{ a: 0 }, { _id: 0 }, { a: 1, b: 0 }, { n: '$c.d' }, { n: { $ifNull: ['$b', 1] } }].map(project),
      ...[{ a: { $elemMatch: { y: 3 } } }, { list: { $slice: 2 } }, { c: { d: 1 } }].map(project),
    ],
  },
]
