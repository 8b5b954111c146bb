import { type Connection, Schema } from 'mongoose'
import { modelOn } from './model.js'

/** What an authenticator is asked to sign, for one session or half-finished sign-in. */
export interface ChallengeRecord {
  /** SHA-256 of what it is bound to, in hex. */
  _id: string
  challenge: string
  endsAt: string
}

/** A sign-in that is half done: its password was right, or a passkey alone is to be shown. */
export interface StepRecord {
  /** SHA-256 of the token in the browser's cookie, in hex. */
  _id: string
  /** Null: nobody is known yet, a passkey will tell. */
  user: string | null
  /** Where to go afterwards; '' for the desk. */
  next: string
  endsAt: string
}

const text = { type: String, required: true } as const

const challenge = new Schema<ChallengeRecord>(
  { _id: text, challenge: text, endsAt: { ...text, index: true } },
  { collection: 'challenges', versionKey: false },
)

const step = new Schema<StepRecord>(
  {
    _id: text,
    user: { type: String, default: null },
    next: { type: String, default: '' },
    endsAt: { ...text, index: true },
  },
  { collection: 'steps', versionKey: false },
)

export const challengeModel = (connection: Connection) => modelOn(connection, 'Challenge', challenge)
export const stepModel = (connection: Connection) => modelOn(connection, 'Step', step)
