import { type Connection, type Model, Schema } from 'mongoose'
import { type Claim, MAIL_KINDS, MAIL_STATES, type MailKind, type MailState } from './rules.js'

/** One mail, from its order to its end. It has no words and no address. */
export interface MailRow {
  _id: string
  kind: MailKind
  of: string
  from: number
  to: number
  state: MailState
  /** Instants, ISO 8601 in UTC; '' for none. */
  madeAt: string
  /** Not sent before. */
  nextAt: string
  doneAt: string
  tries: number
  claim: Claim | null
  /** The server's last answer, without addresses. */
  answer: string
}

const text = { type: String, required: true } as const

const schema = new Schema<MailRow>(
  {
    _id: text,
    kind: { ...text, enum: MAIL_KINDS },
    of: text,
    from: { type: Number, default: 0 },
    to: { type: Number, default: 0 },
    state: { ...text, enum: MAIL_STATES },
    madeAt: text,
    nextAt: text,
    doneAt: { type: String, default: '' },
    tries: { type: Number, default: 0 },
    claim: { type: Schema.Types.Mixed, default: null },
    answer: { type: String, default: '' },
  },
  { collection: 'outbox', versionKey: false, minimize: false, strictQuery: 'throw' },
)
  .index({ state: 1, nextAt: 1, _id: 1 })
  .index({ of: 1, state: 1 })
  .index({ madeAt: -1 })
  .index({ doneAt: 1 })

export const outboxModel = (connection: Connection): Model<MailRow> =>
  (connection.models.Mail as Model<MailRow> | undefined) ?? connection.model<MailRow>('Mail', schema)
