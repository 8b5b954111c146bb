import type { Head } from '../ledger/entry.js'
import type { Erased } from '../ledger/erasing.js'
import type { Published } from '../ledger/published.js'
import type { Action } from './action/rules.js'
import type { Demand } from './demand/rules.js'
import type { Indicator } from './indicator/rules.js'
import type { Organisation } from './organisation/rules.js'
import type { Programme } from './programme/rules.js'
import { type PublicSource, publicSource, type Source } from './source/rules.js'
import type { Theme } from './theme/rules.js'

/** The public content of each kind that has pages of its versions. */
export interface PublicContent {
  demand: Demand
  action: Action
  source: PublicSource
  organisation: Organisation
  theme: Theme
  indicator: Indicator
  programme: Programme
}

export type PublicKind = keyof PublicContent

/** When and by whom a version was published, and its place in the ledger. */
export interface Edition {
  reference: string
  version: number
  /** Instant. */
  publishedAt: string
  /** '' where the author of a version must not be known. */
  publishedBy: string
  reason: string
  /** Number and hash of the ledger entry. */
  entry: number
  hash: string
}

/** The edition of what is published now. */
export function editionOfNow(now: Published<unknown>): Edition {
  const { _id: reference, version, publishedAt, publishedBy, reason, entry, hash } = now
  return { reference, version, publishedAt, publishedBy, reason, entry, hash }
}

/** One publication or withdrawal of a record, as the public may know it. */
export interface PublicEntry<Kind extends PublicKind> {
  isWithdrawal: boolean
  edition: Edition
  /** Null of a withdrawal, and of a version that was erased. */
  content: PublicContent[Kind] | null
  /** When and why it was erased; null of any other, and where no entry says so. */
  erased: Erased | null
}

export const isErased = ({ isWithdrawal, content }: PublicEntry<PublicKind>): boolean =>
  !isWithdrawal && content === null

/** A published version beside its siblings. */
export interface Version<Kind extends PublicKind> {
  edition: Edition
  content: PublicContent[Kind]
  /** Address of the record's page, without language prefix. */
  path: string
  /** The newest published version. */
  newest: number
  /** The published version before it; null for the first. */
  before: number | null
  /** What took its place: a version, or a withdrawal; null for the newest. */
  next: { version: number; isWithdrawal: boolean; time: string } | null
  /** The last moment at which this version was the one shown: now, for the newest. */
  head: Head
}

const isConfidential = (content: PublicContent[PublicKind] | null): boolean =>
  content !== null && 'isConfidential' in content && content.isConfidential

/**
 * What the public may see of a version. A source that is confidential now was never public, whatever it was then: its
 * old versions show its kind and date and no more, not even who recorded it and why.
 */
export function asPublic<Kind extends PublicKind>(
  kind: Kind,
  version: { edition: Edition; content: PublicContent[Kind] },
  newest: PublicContent[Kind],
): { edition: Edition; content: PublicContent[Kind] } {
  if (kind !== 'source') return version
  const { edition, content } = version
  if (!isConfidential(content) && !isConfidential(newest)) return version
  return hidden({ edition, content })
}

/** Kind and date of a source, and nothing else. */
function hidden<Kind extends PublicKind>({
  edition,
  content,
}: {
  edition: Edition
  content: PublicContent[Kind]
}) {
  const reduced = publicSource({ ...(content as Source), isConfidential: true })
  return {
    edition: { ...edition, publishedBy: '', reason: '' },
    content: reduced as PublicContent[Kind],
  }
}

/**
 * The same for all that was published of a record: from the version that became confidential back to the first. Of a
 * source's erased version nobody can tell any more whether it was, so it counts as one.
 */
export function allAsPublic<Kind extends PublicKind>(
  kind: Kind,
  entries: readonly PublicEntry<Kind>[],
): PublicEntry<Kind>[] {
  const last = entries.findLastIndex(
    (entry) => isConfidential(entry.content) || (kind === 'source' && isErased(entry)),
  )
  return entries.map((entry, place) => {
    if (last === -1 || (place > last && !entry.isWithdrawal)) return entry
    const { content, edition } = entry
    // Why a record is gone is told to everyone who comes to its address; who took it away is not.
    if (content === null) return { ...entry, edition: { ...edition, publishedBy: '' } }
    return { ...entry, ...hidden<Kind>({ edition, content }) }
  })
}
