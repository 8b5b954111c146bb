import { isAtLeast, type User } from '../../accounts/rules.js'
import type { RecordState } from '../../ledger/model.js'
import type { OutboxStore } from '../../mail/store.js'
import type { Due } from '../../record/due/store.js'
import type { Link } from '../../record/links/rules.js'
import type { DeskStore } from '../../saving/store.js'
import type { WithdrawalStore } from '../../saving/withdrawal-store.js'
import type { Waits } from './overview.js'

interface Known {
  /** The drafts that wait for review, longest first, and how many there are. */
  waiting: { records: readonly RecordState[]; total: number }
  due: Pick<Due, 'stale' | 'deadlines'>
  /** Longest first. */
  deadLinks: readonly Pick<Link, 'failingSince'>[]
}

/** How much of each sort waits for somebody. What only administrators can mend is counted for them alone. */
export const waitsOf =
  (
    store: Pick<DeskStore, 'draftCount'>,
    outbox: Pick<OutboxStore, 'counts'>,
    withdrawals: Pick<WithdrawalStore, 'count'>,
  ) =>
  async (user: User, { waiting, due, deadLinks }: Known): Promise<Waits[]> => {
    const isAdmin = isAtLeast(user.role, 'admin')
    const [proposed, drafts, mails] = await Promise.all([
      withdrawals.count(),
      store.draftCount(user.id),
      isAdmin ? outbox.counts() : { failed: 0, unknown: 0 },
    ])
    const none = { since: '' }
    const since = waiting.records[0]?.draft?.time ?? ''
    return [
      { sort: 'drafts', ...drafts, address: '/desk#drafts' },
      { sort: 'review', count: waiting.total + proposed, since, address: '/desk/review' },
      { sort: 'deadlines', count: due.deadlines.length, ...none, address: '/desk#due' },
      { sort: 'stale', count: due.stale.length, ...none, address: '/desk#due' },
      {
        sort: 'links',
        count: deadLinks.length,
        since: deadLinks[0]?.failingSince ?? '',
        address: '/desk#dead',
      },
      { sort: 'mail', count: mails.failed + mails.unknown, ...none, address: '/desk/outbox?show=failed' },
    ]
  }
