import type { Model, QueryFilter } from 'mongoose'
import type { Head } from './entry.js'
import type { Published, Stored } from './published.js'

/** How many, in which order, and which fields; all of them when not given. */
interface Reading {
  sort?: Record<string, 1 | -1>
  limit?: number
  paths?: readonly string[]
}

/** The published records of one kind as they were at a head of the ledger. */
export interface Snapshot<Doc> {
  /** The record, withdrawn or not; null when it had never been published. */
  one(reference: string): Promise<Doc | null>
  /** Records that are not withdrawn and match. */
  many(filter: QueryFilter<Stored<Doc>>, reading?: Reading): Promise<Doc[]>
  /** How many are not withdrawn. */
  count(): Promise<number>
  /** The same as `many`, one after the other, with constant memory. */
  stream(filter: QueryFilter<Stored<Doc>>, reading?: Reading): AsyncIterable<Doc>
}

const projectionOf = (fields: readonly string[] | undefined) =>
  fields && { reference: 1, ...Object.fromEntries(fields.map((field) => [field, 1])) }

/** A stored row as readers know it: by its reference. */
export function asPublished<Doc extends Published<unknown>>(row: Stored<Doc>): Doc {
  const { _id, reference, until: _until, ...rest } = row
  return { ...rest, _id: reference, entry: _id } as unknown as Doc
}

/** Reads one kind at a head. What is written meanwhile, or was written later, is not seen. */
export function snapshot<Doc extends Published<unknown>>(
  model: Model<Stored<Doc>>,
  head: Head,
): Snapshot<Doc> {
  const span = { _id: { $lte: head.number }, until: { $gt: head.number } }
  const query = (
    filter: QueryFilter<Stored<Doc>>,
    { sort = { reference: 1 }, limit = 0, paths: fields }: Reading,
  ) =>
    model
      .find({ ...filter, isWithdrawn: false, ...span } as QueryFilter<Stored<Doc>>, projectionOf(fields))
      .sort(sort)
      .limit(limit)
  return {
    async one(reference) {
      const row = await model
        .findOne({ reference, _id: { $lte: head.number } } as QueryFilter<Stored<Doc>>)
        .sort({ _id: -1 })
        .lean<Stored<Doc> | null>()
      return row && asPublished<Doc>(row)
    },
    async many(filter, reading = {}) {
      const rows = await query(filter, reading).lean<Stored<Doc>[]>()
      return rows.map((row) => asPublished<Doc>(row))
    },
    count: () => model.countDocuments({ isWithdrawn: false, ...span } as QueryFilter<Stored<Doc>>),
    async *stream(filter, reading = {}) {
      const cursor = query(filter, reading).lean<Stored<Doc>[]>().cursor()
      for await (const row of cursor) yield asPublished<Doc>(row as unknown as Stored<Doc>)
    },
  }
}
