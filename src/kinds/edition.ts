import type { Head } from '../ledger/entry.js'
import type { Erased } from '../ledger/erasing.js'
import type { Published } from '../ledger/published.js'
import { isHidden, type KINDS_OF_RECORD, kindOfRecord } from './kinds.js'

type Declared = typeof KINDS_OF_RECORD

/** The public content of each kind. */
export type PublicContent = { [Kind in keyof Declared]: ReturnType<Declared[Kind]['publicOf']> }

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
  /** Why what its languages seem to say differently is the same, where somebody said. */
  alike?: string
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
  /** The published version before it; null for the first, and where that one was erased. */
  before: number | null
  /** What took its place: a version, or a withdrawal; null for the newest. */
  next: { version: number; isWithdrawal: boolean; isErased: boolean; time: string } | null
  /** The last moment at which this version was the one shown: now, for the newest. */
  head: Head
}

/**
 * What the public may see of a version. What is hidden now was never public, whatever it was then: of old versions no
 * more is shown, not even who recorded it and why.
 */
export function asPublic<Kind extends PublicKind>(
  kind: Kind,
  version: { edition: Edition; content: PublicContent[Kind] },
  newest: PublicContent[Kind],
): { edition: Edition; content: PublicContent[Kind] } {
  const isOpen = !isHidden(kind, version.content) && !isHidden(kind, newest)
  return isOpen ? version : hidden(kind, version)
}

/** What its kind leaves of a content, and nobody's name. */
function hidden<Kind extends PublicKind>(
  kind: Kind,
  { edition, content }: { edition: Edition; content: PublicContent[Kind] },
) {
  const { hiding, publicOf } = kindOfRecord(kind)
  return {
    edition: { ...edition, publishedBy: '', reason: '', alike: '' },
    content: publicOf(hiding?.hidden(content)) as PublicContent[Kind],
  }
}

/**
 * The same for all that was published of a record: from the version that became hidden back to the first. Of an erased
 * version of a kind that hides nobody can tell any more whether it was, so it counts as one.
 */
export function allAsPublic<Kind extends PublicKind>(
  kind: Kind,
  entries: readonly PublicEntry<Kind>[],
): PublicEntry<Kind>[] {
  const canHide = kindOfRecord(kind).hiding !== undefined
  const last = entries.findLastIndex((entry) => isHidden(kind, entry.content) || (canHide && isErased(entry)))
  return entries.map((entry, place) => {
    if (last === -1 || (place > last && !entry.isWithdrawal)) return entry
    const { content, edition } = entry
    // Why a record is gone is told to everyone who comes to its address; who took it away is not.
    if (content === null) return { ...entry, edition: { ...edition, publishedBy: '', alike: '' } }
    return { ...entry, ...hidden<Kind>(kind, { edition, content }) }
  })
}
