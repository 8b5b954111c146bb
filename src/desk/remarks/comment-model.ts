import { type Connection, type Model, Schema } from 'mongoose'
import type { Author } from '../../ledger/entry.js'

const COMMENT_KINDS = ['comment', 'sent-back', 'withdrawal-refused'] as const
export type CommentKind = (typeof COMMENT_KINDS)[number]

/** What one editor tells the others about a record. It stands beside the ledger, so that nothing public can hold it. */
export interface Comment {
  /** 'demand/D-0001'. */
  record: string
  /** The version it is about; of a draft sent back, the version that sending back made. */
  version: number
  author: Author
  /** ISO 8601 instant, UTC. */
  time: string
  kind: CommentKind
  text: string
}

const text = { type: String, required: true } as const

const schema = new Schema<Comment>(
  {
    record: text,
    version: { type: Number, required: true },
    author: { id: text, shownAs: text },
    time: text,
    kind: { ...text, enum: COMMENT_KINDS },
    text,
  },
  { collection: 'comments', versionKey: false },
).index({ record: 1, time: 1 })

export const commentModel = (connection: Connection): Model<Comment> =>
  (connection.models.Comment as Model<Comment> | undefined) ?? connection.model<Comment>('Comment', schema)
