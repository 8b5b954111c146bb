import type { Reason } from '../../web/rules.js'

export const LINK_STATES = ['new', 'answers', 'failing', 'dead', 'unknown'] as const
type LinkState = (typeof LINK_STATES)[number]

/** What is known of an address on the web. Instants are ISO 8601 in UTC; '' for none. */
export interface Link {
  /** The address. */
  _id: string
  host: string
  /** Published sources that name it. */
  sources: string[]
  state: LinkState
  /** Times in a row that it did not answer, and since when. */
  failures: number
  failingSince: string
  checkedAt: string
  answeredAt: string
  /** Not asked again before. */
  nextAt: string
}

/** What an address answered: a status, or why there was none. */
export type LinkAnswer = { status: number } | { reason: Reason }

export type LinkVerdict = 'answers' | 'gone' | 'unreachable' | 'unknown'

const DAY_MS = 24 * 60 * 60 * 1000
/** A link that answers is asked again after so many days. */
const EVERY_DAYS = 14
/** How often, and over how many days, it must fail before it is called dead. */
const FAILURES = 3
const OVER_DAYS = 3
const MOST_WAIT_DAYS = 28

const GONE = new Set([404, 410])
const OUR_REASONS: ReadonlySet<Reason> = new Set(['unknown-host', 'connection', 'certificate', 'slow'])

/**
 * What an answer says of a link. Whoever is refused (401, 403, 429, 451) or met a fault (5xx) knows nothing of what others
 * get: only an address that says it is gone, or a host that is not there, counts against a link. PURE.
 */
export function verdictOf(answer: LinkAnswer): LinkVerdict {
  if ('reason' in answer) return OUR_REASONS.has(answer.reason) ? 'unreachable' : 'unknown'
  const { status } = answer
  if (status >= 200 && status < 400) return 'answers'
  return GONE.has(status) ? 'gone' : 'unknown'
}

const later = (now: Date, days: number): string => new Date(now.getTime() + days * DAY_MS).toISOString()

/**
 * A link after one more answer. PURE.
 * @param isOnline whether some other link answered lately: else it may be us who cannot reach anybody
 */
export function linkAfter(link: Link, verdict: LinkVerdict, now: Date, isOnline: boolean): Link {
  const at = now.toISOString()
  const checked = { ...link, checkedAt: at }
  if (verdict === 'answers')
    return {
      ...checked,
      state: 'answers',
      failures: 0,
      failingSince: '',
      answeredAt: at,
      nextAt: later(now, EVERY_DAYS),
    }
  if (verdict === 'unknown' || (verdict === 'unreachable' && !isOnline)) {
    // Waits twice as long each time: longer than any server asks for.
    const waited = (now.getTime() - Date.parse(link.checkedAt || at)) / DAY_MS
    const state = link.state === 'dead' || link.state === 'failing' ? link.state : 'unknown'
    return { ...checked, state, nextAt: later(now, Math.min(MOST_WAIT_DAYS, Math.max(1, waited * 2))) }
  }
  const failures = link.failures + 1
  const failingSince = link.failingSince || at
  const days = (now.getTime() - Date.parse(failingSince)) / DAY_MS
  const isDead = failures >= FAILURES && days >= OVER_DAYS
  const nextAt = later(now, isDead ? EVERY_DAYS / 2 : 1.5)
  return { ...checked, state: isDead ? 'dead' : 'failing', failures, failingSince, nextAt }
}
