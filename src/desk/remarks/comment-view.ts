import { shownInstant } from '../../language/instant.js'
import type { ShownDate, Wording } from '../../language/wording.js'
import type { Comment } from './comment-model.js'

export interface CommentView {
  by: string
  time: ShownDate
  kind: string
  version: string
  lines: string[]
}

/** A colleague's comment as the desk prints it. PURE. */
export const commentView =
  (wording: Wording) =>
  ({ author, time, kind, version, text }: Comment): CommentView => ({
    by: author.shownAs,
    time: shownInstant(wording, time),
    kind: wording.t(`review.commentKind.${kind}`),
    version: wording.t('review.onVersion', { version }),
    lines: text.split('\n'),
  })
