import { isCommon, isOfNames } from './password/weak-password.js'

export const ROLES = ['contributor', 'editor', 'admin'] as const
export type Role = (typeof ROLES)[number]

/**
 * What an event of the audit is: a change of the record, a sign-in, a failed one, something about an account, and what was
 * read or made readable that is for a few named people.
 */
export const EVENT_KINDS = ['change', 'sign-in', 'failed', 'account', 'confidence'] as const
export type EventKind = (typeof EVENT_KINDS)[number]

/** An account, as everything but this feature sees it: without its password. */
export interface User {
  /** Random and without meaning; the `author.id` of what the account writes. */
  id: string
  /** In normal form, see `normalEmail`. */
  email: string
  name: string
  /** The name that public history shows beside this account's work. */
  shownAs: string
  role: Role
  /** An account is never deleted, because history names it. A closed one cannot sign in. */
  isClosed: boolean
  /** ISO 8601 instant, UTC. */
  createdAt: string
}

/**
 * The first account's id is the same on every installation, so that of two set-up links used at once the
 * database lets only one make it.
 */
export const FIRST_ADMIN_ID = '000000000000000000000001'

const HOUR_MS = 60 * 60 * 1000
const SESSION_IDLE_MS = 12 * HOUR_MS
const SESSION_LONGEST_MS = 7 * 24 * HOUR_MS
/** A link for a forgotten password is asked for and waited for; an invitation may lie for some days. */
export const LINK_MS = 24 * HOUR_MS
export const INVITATION_MS = 7 * 24 * HOUR_MS

/** An access token is for so long at most. Those made before that was so end as many days after they were made. */
export const MOST_TOKEN_DAYS = 90

const PASSWORD_MIN = 12
export const PASSWORD_MAX = 200

/** Whether a role may do what `least` may. Each role may do all that the ones before it may. */
export const isAtLeast = (role: Role, least: Role): boolean => ROLES.indexOf(role) >= ROLES.indexOf(least)

/** The instant after which a session ends: idle for 12 hours, or 7 days old, whichever comes first. */
export function sessionEnd(startedAt: string, seenAt: string): string {
  const idle = Date.parse(seenAt) + SESSION_IDLE_MS
  const longest = Date.parse(startedAt) + SESSION_LONGEST_MS
  return new Date(Math.min(idle, longest)).toISOString()
}

export type PasswordProblem = 'tooShort' | 'tooLong' | 'isYours' | 'common'

/**
 * What is wrong with a new password, or null. Length counts characters, not bytes, after Unicode normal form KC.
 * Length, no names, not commonly chosen, and no rules about kinds of characters: NIST SP 800-63B, 3.1.1.2.
 */
export function passwordProblem(
  password: string,
  owner: { email: string; name: string; shownAs: string },
): PasswordProblem | null {
  const typed = password.normalize('NFKC')
  const length = [...typed].length
  if (length < PASSWORD_MIN) return 'tooShort'
  if (length > PASSWORD_MAX) return 'tooLong'
  if (isOfNames(typed, [owner.email, owner.name, owner.shownAs])) return 'isYours'
  return isCommon(typed) ? 'common' : null
}

const NOWHERE = 'http://nowhere.invalid'

/**
 * Where to go after signing in: a path on this site, else the desk.
 * A browser reads `//host` and `/\host` as another site and drops tabs and line ends first, so all of these are refused.
 */
export function localPath(next: string | undefined): string {
  const isPath = next !== undefined && /^\/(?![/\\])[^\\\p{Cc}]*$/u.test(next)
  if (!isPath || !URL.canParse(next, NOWHERE)) return '/desk'
  const url = new URL(next, NOWHERE)
  // Dot segments can make `//` out of an innocent path, as in /.//host.
  return url.origin === NOWHERE && !url.pathname.startsWith('//')
    ? url.pathname + url.search + url.hash
    : '/desk'
}

/** What a stranger at an account would do to keep it: its owner is told by mail. */
export const TOLD = [
  ...(['password-changed', 'app-added', 'app-removed'] as const),
  ...(['passkey-added', 'passkey-removed', 'recovery-made', 'recovery-used', 'token-made'] as const),
]
export type Told = (typeof TOLD)[number]
