import type { Language } from '../language/languages.js'

/**
 * Where a mail stands. `claimed`: a process works on it, and the server does not have all of it. `handed-over`: noted
 * just before the line that ends the message is sent, so from here on the server may have it. `unknown`: whoever worked
 * on it died, or lost the connection, between that line and the answer. `dropped`: it had become needless.
 */
export const MAIL_STATES = [
  'waiting',
  'claimed',
  'handed-over',
  'sent',
  'failed',
  'unknown',
  'dropped',
] as const
export type MailState = (typeof MAIL_STATES)[number]

/** What can be written. Each has its writer in `mailing.ts`. */
export const MAIL_KINDS = [
  'confirm',
  'manage',
  'digest',
  'reminder',
  'account-link',
  'factors-reset',
  'account-changed',
  'reader-named',
] as const
export type MailKind = (typeof MAIL_KINDS)[number]

/** A mail to be: what it is made from, and never its words or an address. Both are looked up when it is sent. */
export interface MailOrder {
  /** Names the mail for good, so that it cannot be ordered twice: 'digest/ID/FROM'. */
  id: string
  kind: MailKind
  /** The follower, request or account that it is for. */
  of: string
  /** Numbers of the ledger entries that it tells of: after the first, up to the second. 0 where it tells of none. */
  from: number
  to: number
}

/** A mail as it goes out, complete but for what names and dates it. */
export interface Letter {
  to: string
  lang: Language
  subject: string
  text: string
  html: string
  /** Address that ends it with one click (RFC 8058); '' for mail that was asked for once. */
  leave: string
}

/** A process that sends mail: of which data folder and machine, and which start of which process number. */
export interface Worker {
  place: string
  pid: number
  run: string
}

/** Who works on a mail, and until when. */
export interface Claim extends Worker {
  token: string
  until: string
}

const MINUTE_MS = 60_000

/** How long one mail may take up to its last line; a server may keep its greeting back for minutes (RFC 5321, 4.5.3.2). */
export const CLAIM_MS = 5 * MINUTE_MS
/** The answer to the last line may take ten minutes (RFC 5321, 4.5.3.2.6). */
export const ANSWER_MS = 11 * MINUTE_MS
/** The last line is not sent with less of the claim left than this. */
export const MARGIN_MS = 30_000

/** Waits before each try after the first; after the last one the mail has failed. Some 27 hours in all. */
const WAITS_MS = [1, 5, 15, 60, 240, 480, 840].map((minutes) => minutes * MINUTE_MS)

/** PURE. The instant of the next try after so many tries; null: no more. */
export function nextTry(tries: number, now: Date): string | null {
  const wait = WAITS_MS[tries - 1]
  return wait === undefined ? null : new Date(now.getTime() + wait).toISOString()
}

/** What is known of a dead process: whether it is one of this folder and machine, and what it noted by itself. */
export interface Traces {
  /** The claim is past its time, or its process is known to be dead. */
  isOver: boolean
  /** The process ran where its notes can be read now. */
  isHere: boolean
  /** It noted that it wrote the last line. */
  isNoted: boolean
}

/**
 * PURE. What becomes of a mail that somebody worked on; null: nothing, since they may still. What had not been handed
 * over is sent again. What had been is not, unless its own notes show that the last line was never written.
 */
export function afterDeath(
  state: MailState,
  { isOver, isHere, isNoted }: Traces,
): 'waiting' | 'unknown' | null {
  if (!isOver) return null
  if (state === 'claimed') return 'waiting'
  return isHere && !isNoted ? 'waiting' : 'unknown'
}

/** How an attempt ended. */
export interface RefusedRecipient {
  /** SMTP reply code; 0 when there was no reply. */
  code: number
  /** The server's words, or what went wrong before it had any. */
  answer: string
  /** The last line was sent. */
  isHandedOver: boolean
  /** Of the connection or the sign-in rather than of this mail: no other mail would do better now. */
  isOfConnection: boolean
}

export type SendingOutcome =
  | { state: 'sent'; answer: string }
  | { state: 'waiting'; answer: string; nextAt: string }
  | { state: 'failed' | 'unknown'; answer: string }

/** PURE. 5yz of a mail is for good, 4yz and a lost connection are not (RFC 5321, 4.2.1). No answer to the last line is neither. */
export function outcomeOf(
  { code, answer, isHandedOver, isOfConnection }: RefusedRecipient,
  tries: number,
  now: Date,
): SendingOutcome {
  if (isHandedOver && code === 0) return { state: 'unknown', answer }
  if (code >= 500 && !isOfConnection) return { state: 'failed', answer }
  const nextAt = nextTry(isOfConnection ? Math.min(tries, WAITS_MS.length) : tries, now)
  return nextAt === null ? { state: 'failed', answer } : { state: 'waiting', answer, nextAt }
}

/** PURE. The server's words without the address, which they often repeat: it must be gone when the follower is. */
export const withoutAddress = (answer: string, address: string): string =>
  answer
    .replaceAll(new RegExp(address.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'gi'), '…')
    .replace(/[^\s<>"'@]{1,64}@[^\s<>"']{1,255}/g, '…')
    .slice(0, 500)

/** Stands in the links of a mail that is only looked at, where the token of one that goes would be. */
export const NO_TOKEN = 'TOKEN'

/** For what a mail is written: to go, or to be looked at, which makes nothing. */
export interface Purpose {
  isPreview: boolean
}
