import type { Document } from 'bson'

/** Commands that both engines must answer alike, one after another, on the same documents. */
export type Case = {
  readonly says: string
  /** What the collection `rows` holds at first, and what it is indexed by. */
  readonly rows?: readonly Document[]
  readonly indexes?: readonly Document[]
  readonly ask: readonly Document[]
  /** What only MongoDB can do: the embedded engine refuses each by name and changes nothing. */
  readonly refused?: readonly Document[]
  /** MongoDB itself stores the fields, and gives the groups, now in one order and now in another. */
  readonly isInAnyOrder?: boolean
  /** Answered differently, by the name of the explained difference. */
  readonly differs?: Readonly<Record<string, readonly Document[]>>
}

export const find = (filter: Document, more: Document = {}): Document => ({
  find: 'rows',
  filter,
  sort: { _id: 1 },
  ...more,
})

export const insert = (...documents: Document[]): Document => ({ insert: 'rows', documents })

export const update = (q: Document, u: Document | Document[], more: Document = {}): Document => ({
  update: 'rows',
  updates: [{ q, u, ...more }],
})

export const modify = (query: Document, change: Document, more: Document = {}): Document => ({
  findAndModify: 'rows',
  query,
  update: change,
  ...more,
})

export const pipe = (...pipeline: Document[]): Document => ({ aggregate: 'rows', pipeline, cursor: {} })

/** A row for each value, numbered from 1. */
export const rowsOf = (...values: unknown[]): Document[] =>
  values.map((a, i) => (a === undefined ? { _id: i + 1 } : { _id: i + 1, a }))
