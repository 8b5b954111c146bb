import { type Connection, Schema } from 'mongoose'
import { modelOn } from '../accounts/model.js'
import type { Access } from './rules.js'

/**
 * Who may read a record, by 'source/S-0001'. It stands beside the ledger: who knows a witness is nobody's business who
 * reads the chain, and taking a right away must leave nothing behind.
 */
export interface AccessRecord extends Access {
  _id: string
}

/** How far the ledger was gone through for confidential versions. */
interface Followed {
  _id: 'followed'
  entry: number
}

const text = { type: String, required: true } as const
const OPTIONS = { versionKey: false, strict: 'throw', strictQuery: 'throw' } as const

const access = new Schema<AccessRecord>(
  {
    _id: text,
    upTo: { type: Number, default: 0 },
    makers: [String],
    named: [{ user: text, by: text, at: text, _id: false }],
    removed: [String],
  },
  { ...OPTIONS, collection: 'access' },
)
  .index({ makers: 1 })
  .index({ 'named.user': 1 })

const followed = new Schema<Followed>(
  { _id: text, entry: { type: Number, required: true } },
  { ...OPTIONS, collection: 'accessfollowed' },
)

export const accessModel = (connection: Connection) => modelOn(connection, 'Access', access)
export const followedModel = (connection: Connection) => modelOn(connection, 'AccessFollowed', followed)
