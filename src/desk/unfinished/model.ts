import { type Connection, type Model, Schema } from 'mongoose'
import type { Unfinished } from './rules.js'

/** Beside the ledger: nothing public is made from it, and whoever wrote it can have it gone. */
export interface UnfinishedRecord extends Omit<Unfinished, 'id'> {
  _id: string
  user: string
  /** Names and values as JSON: names of fields have dots, which would be paths here. */
  values: string
}

const text = { type: String, required: true } as const

const schema = new Schema<UnfinishedRecord>(
  {
    _id: text,
    user: text,
    address: text,
    title: { type: String, default: '' },
    values: text,
    savedAt: text,
    isLapsed: { type: Boolean, required: true },
  },
  { collection: 'unfinished', versionKey: false },
).index({ user: 1, savedAt: -1 })

export const unfinishedModel = (connection: Connection): Model<UnfinishedRecord> =>
  (connection.models.Unfinished as Model<UnfinishedRecord> | undefined) ??
  connection.model<UnfinishedRecord>('Unfinished', schema)
