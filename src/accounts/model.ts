import { type Connection, type Model, Schema } from 'mongoose'
import { ROLES, type Role } from './rules.js'

export interface UserRecord {
  _id: string
  email: string
  name: string
  shownAs: string
  role: Role
  /** Null until the owner has opened the one-time link and chosen a password. */
  passwordHash: string | null
  isClosed: boolean
  createdAt: string
}

/** A one-time link. The token itself is known only to whom it was printed for. */
export interface LinkRecord {
  /** SHA-256 of the token, in hex. */
  _id: string
  /** Whose password it sets; null: it makes the first admin. */
  user: string | null
  expiresAt: string
  usedAt: string | null
}

export interface SessionRecord {
  /** SHA-256 of the session's id, in hex: a copy of the database signs nobody in. */
  _id: string
  user: string
  startedAt: string
  seenAt: string
  endsAt: string
}

export const OUTCOMES = ['signed-in', 'wrong-password', 'unknown', 'closed'] as const
export type Outcome = (typeof OUTCOMES)[number]

/** One attempt to sign in. No network address, and not the e-mail typed: people type passwords into that field. */
export interface SignInRecord {
  time: string
  user: string | null
  outcome: Outcome
}

const text = { type: String, required: true } as const
const textOrNull = { type: String, default: null } as const

const user = new Schema<UserRecord>(
  {
    _id: text,
    email: { ...text, unique: true },
    name: text,
    shownAs: text,
    role: { ...text, enum: ROLES },
    passwordHash: textOrNull,
    isClosed: { type: Boolean, default: false },
    createdAt: text,
  },
  { collection: 'users', versionKey: false },
)

const link = new Schema<LinkRecord>(
  { _id: text, user: textOrNull, expiresAt: text, usedAt: textOrNull },
  { collection: 'links', versionKey: false },
)

const session = new Schema<SessionRecord>(
  {
    _id: text,
    user: { ...text, index: true },
    startedAt: text,
    seenAt: text,
    endsAt: { ...text, index: true },
  },
  { collection: 'sessions', versionKey: false },
)

const signIn = new Schema<SignInRecord>(
  { time: { ...text, index: true }, user: textOrNull, outcome: { ...text, enum: OUTCOMES } },
  { collection: 'signins', versionKey: false },
)

// A model can be made once on each connection, and every store asks for its own.
function modelOn<T>(connection: Connection, name: string, schema: Schema<T>): Model<T> {
  return (connection.models[name] as Model<T> | undefined) ?? connection.model<T>(name, schema)
}

export const userModel = (connection: Connection) => modelOn(connection, 'User', user)
export const linkModel = (connection: Connection) => modelOn(connection, 'Link', link)
export const sessionModel = (connection: Connection) => modelOn(connection, 'Session', session)
export const signInModel = (connection: Connection) => modelOn(connection, 'SignIn', signIn)

/** Makes the indexes: before the first account, hence before the first session, and at each start. */
export async function prepareAccounts(connection: Connection): Promise<void> {
  const models = [userModel, sessionModel, signInModel].map((model) => model(connection))
  await Promise.all(models.map((model) => model.createIndexes()))
}
