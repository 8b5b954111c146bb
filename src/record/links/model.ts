import { type Connection, type Model, Schema } from 'mongoose'
import { LINK_STATES, type Link } from './rules.js'

const text = { type: String, default: '' } as const

const schema = new Schema<Link>(
  {
    _id: { type: String, required: true },
    host: text,
    sources: [String],
    state: { type: String, enum: LINK_STATES, default: 'new' },
    failures: { type: Number, default: 0 },
    failingSince: text,
    checkedAt: text,
    answeredAt: text,
    nextAt: text,
  },
  { collection: 'checkedlinks', versionKey: false, strictQuery: 'throw' },
)
  .index({ nextAt: 1 })
  .index({ sources: 1, state: 1 })
  .index({ state: 1, failingSince: 1 })
  .index({ answeredAt: 1 })

export const linkModel = (connection: Connection): Model<Link> =>
  (connection.models.CheckedLink as Model<Link> | undefined) ?? connection.model<Link>('CheckedLink', schema)

/** That a host is being asked: nobody else asks it until then. */
export interface HostTurn {
  _id: string
  until: string
}

const turnSchema = new Schema<HostTurn>(
  { _id: { type: String, required: true }, until: String },
  { collection: 'linkhosts', versionKey: false, strictQuery: 'throw' },
)

export const hostTurnModel = (connection: Connection): Model<HostTurn> =>
  (connection.models.HostTurn as Model<HostTurn> | undefined) ??
  connection.model<HostTurn>('HostTurn', turnSchema)
