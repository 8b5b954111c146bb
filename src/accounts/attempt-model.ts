import { type Connection, Schema } from 'mongoose'
import { modelOn } from './model.js'

/** How often something failed lately. */
export interface AttemptRecord {
  /** A keyed hash of what is counted: no address can be read from it. */
  _id: string
  count: number
  /** ISO 8601 instant, UTC. The count is forgotten then. */
  endsAt: string
}

const attempt = new Schema<AttemptRecord>(
  {
    _id: { type: String, required: true },
    count: { type: Number, required: true },
    endsAt: { type: String, required: true, index: true },
  },
  { collection: 'attempts', versionKey: false },
)

export const attemptModel = (connection: Connection) => modelOn(connection, 'Attempt', attempt)
