import type { Connection, Model, SchemaDefinition } from 'mongoose'
import { Schema } from 'mongoose'

/** What every public projection holds, whatever its kind: the newest published version of one record. */
export interface Published<Content> {
  /** The record's reference. */
  _id: string
  /** Number of the ledger entry that this was made from. A projection never goes back to an earlier entry. */
  entry: number
  version: number
  /** Instants, ISO 8601 in UTC. */
  publishedAt: string
  firstPublishedAt: string
  /** Newest change a reader can see: of the record itself or of what is linked to it. */
  changedAt: string
  publishedBy: string
  reason: string
  /** Hash of the ledger entry. */
  hash: string
  isWithdrawn: boolean
  withdrawnAt: string
  withdrawnReason: string
  /** Null once withdrawn. */
  content: Content | null
}

const COMMON: SchemaDefinition = {
  _id: { type: String, required: true },
  entry: { type: Number, required: true },
  version: Number,
  publishedAt: String,
  firstPublishedAt: String,
  changedAt: String,
  publishedBy: String,
  reason: String,
  hash: String,
  isWithdrawn: Boolean,
  withdrawnAt: String,
  withdrawnReason: String,
  content: Schema.Types.Mixed,
}

/** A list of short texts. Without a default: a withdrawn record has no list at all, rather than an empty one. */
export const LIST = { type: [String], default: undefined }

/** Fields on which one query may filter and sort, ascending 1 or descending -1. */
export type Index = Record<string, 1 | -1>

/** The Mongoose model of one public projection, made once for a connection. */
export function publishedModel<Doc extends { _id: string }>(
  connection: Connection,
  name: string,
  collection: string,
  fields: SchemaDefinition,
  indexes: readonly Index[],
): Model<Doc> {
  const known = connection.models[name]
  if (known) return known as unknown as Model<Doc>
  const schema = new Schema(
    { ...COMMON, ...fields },
    { collection, versionKey: false, minimize: false, strict: 'throw', strictQuery: 'throw' },
  )
  for (const index of indexes) schema.index(index)
  return connection.model(name, schema) as unknown as Model<Doc>
}
