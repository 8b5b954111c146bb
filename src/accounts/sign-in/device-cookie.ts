import { timingSafeEqual } from 'node:crypto'
import { keyedHash } from '../secrets/keys.js'
import { newToken } from '../secrets/token.js'

const DAY_MS = 24 * 60 * 60 * 1000
/** How long a browser is known after it signed in. */
export const DEVICE_MS = 90 * DAY_MS

const SHAPE = /^([A-Za-z0-9_-]{43})\.(\d{1,15})\.([A-Za-z0-9_-]{43})$/

/** An account, and how often its browsers were forgotten: a cookie of an earlier round is worth nothing. */
export interface Remembered {
  email: string
  round: number
}

const signature = (key: Buffer, { email, round }: Remembered, nonce: string, ends: string) =>
  keyedHash(key, `${email} ${nonce} ${ends}${round === 0 ? '' : ` ${round}`}`)

/**
 * The value of the cookie by which a browser shows that it signed in to an account before (OWASP, "Slow Down Online
 * Guessing Attacks with Device Cookies"). It opens nothing: it only gives the browser a count of failures of its own.
 * It does not tell whose it is, since the address is in the signature alone.
 */
export function deviceValue(key: Buffer, of: Remembered, now: Date): string {
  const nonce = newToken()
  const ends = String(now.getTime() + DEVICE_MS)
  return `${nonce}.${ends}.${signature(key, of, nonce, ends)}`
}

/** What the browser is counted by; null where the cookie is not this account's, forged or outlived. */
export function knownDevice(key: Buffer, of: Remembered, value: string, now: Date): string | null {
  const [, nonce, ends, signed] = SHAPE.exec(value) ?? []
  if (nonce === undefined || ends === undefined || signed === undefined) return null
  const isSigned = timingSafeEqual(Buffer.from(signed), Buffer.from(signature(key, of, nonce, ends)))
  return isSigned && Number(ends) > now.getTime() ? nonce : null
}
