import { coverageOf, type Programme } from '../kinds/programme/rules.js'
import type { Language } from '../language/languages.js'
import type { Text } from '../language/text.js'

export const FOLLOWED_KINDS = ['demand', 'theme', 'programme'] as const
export type FollowedKind = (typeof FOLLOWED_KINDS)[number]

/** One thing that can be followed: a demand, all demands of a theme, or all that a programme covers. */
export interface Followed {
  kind: FollowedKind
  reference: string
}

/** A followed thing as readers know it, when it is published. */
export interface FollowedThing extends Followed {
  name: Text
  /** Its page, without language prefix. */
  path: string
}

export const CADENCES = ['daily', 'weekly'] as const
export type Cadence = (typeof CADENCES)[number]

/** Somebody who follows. The address is nowhere else, but for requests that wait to be confirmed. */
export interface Follower {
  /** Random and without meaning. */
  id: string
  email: string
  language: Language
  cadence: Cadence
  follows: Followed[]
  /** Instant at which the address was first confirmed. */
  since: string
  /** Number of the ledger entry up to which digests were ordered. */
  toldUpTo: number
  /** Instant of the last round of digests that counted them in. */
  round: string
}

const HOUR_MS = 60 * 60 * 1000
const DAY_MS = 24 * HOUR_MS

export const CONFIRM_MS = 48 * HOUR_MS
export const MANAGE_MS = 30 * DAY_MS
/** Long, since people keep mail and leave late; RFC 8058 sets no limit. */
export const LEAVE_MS = 400 * DAY_MS

/** Mails that one address can be made to get by forms within an hour, whoever fills them in. */
export const MOST_REQUESTS = 3
export const REQUEST_WINDOW_MS = HOUR_MS

/** Things that one address can follow. */
export const MOST_FOLLOWED = 200

export const sameThing = (one: Followed, other: Followed): boolean =>
  one.kind === other.kind && one.reference === other.reference

/** PURE. What is followed with one thing more; as it was when that is among it, or there is no room. */
export function withThing(follows: readonly Followed[], thing: Followed): Followed[] {
  const isKnown = follows.some((one) => sameThing(one, thing))
  return isKnown || follows.length >= MOST_FOLLOWED ? [...follows] : [...follows, thing]
}

/** What decides whether a demand is of a followed theme or programme. `issuers` are all who made it, first or again. */
export interface Placed {
  reference: string
  themes: readonly string[]
  issuers: readonly string[]
}

/**
 * PURE. Which of the followed things a demand belongs to, by what it was before and what it is after: one that left a theme
 * is told of once more.
 * @param programmes as published, by reference
 */
export function followedBy(
  reference: string,
  places: readonly (Placed | undefined)[],
  follows: readonly Followed[],
  programmes: ReadonlyMap<string, Programme>,
): Followed[] {
  const known = places.filter((place) => place !== undefined)
  return follows.filter((thing) => {
    if (thing.kind === 'demand') return thing.reference === reference
    if (thing.kind === 'theme') return known.some(({ themes }) => themes.includes(thing.reference))
    const programme = programmes.get(thing.reference)
    return programme !== undefined && known.some(coverageOf(programme))
  })
}

/** PURE. Where a thing's own page is. @param slug of a theme or programme */
export function pathOf({ kind, reference }: Followed, slug = reference): string {
  if (kind === 'demand') return `/demands/${reference}`
  return kind === 'theme' ? `/themes/${slug}` : `/progress/${slug}`
}

/** PURE. Address of the form to follow a thing, without language prefix. */
export const followPath = ({ kind, reference }: Followed): string => `/follow?${kind}=${reference}`

/** PURE. Address of a thing's Atom feed. */
export const feedPath = (thing: Followed, slug?: string): string => `${pathOf(thing, slug)}/feed.atom`
