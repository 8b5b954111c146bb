import { type Connection, type Model, Schema } from 'mongoose'
import { FOLLOWED_KINDS } from '../kinds/kinds.js'
import type { Language } from '../language/languages.js'
import { CADENCES, type Followed, type Follower } from './rules.js'

export type FollowerRecord = Omit<Follower, 'id'> & { _id: string }

/** Somebody asked by a form for a mail to an address: to confirm that it follows, or to see what it follows. */
export interface RequestRecord {
  _id: string
  email: string
  purpose: 'confirm' | 'manage'
  language: Language
  /** Of a confirmation. */
  cadence: Follower['cadence'] | ''
  thing: Followed | null
  madeAt: string
  /** Instant from which it is forgotten, with its address. */
  endsAt: string
}

const KEY_USES = ['confirm', 'manage', 'leave'] as const
export type KeyUse = (typeof KEY_USES)[number]

/** What a mailed link opens. The token itself is in the mail alone. */
export interface KeyRecord {
  /** SHA-256 of the token, in hex. */
  _id: string
  /** Of a request for `confirm`, else of a follower. */
  of: string
  use: KeyUse
  endsAt: string
}

const text = { type: String, required: true } as const
const thing = { kind: { ...text, enum: FOLLOWED_KINDS }, reference: text }

const follower = new Schema<FollowerRecord>(
  {
    _id: text,
    email: { ...text, unique: true },
    language: text,
    cadence: { ...text, enum: CADENCES },
    follows: [new Schema<Followed>(thing, { _id: false })],
    since: text,
    toldUpTo: { type: Number, required: true },
    round: text,
  },
  { collection: 'followers', versionKey: false, minimize: false, strictQuery: 'throw' },
).index({ cadence: 1, round: 1, toldUpTo: 1 })

const request = new Schema<RequestRecord>(
  {
    _id: text,
    email: text,
    purpose: text,
    language: text,
    cadence: { type: String, default: '' },
    thing: { type: Schema.Types.Mixed, default: null },
    madeAt: text,
    endsAt: text,
  },
  { collection: 'followRequests', versionKey: false, minimize: false, strictQuery: 'throw' },
)
  .index({ email: 1, madeAt: 1 })
  .index({ endsAt: 1 })

const key = new Schema<KeyRecord>(
  { _id: text, of: text, use: { ...text, enum: KEY_USES }, endsAt: text },
  { collection: 'followKeys', versionKey: false, strictQuery: 'throw' },
)
  .index({ of: 1 })
  .index({ endsAt: 1 })

function modelOn<T>(connection: Connection, name: string, schema: Schema<T>): Model<T> {
  return (connection.models[name] as Model<T> | undefined) ?? connection.model<T>(name, schema)
}

export const followerModel = (connection: Connection) => modelOn(connection, 'Follower', follower)
export const requestModel = (connection: Connection) => modelOn(connection, 'FollowRequest', request)
export const keyModel = (connection: Connection) => modelOn(connection, 'FollowKey', key)

/** Makes the indexes; of them, the one that an address is there once is needed before the first follower. */
export async function prepareFollowing(connection: Connection): Promise<void> {
  const models = [followerModel, requestModel, keyModel].map((model) => model(connection))
  await Promise.all(models.map((model) => model.createIndexes()))
}
