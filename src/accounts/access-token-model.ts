import { type Connection, type Model, Schema } from 'mongoose'
import { KINDS, type Kind } from '../ledger/entry.js'

/** What a program may do with a token: read drafts of some kinds, or write them too. */
export interface TokenScope {
  kinds: readonly Kind[]
  mayWrite: boolean
}

/** What every token could do that was made before tokens had a scope. */
export const WIDEST_SCOPE: TokenScope = { kinds: KINDS, mayWrite: true }

/** A token with which a program writes drafts for an account. The token itself is known only to whom it was shown. */
export interface AccessTokenRecord {
  /** SHA-256 of the token, in hex. */
  _id: string
  user: string
  /** What its owner calls it. */
  name: string
  createdAt: string
  expiresAt: string
  scope?: TokenScope
  /** Day; '' for never. No instant: that would be a log of somebody's work. */
  lastUsedOn: string
}

const text = { type: String, required: true } as const

const schema = new Schema<AccessTokenRecord>(
  {
    _id: text,
    user: { ...text, index: true },
    name: text,
    createdAt: text,
    expiresAt: text,
    scope: { type: { kinds: [{ ...text, enum: KINDS }], mayWrite: Boolean, _id: false }, required: false },
    lastUsedOn: { type: String, default: '' },
  },
  { collection: 'accesstokens', versionKey: false },
)

export const accessTokenModel = (connection: Connection): Model<AccessTokenRecord> =>
  (connection.models.AccessToken as Model<AccessTokenRecord> | undefined) ??
  connection.model<AccessTokenRecord>('AccessToken', schema)
