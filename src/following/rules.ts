import { coveredBy, type FollowedKind } from '../kinds/kinds.js'
import type { Programme } from '../kinds/programme/rules.js'
import type { Coverable } from '../kinds/shape/coverable.js'
import type { Language } from '../language/languages.js'
import type { Text } from '../language/text.js'

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
const MOST_FOLLOWED = 200

export const sameThing = (one: Followed, other: Followed): boolean =>
  one.kind === other.kind && one.reference === other.reference

/** PURE. What is followed with one thing more; as it was when that is among it, or there is no room. */
export function withThing(follows: readonly Followed[], thing: Followed): Followed[] {
  const isKnown = follows.some((one) => sameThing(one, thing))
  return isKnown || follows.length >= MOST_FOLLOWED ? [...follows] : [...follows, thing]
}

/** Of a programme that is not published no demand is followed. */
const NOTHING = { demands: [], themes: [], issuers: [] }

/**
 * PURE. Which of the followed things a demand belongs to, by what it was before and what it is after: one that left a theme
 * is told of once more.
 * @param programmes as published, by reference
 */
export function followedBy(
  reference: string,
  places: readonly (Coverable | undefined)[],
  follows: readonly Followed[],
  programmes: ReadonlyMap<string, Programme>,
): Followed[] {
  const known = places.filter((place) => place !== undefined)
  return follows.filter((thing) => {
    const covered = coveredBy(thing.kind, programmes.get(thing.reference) ?? NOTHING, thing.reference)
    return thing.reference === reference || known.some(covered)
  })
}

/** PURE. Address of the form to follow a thing, without language prefix. */
export const followPath = ({ kind, reference }: Followed): string => `/follow?${kind}=${reference}`
