import type { SecurityContact } from '../config.js'
import { LANGUAGES } from '../language/languages.js'

/** Short, since it is made anew with each request: whoever kept a copy should ask again (RFC 9116, 2.5.5). */
const VALID_DAYS = 90
const DAY_MS = 86_400_000

/** The end of a day, so that the text stays the same for one. */
const endOf = (instant: number): string => `${new Date(instant).toISOString().slice(0, 10)}T23:59:59Z`

/**
 * security.txt (RFC 9116), with the lines end to end in the form that it asks for. PURE.
 * @param baseUrl of the site, if it is configured: the text is valid there alone
 */
export function securityText(
  { contacts, key, policy }: SecurityContact,
  baseUrl: string | undefined,
  now: Date,
): string {
  const lines = [
    ...contacts.map((contact) => `Contact: ${contact}`),
    `Expires: ${endOf(now.getTime() + VALID_DAYS * DAY_MS)}`,
    ...(key === undefined ? [] : [`Encryption: ${key}`]),
    ...(policy === undefined ? [] : [`Policy: ${policy}`]),
    `Preferred-Languages: ${LANGUAGES.join(', ')}`,
    ...(baseUrl === undefined ? [] : [`Canonical: ${new URL('/.well-known/security.txt', baseUrl)}`]),
  ]
  return `${lines.join('\r\n')}\r\n`
}
