import type { Connection } from 'mongoose'
import { actionModel, type PublishedAction } from '../../kinds/action/model.js'
import type { Action } from '../../kinds/action/rules.js'
import { contentOf } from '../../kinds/contents.js'
import type { Demand } from '../../kinds/demand/rules.js'
import { bearsOnOthers, isJudged } from '../../kinds/kinds.js'
import { sourceModel } from '../../kinds/source/model.js'
import type { Entry, Head } from '../../ledger/entry.js'
import type { Ledger } from '../../ledger/ledger.js'
import { noteOf } from '../../ledger/record-state.js'
import { snapshot } from '../../ledger/snapshot.js'
import { type Directory, directoryOf } from '../../record/directory.js'
import { oncePerHead } from '../../record/once-per-head.js'

/** Entries looked through for the latest changes; drafts and other kinds lie between them. */
const LOOKED_THROUGH = 400
const MOST_CHANGES = 8

export interface RecentAnswer {
  on: string
  /** References of the demands it answers. */
  answers: readonly string[]
}

/** One change to the public record: what it is now, and what it was before; null when it was not public. */
export interface RecentChange {
  entry: Entry
  reason: string
  now: Demand | Action | null
  before: Demand | Action | null
}

export interface SiteStore {
  actions: Directory<RecentAnswer>
  countSources(head: Head): Promise<number>
  /** The newest changes to demands and actions that readers can see, newest first. */
  latestChanges(head: Head): Promise<RecentChange[]>
}

const isShown = ({ kind, operation }: Entry): boolean =>
  (isJudged(kind) || bearsOnOthers(kind)) && (operation === 'publish' || operation === 'withdraw')

/** Null for a change of a record that was withdrawn since: only that it was withdrawn is still told. */
async function changeOf(
  entry: Entry,
  head: Head,
  ledger: Pick<Ledger, 'entriesOf'>,
): Promise<RecentChange | null> {
  const all = await ledger.entriesOf(entry.kind, entry.reference)
  const newest = all.filter((other) => isShown(other) && other.number <= head.number).at(-1)
  if (newest?.operation === 'withdraw' && newest.number !== entry.number) return null
  const earlier = all.filter((other) => other.number < entry.number && other.operation === 'publish').at(-1)
  return {
    entry,
    reason: noteOf(entry).reason,
    now: contentOf<Demand | Action>(entry),
    before: earlier ? contentOf<Demand | Action>(earlier) : null,
  }
}

export function siteStore(connection: Connection, ledger: Pick<Ledger, 'entries' | 'entriesOf'>): SiteStore {
  const sources = sourceModel(connection)
  return {
    actions: directoryOf(actionModel(connection), {
      paths: ['on', 'answers'],
      rowOf: ({ on, answers }: PublishedAction): RecentAnswer => ({ on, answers }),
    }),

    countSources: oncePerHead((head) => snapshot(sources, head).count()),

    latestChanges: oncePerHead(async (head) => {
      const recent: Entry[] = []
      const first = Math.max(1, head.number - LOOKED_THROUGH + 1)
      for await (const entry of ledger.entries(first, head.number)) {
        if (isShown(entry)) recent.push(entry)
      }
      const newest = recent.slice(-MOST_CHANGES).reverse()
      const changes = await Promise.all(newest.map((entry) => changeOf(entry, head, ledger)))
      return changes.filter((change) => change !== null)
    }),
  }
}
