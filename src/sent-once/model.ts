import { type Connection, Schema } from 'mongoose'
import { modelOn } from '../accounts/model.js'

/** What was answered to a form that was sent. It says nothing to who does not have the form itself. */
export interface SendingRecord {
  /** Keyed hash of the form and of who sent it. */
  _id: string
  /** The answer, encrypted with a key made of what was sent; '' while it is being made. */
  answer: string
  /** Instant at which whoever makes the answer was last seen to be at it. */
  renewedAt: string
  endsAt: string
}

const text = { type: String, required: true } as const

const sending = new Schema<SendingRecord>(
  { _id: text, answer: { type: String, default: '' }, renewedAt: text, endsAt: { ...text, index: true } },
  { collection: 'sendings', versionKey: false },
)

export const sendingModel = (connection: Connection) => modelOn(connection, 'Sending', sending)
