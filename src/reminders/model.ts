import { type Connection, type Model, Schema } from 'mongoose'
import type { Language } from '../language/languages.js'

/** That an account wants reminders; there is none for one that does not. */
export interface ReminderRecord {
  /** The account's id. */
  _id: string
  language: Language
  /** Instant of the last round that counted it in. */
  round: string
}

const text = { type: String, required: true } as const

const schema = new Schema<ReminderRecord>(
  { _id: text, language: text, round: text },
  { collection: 'reminders', versionKey: false, strictQuery: 'throw' },
)

export const reminderModel = (connection: Connection): Model<ReminderRecord> =>
  (connection.models.Reminder as Model<ReminderRecord> | undefined) ??
  connection.model<ReminderRecord>('Reminder', schema)
