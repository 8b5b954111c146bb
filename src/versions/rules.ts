import type { Action } from '../actions/rules.js'
import type { Demand } from '../demands/rules.js'
import type { Published } from '../ledger/published.js'
import type { Organisation } from '../organisations/rules.js'
import { type PublicSource, publicSource, type Source } from '../sources/rules.js'
import type { Theme } from '../themes/rules.js'

/** The public content of each kind that has pages of its versions. */
export interface PublicContent {
  demand: Demand
  action: Action
  source: PublicSource
  organisation: Organisation
  theme: Theme
}

export type PublicKind = keyof PublicContent

/** The first part of the address of each kind's pages. */
export const FOLDERS: Record<PublicKind, string> = {
  demand: 'demands',
  action: 'actions',
  source: 'sources',
  organisation: 'organisations',
  theme: 'themes',
}

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

/** The address of exactly this version, without language prefix. */
export const versionPath = (kind: PublicKind, { reference, version }: Edition): string =>
  `/${FOLDERS[kind]}/${reference}/v/${version}`

/** A published version beside its siblings. */
export interface Version<Kind extends PublicKind> {
  edition: Edition
  content: PublicContent[Kind]
  /** The newest published version. */
  newest: number
  /** Versions that were published, oldest first. */
  published: { version: number; publishedAt: string }[]
}

const isConfidential = (content: PublicContent[PublicKind]): boolean =>
  'isConfidential' in content && content.isConfidential

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
  const reduced = publicSource({ ...(content as Source), isConfidential: true })
  return {
    edition: { ...edition, publishedBy: '', reason: '' },
    content: reduced as PublicContent[Kind],
  }
}
