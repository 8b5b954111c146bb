import type { Connection, Model, SchemaDefinition } from 'mongoose'
import { Schema } from 'mongoose'
import type { Index, Rows } from './kinds.js'
import type { Published, Stored } from './published.js'

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

/** The Mongoose model of the published versions of one kind, made once for a connection. */
export function versionModel<Doc extends Published<unknown> = Published<unknown>>(
  connection: Connection,
  { model, collection, columns: fields, indexes = [] }: Rows,
): Model<Stored<Doc>> {
  const known = connection.models[model]
  if (known) return known as unknown as Model<Stored<Doc>>
  const schema = new Schema(
    { ...COMMON, ...fields },
    { collection, versionKey: false, minimize: false, strict: 'throw', strictQuery: 'throw' },
  )
  // The second finds, by their ends, versions that were shown at an earlier head and are not shown now.
  const own: Index[] = [{ reference: 1, _id: -1 }, { until: 1 }]
  for (const index of own.concat(indexes)) schema.index(index)
  return connection.model(model, schema) as unknown as Model<Stored<Doc>>
}
