import Joi from 'joi'
import { readChosen } from '../../http/read.js'
import { readForm } from '../../kinds/form/read-form.js'
import * as member from '../../kinds/shape/members.js'

export const REVIEW_OPS = ['comment', 'send-back', 'publish'] as const
type ReviewOp = (typeof REVIEW_OPS)[number]

/** What a reviewer sends. */
export interface Review {
  op: ReviewOp
  /** The newest version of the record that the page was made from. */
  version: number
  /** For colleagues alone. */
  comment?: string
  /** For the public history. */
  reason?: string
  /** Why languages are alike. */
  alike?: string
}

/** The words of a sent form as they were typed. */
export type TypedReview = Required<Pick<Review, 'comment' | 'reason' | 'alike'>>

const CHOICES = {
  op: Joi.string()
    .valid(...REVIEW_OPS)
    .empty('')
    .default('comment'),
  version: Joi.number().integer().min(0).default(0),
}
const chosen = Joi.object<Pick<Review, 'op' | 'version'>>(CHOICES)
const review = Joi.object<Review>({
  ...CHOICES,
  comment: member.prose(5000).when('op', {
    is: 'publish',
    otherwise: Joi.required(),
  }),
  reason: member.line(500).when('op', { not: 'publish', otherwise: Joi.required() }),
  alike: member.line(500),
})

/**
 * Reads what a reviewer sent: publishing needs a reason, everything else a comment.
 * @throws AppError 'bad-request' for what no reviewer can choose
 */
export function readReview(sent: Record<string, string | undefined>) {
  readChosen(chosen, sent)
  return readForm<Review, Record<string, string | undefined>>(review, sent)
}
