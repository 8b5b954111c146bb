import type { User } from '../accounts/rules.js'
import { AppError, forbidden } from '../errors.js'
import type { DayBounds } from '../kinds/form/day-rules.js'
import { differences } from '../kinds/form/merge.js'
import type { Change, Ledger } from '../ledger/ledger.js'
import { recordId } from '../ledger/record-state.js'
import type { Content } from './read.js'
import { hindranceToPublish, hindranceToWithdraw, rootOf } from './rules.js'
import { contentToEdit } from './standing.js'
import type { DeskStore } from './store.js'
import type { WithdrawalStore } from './withdrawal-store.js'

/** What the desk writes to the ledger with. */
export interface Saving {
  ledger: Ledger
  store: DeskStore
  withdrawals: WithdrawalStore
  /** REVIEW_REQUIRED: nobody changes alone what readers see. */
  isReviewed: boolean
  /** By what days are judged now. */
  dayBounds(): DayBounds
}

const MESSAGE = {
  role: 'Changing what readers see needs the role editor',
  own: 'A colleague has to publish or withdraw this: send it for review',
}

/** Whether a publication is a draft as it stands. What was published beside it meanwhile is joined by `save`, which checks first. */
async function isAsDrafted({ ledger, store }: Saving, { kind, reference, content, base }: Change) {
  const state = await store.state(kind, reference)
  if (!state?.draft || base !== state.draft.version) return false
  if (rootOf(state) !== (state.published?.version ?? 0)) return true
  return differences(await contentToEdit(ledger, state), content as Content).length === 0
}

async function refusePublication(saving: Saving, user: User, change: Change): Promise<void> {
  const state = await saving.store.state(change.kind, change.reference)
  const hindrance = hindranceToPublish(user, state, saving.isReviewed)
  if (hindrance) throw forbidden(MESSAGE[hindrance])
  if (saving.isReviewed && !(await isAsDrafted(saving, change))) throw forbidden(MESSAGE.own)
}

async function refuseWithdrawal(saving: Saving, user: User, { kind, reference }: Change): Promise<void> {
  const proposal = await saving.withdrawals.of(recordId(kind, reference))
  const hindrance = hindranceToWithdraw(user, proposal, saving.isReviewed)
  if (hindrance) throw forbidden(MESSAGE[hindrance])
}

/**
 * The desk's one door to the ledger: whichever page a change comes from, here it is judged who may change what readers see.
 * @returns false when someone else was first
 * @throws AppError 'forbidden' when the person may not
 */
export async function appended(saving: Saving, user: User, changes: readonly Change[]): Promise<boolean> {
  for (const change of changes) {
    if (change.operation === 'publish') await refusePublication(saving, user, change)
    if (change.operation === 'withdraw') await refuseWithdrawal(saving, user, change)
  }
  try {
    await saving.ledger.appendAll(changes)
    return true
  } catch (error) {
    if (error instanceof AppError && error.kind === 'conflict') return false
    throw error
  }
}
