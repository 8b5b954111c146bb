import { type Connection, Schema } from 'mongoose'
import { modelOn } from './model.js'

export interface PasskeyRecord {
  /** The credential's id, base64url, as the authenticator made it. */
  _id: string
  user: string
  /** As its owner calls it. */
  name: string
  /** COSE key, base64url. */
  publicKey: string
  /** How often the authenticator says it has signed; 0 for those that do not count. */
  counter: number
  transports: string[]
  createdAt: string
  /** '' until it is used. */
  usedAt: string
}

const text = { type: String, required: true } as const

const passkey = new Schema<PasskeyRecord>(
  {
    _id: text,
    user: { ...text, index: true },
    name: text,
    publicKey: text,
    counter: { type: Number, required: true },
    transports: [String],
    createdAt: text,
    usedAt: { type: String, default: '' },
  },
  { collection: 'passkeys', versionKey: false },
)

export const passkeyModel = (connection: Connection) => modelOn(connection, 'Passkey', passkey)
