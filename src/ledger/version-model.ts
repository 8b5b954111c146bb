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

const schemas = new WeakMap<Rows, Schema>()

function schemaOf(rows: Rows): Schema {
  const known = schemas.get(rows)
  if (known) return known
  const { collection, columns, indexes = [] } = rows
  const schema = new Schema(
    { ...COMMON, ...columns },
    { collection, versionKey: false, minimize: false, strict: 'throw', strictQuery: 'throw' },
  )
  // The second finds, by their ends, versions that were shown at an earlier head and are not shown now.
  const own: Index[] = [{ reference: 1, _id: -1 }, { until: 1 }]
  for (const index of own.concat(indexes)) schema.index(index)
  schemas.set(rows, schema)
  return schema
}

/** The Mongoose model of the published versions of one kind, made once for a connection. */
export function versionModel<Doc extends Published<unknown> = Published<unknown>>(
  connection: Connection,
  rows: Rows,
): Model<Stored<Doc>> {
  const { models } = connection
  return (models[rows.model] ?? connection.model(rows.model, schemaOf(rows))) as unknown as Model<Stored<Doc>>
}
