import type { SeenState } from '../../access/rules.js'
import { dayOf } from '../../clock.js'
import { pathOf } from '../../kinds/address.js'
import type { Draft, RecordState } from '../../ledger/model.js'
import type { Comment } from './comment-model.js'

/** The draft that waits for a second person; null when none does. */
export const waitingDraft = ({ draft }: RecordState): Draft | null =>
  draft?.state === 'in-review' ? draft : null

/** What was said of versions that are not kept from whom the record was read for. */
export const openComments = (comments: readonly Comment[], { hiddenUpTo = 0 }: SeenState): Comment[] =>
  comments.filter(({ version }) => version > hiddenUpTo)

const DAY_MS = 24 * 60 * 60 * 1000

/** Whole days in Phnom Penh from one instant to another; 0 on the same day. */
export const daysBetween = (from: string, to: Date): number =>
  Math.max(0, Math.round((Date.parse(dayOf(to)) - Date.parse(dayOf(from))) / DAY_MS))

export const reviewAddress = ({ kind, reference }: Pick<RecordState, 'kind' | 'reference'>): string =>
  `/desk/review/${pathOf(kind)}/${reference}`
