import type { Connection } from 'mongoose'
import type { Clock } from '../../clock.js'
import type { RecordState } from '../../ledger/model.js'
import { type Comment, commentModel } from './comment-model.js'

export interface CommentStore {
  add(comment: Omit<Comment, 'time'>): Promise<void>
  /** All about one record, oldest first. */
  of(record: string): Promise<Comment[]>
  /** Of drafts as they stand: why each was sent back, by record. */
  sentBack(drafts: readonly RecordState[]): Promise<Map<string, Comment>>
}

export function commentStore(connection: Connection, clock: Clock): CommentStore {
  const comments = commentModel(connection)
  return {
    async add(comment) {
      await comments.createIndexes()
      await comments.create({ ...comment, time: clock.now().toISOString() })
    },
    of: (record) => comments.find({ record }).sort({ time: 1 }).lean<Comment[]>(),
    async sentBack(drafts) {
      const versions = new Map(drafts.map(({ _id, draft }) => [_id, draft?.version]))
      const found = await comments
        .find({ record: { $in: [...versions.keys()] }, kind: 'sent-back' })
        .lean<Comment[]>()
      // Once the author has saved the draft again, what was said of it is done.
      const current = found.filter(({ record, version }) => versions.get(record) === version)
      return new Map(current.map((comment) => [comment.record, comment]))
    },
  }
}
