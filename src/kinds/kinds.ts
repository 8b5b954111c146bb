import type { Kind } from '../ledger/entry.js'
import { partsOf, spokenReference } from '../ledger/reference.js'
import { action } from './action/kind.js'
import { demand } from './demand/kind.js'
import { indicator } from './indicator/kind.js'
import type { RecordKind } from './kind.js'
import { organisation } from './organisation/kind.js'
import { programme } from './programme/kind.js'
import type { Coverable } from './shape/coverable.js'
import { source } from './source/kind.js'
import { theme } from './theme/kind.js'

/** Every kind of record: the one list of them. */
export const KINDS_OF_RECORD = {
  demand,
  action,
  source,
  organisation,
  theme,
  indicator,
  programme,
} satisfies Record<Kind, RecordKind>

/** What a kind's records hold. */
export type ContentOf<Name extends Kind> = Parameters<(typeof KINDS_OF_RECORD)[Name]['titleOf']>[0]

/** The same as a list. */
export const ALL_KINDS: readonly RecordKind[] = Object.values(KINDS_OF_RECORD)

/** One thing for each kind, made of its declaration. */
export const ofEachKind = <Thing>(make: (kind: RecordKind) => Thing) =>
  Object.fromEntries(ALL_KINDS.map((one) => [one.kind, make(one)])) as Readonly<Record<Kind, Thing>>

export const kindOfRecord = (name: Kind): RecordKind => KINDS_OF_RECORD[name]

/** What addresses might call a record of a kind. */
export function exampleOf(name: Kind): string {
  const { letter, exampleName = `${letter}-0001` } = kindOfRecord(name)
  return exampleName
}

/** The kind of a name that was sent or read; undefined where there is none. */
export const kindNamed = (name: string): RecordKind | undefined => ALL_KINDS.find(({ kind }) => kind === name)

/** What others name comes before those that name it. */
export const NAMED_BEFORE_NAMING: readonly Kind[] = [
  ...new Set<Kind>(['theme', 'organisation', 'source', ...ALL_KINDS.map(({ kind }) => kind)]),
]

/** In the order in which the search offers them. */
export const SEARCHED_KINDS: readonly Kind[] = [...ALL_KINDS]
  .sort((one, other) => one.search.place - other.search.place)
  .map(({ kind }) => kind)

/** The kind of a reference; undefined for what is none, such as a slug. */
export function kindOfReference(reference: string): RecordKind | undefined {
  const letter = partsOf(reference)?.letter
  return ALL_KINDS.find((one) => one.letter === letter)
}

/** Whether a reference with a letter is of this kind. */
export const isOf = (kind: Kind, reference: string): boolean => kindOfReference(reference)?.kind === kind

/** The kinds that are known by their name. */
export type NamedKind = 'organisation' | 'theme'

export const isNamed = (kind: Kind): kind is NamedKind => kindOfRecord(kind).calledBy === 'name'

/** Whether a slug of a kind would be taken for the reference of one of its records, so that its page could not be reached. */
export const readsAsReference = (kind: Kind, slug: string): boolean =>
  isNamed(kind) && spokenReference(slug)?.letter === kindOfRecord(kind).letter

export const NAMED_KINDS: readonly NamedKind[] = ALL_KINDS.map(({ kind }) => kind).filter(isNamed)

/** Whether what a content says is hidden from readers: whether a source is confidential is decided by this and nothing else. */
export const isHidden = (kind: Kind, content: unknown): boolean =>
  !!content && kindOfRecord(kind).hiding?.isHidden(content) === true

/** The kinds whose records can be followed. */
export type FollowedKind = 'demand' | 'theme' | 'programme'

const isFollowed = (kind: Kind): kind is FollowedKind => kindOfRecord(kind).covers !== undefined

export const FOLLOWED_KINDS: readonly FollowedKind[] = ALL_KINDS.map(({ kind }) => kind).filter(isFollowed)

/** Which demands are followed with a record; none where it cannot be followed. */
export const coveredBy = (
  kind: Kind,
  content: unknown,
  reference: string,
): ((demand: Coverable) => boolean) => kindOfRecord(kind).covers?.(content, reference) ?? (() => false)

/** Whether records of a kind are judged, as demands are. */
export const isJudged = (kind: Kind): boolean => kindOfRecord(kind).statusOf !== undefined

/** Whether records of a kind bear on demands, as actions do. */
export const bearsOnOthers = (kind: Kind): boolean => kindOfRecord(kind).touches !== undefined
