import { type Connection, type Model, Schema } from 'mongoose'

/** An address by which whoever was given it reads an unlisted programme. The address itself is not kept. */
export interface SecretAddress {
  /** SHA-256 of its token, in hex. */
  _id: string
  /** Reference. */
  programme: string
  /** For whom it is, such as the name of a fund; for the desk alone. */
  name: string
  /** Instants, ISO 8601 in UTC. */
  madeAt: string
  /** Name of the account, as its owner chose to be shown. */
  madeBy: string
  /** Null while it works. */
  revokedAt: string | null
}

const text = { type: String, required: true } as const

const schema = new Schema<SecretAddress>(
  {
    ...{ _id: text, programme: { ...text, index: true }, name: text, madeAt: text, madeBy: text },
    revokedAt: { type: String, default: null },
  },
  { collection: 'secretaddresses', versionKey: false, strict: 'throw', strictQuery: 'throw' },
)

export const secretAddressModel = (connection: Connection): Model<SecretAddress> =>
  (connection.models.SecretAddress as Model<SecretAddress>) ?? connection.model('SecretAddress', schema)
