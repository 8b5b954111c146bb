import { isAtLeast, type User } from '../accounts/rules.js'
import type { RecordState } from '../ledger/model.js'

export const OPS = ['draft', 'review', 'publish'] as const
/** What an editor can do with a filled form. */
export type Op = (typeof OPS)[number]

/** Why someone may not publish a record now; null when they may. */
export type Hindrance = 'role' | 'own' | null

/**
 * Who may publish. Where review is required, only what lies in a colleague's draft: whoever types a change, or made
 * the draft, is its author.
 */
export function hindranceToPublish(user: User, state: RecordState | null, isReviewed: boolean): Hindrance {
  if (!isAtLeast(user.role, 'editor')) return 'role'
  if (isReviewed && (!state?.draft || state.draft.author.id === user.id)) return 'own'
  return null
}

/** Who may withdraw. Where review is required, only what a colleague proposed to withdraw. */
export function hindranceToWithdraw(
  user: User,
  proposal: { author: { id: string } } | null,
  isReviewed: boolean,
): Hindrance {
  if (!isAtLeast(user.role, 'editor')) return 'role'
  return isReviewed && (!proposal || proposal.author.id === user.id) ? 'own' : null
}

/** Whoever may withdraw may propose it. */
export const mayAskToWithdraw = (user: User, state: RecordState): boolean =>
  isAtLeast(user.role, 'editor') && state.published !== null

/** The version whose content an edit begins from: the draft, else what is published; 0 when it was withdrawn. */
export const baseOf = (state: RecordState): number => state.draft?.version ?? state.published?.version ?? 0

/** The published version that a draft, or a new edit, was begun from. */
export const rootOf = (state: RecordState): number =>
  state.draft ? state.draft.root : (state.published?.version ?? 0)

const SLUG_LENGTH = 80

/** A slug for an English name: 'Ministry of Interior (MoI)' gives 'ministry-of-interior-moi'; '' when there is none in it. */
export function suggestedSlug(name: string): string {
  const plain = name.normalize('NFKD').replace(/[\u0300-\u036f'’]/g, '')
  const words = plain.toLowerCase().replace(/[^a-z0-9]+/g, '-')
  return words.slice(0, SLUG_LENGTH).replace(/^-|-$/g, '')
}
