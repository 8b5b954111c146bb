import type { Connection, Model, SchemaDefinition } from 'mongoose'
import { Schema } from 'mongoose'

/** `until` of the version that is shown now: greater than any number an entry can have. */
export const FOREVER = Number.MAX_SAFE_INTEGER

/**
 * One published version of one record, and the span of the ledger in which it was the one shown: from its own entry
 * until the entry that replaced or withdrew it. Rows are written once; only `until` is set, once, when they end.
 */
export interface Version<Content> {
  /** Number of the ledger entry that published or withdrew it. */
  _id: number
  reference: string
  until: number
  version: number
  /** Instants, ISO 8601 in UTC. */
  publishedAt: string
  firstPublishedAt: string
  publishedBy: string
  reason: string
  /** Hash of the ledger entry. */
  hash: string
  /** From a withdrawal on, until the record is published again. */
  isWithdrawn: boolean
  withdrawnAt: string
  withdrawnReason: string
  /** Null while withdrawn, and once erased. */
  content: Content | null
  /** Of a version whose words were erased, which reads as withdrawn. */
  erasedAt?: string
  erasedReason?: string
}

/** A version as it was read at a head: known by its reference. */
export interface Published<Content> extends Omit<Version<Content>, '_id' | 'until' | 'reference'> {
  /** The record's reference. */
  _id: string
  /** Number of the ledger entry that published or withdrew it. */
  entry: number
}

const COMMON: SchemaDefinition = {
  _id: { type: Number, required: true },
  reference: { type: String, required: true },
  until: { type: Number, required: true },
  version: Number,
  publishedAt: String,
  firstPublishedAt: String,
  publishedBy: String,
  reason: String,
  hash: String,
  isWithdrawn: Boolean,
  withdrawnAt: String,
  withdrawnReason: String,
  erasedAt: String,
  erasedReason: String,
  content: Schema.Types.Mixed,
}

/** A list of short texts. Without a default: a withdrawn record has no list at all, rather than an empty one. */
export const LIST = { type: [String], default: undefined }

/** Fields on which one query may filter and sort, ascending 1 or descending -1. */
export type Index = Record<string, 1 | -1>

/** Reads a stored version as its reader knows it. */
export type Stored<Doc> = Omit<Doc, '_id' | 'entry'> & { _id: number; reference: string; until: number }

/** The Mongoose model of the published versions of one kind, made once for a connection. */
export function versionModel<Doc extends Published<unknown>>(
  connection: Connection,
  name: string,
  collection: string,
  fields: SchemaDefinition,
  indexes: readonly Index[] = [],
): Model<Stored<Doc>> {
  const known = connection.models[name]
  if (known) return known as unknown as Model<Stored<Doc>>
  const schema = new Schema(
    { ...COMMON, ...fields },
    { collection, versionKey: false, minimize: false, strict: 'throw', strictQuery: 'throw' },
  )
  // The second finds, by their ends, versions that were shown at an earlier head and are not shown now.
  const own: Index[] = [{ reference: 1, _id: -1 }, { until: 1 }]
  for (const index of own.concat(indexes)) schema.index(index)
  return connection.model(name, schema) as unknown as Model<Stored<Doc>>
}
