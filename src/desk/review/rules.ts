import { dayOf } from '../../clock.js'
import type { Draft, RecordState } from '../../ledger/model.js'

/** The draft that waits for a second person; null when none does. */
export const waitingDraft = ({ draft }: RecordState): Draft | null =>
  draft?.state === 'in-review' ? draft : null

const DAY_MS = 24 * 60 * 60 * 1000

/** Whole days in Phnom Penh from one instant to another; 0 on the same day. */
export const daysBetween = (from: string, to: Date): number =>
  Math.max(0, Math.round((Date.parse(dayOf(to)) - Date.parse(dayOf(from))) / DAY_MS))
