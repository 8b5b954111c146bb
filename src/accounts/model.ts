import { type Connection, type Model, Schema } from 'mongoose'
import { EVENT_KINDS, type EventKind, ROLES, type Role } from './rules.js'

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
  /** Null: no authenticator app. */
  totp?: TotpRecord | null
  /** SHA-256 of each recovery code that is left, in hex. */
  recovery?: string[]
  /** How often the browsers that are known to have signed in to it were forgotten. */
  browserRound?: number
}

/** An authenticator app. */
export interface TotpRecord {
  /** The shared secret, encrypted. */
  sealed: string
  /** The time step of the last code taken: it and earlier ones are refused. */
  step: number
  since: string
}

/** A one-time link. The token itself is known only to whom it was printed for. */
export interface LinkRecord {
  /** SHA-256 of the token, in hex. */
  _id: string
  /** Whose password it sets; null: it makes the first admin. */
  user: string | null
  /** Links from before this was kept have none. */
  madeAt?: string
  expiresAt: string
  /** When it was used or revoked. */
  usedAt: string | null
}

export interface SessionRecord {
  /** SHA-256 of the session's id, in hex: a copy of the database signs nobody in. */
  _id: string
  user: string
  startedAt: string
  seenAt: string
  /** Sessions from before this was kept have none of these three. */
  confirmedAt?: string
  browser?: string
  system?: string
  endsAt: string
}

export const SIGN_IN_OUTCOMES = [
  ...['signed-in', 'wrong-password', 'unknown', 'closed'],
  ...['wrong-code', 'wrong-passkey', 'too-many'],
] as const
export type SignInOutcome = (typeof SIGN_IN_OUTCOMES)[number]

export const ACCOUNT_EVENTS = [
  ...['account-made', 'role-changed', 'account-closed', 'link-made', 'link-used'],
  ...['names-changed', 'password-changed', 'session-ended', 'signed-out', 'identity-confirmed'],
  ...['app-added', 'app-removed', 'passkey-added', 'passkey-removed', 'passkey-renamed'],
  ...['recovery-made', 'recovery-used', 'factors-reset', 'account-opened', 'invited', 'link-revoked'],
  ...['token-made', 'token-revoked', 'draft-by-token'],
] as const

/** What is for a few named people: that it was read, and who may read it. */
export const CONFIDENCES = [
  ...['words-read', 'file-read', 'addresses-read', 'address-made', 'address-revoked'],
  ...['reader-named', 'reader-removed'],
] as const
export type Confidence = (typeof CONFIDENCES)[number]

/**
 * One line of the audit: an attempt to sign in, something that happened to an account, or that a ledger entry was made.
 * No network address, and of a failed attempt not the e-mail typed: people type passwords into that field.
 */
export interface EventRecord {
  /** The time, then something unique: in the order of ids, events are in the order of time. */
  _id: string
  /** ISO 8601 instant, UTC. */
  time: string
  kind: EventKind
  /** An outcome, an account event, or the operation of a ledger entry. */
  what: string
  /** The account that did it; null: nobody known, or a command on the machine itself. */
  by: string | null
  /** The account that it was done to; null where it is about none. */
  about: string | null
  /** Both of them, to be found by. */
  people: string[]
  /** What it was changed to, such as a role; '' for nothing. */
  detail: string
  /** 'demand/D-0001'; '' where it is about no record. */
  record: string
  /** Number of the ledger entry; 0 for none. */
  entry: number
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
    totp: { type: { sealed: text, step: { type: Number, required: true }, since: text, _id: false } },
    recovery: { type: [String], default: undefined },
    browserRound: Number,
  },
  { collection: 'users', versionKey: false },
)

const link = new Schema<LinkRecord>(
  { _id: text, user: { ...textOrNull, index: true }, madeAt: String, expiresAt: text, usedAt: textOrNull },
  { collection: 'links', versionKey: false },
)

const session = new Schema<SessionRecord>(
  {
    _id: text,
    user: { ...text, index: true },
    startedAt: text,
    seenAt: text,
    confirmedAt: String,
    browser: String,
    system: String,
    endsAt: { ...text, index: true },
  },
  { collection: 'sessions', versionKey: false },
)

const event = new Schema<EventRecord>(
  {
    _id: text,
    time: text,
    kind: { ...text, enum: EVENT_KINDS },
    what: text,
    by: textOrNull,
    about: textOrNull,
    people: [String],
    detail: { type: String, default: '' },
    record: { type: String, default: '' },
    entry: { type: Number, default: 0 },
  },
  { collection: 'events', versionKey: false },
)
  .index({ people: 1, _id: -1 })
  .index({ kind: 1, _id: -1 })
  .index({ record: 1, _id: -1 })
  .index({ entry: -1 })

export const isDuplicate = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 11_000

// A model can be made once on each connection, and every store asks for its own.
export function modelOn<T>(connection: Connection, name: string, schema: Schema<T>): Model<T> {
  return (connection.models[name] as Model<T> | undefined) ?? connection.model<T>(name, schema)
}

export const userModel = (connection: Connection) => modelOn(connection, 'User', user)
export const oneTimeLinkModel = (connection: Connection) => modelOn(connection, 'Link', link)
export const sessionModel = (connection: Connection) => modelOn(connection, 'Session', session)
export const eventModel = (connection: Connection) => modelOn(connection, 'Event', event)
