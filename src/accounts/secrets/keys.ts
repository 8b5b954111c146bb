import { createHmac, hkdfSync } from 'node:crypto'
import type { Config } from '../../config.js'
import { sessionSecret } from './secret.js'

/** One key for each use, all from SESSION_SECRET: what one of them leaks says nothing of another. */
export interface Keys {
  /** Encrypts the secrets of authenticator apps. */
  totp: Buffer
  /** Signs the cookie of a browser that has signed in before. */
  device: Buffer
  /** Hides network and e-mail addresses in the counts of failed attempts. */
  attempts: Buffer
  /** Hides and encrypts what was answered to forms, for who sends one again. */
  sent: Buffer
}

/** RFC 5869, HKDF with SHA-256. */
const derived = (secret: string, purpose: string): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, '', `tamdan ${purpose}`, 32))

export function accountKeys({
  sessionSecret: given,
  dataDir,
}: Pick<Config, 'sessionSecret' | 'dataDir'>): Keys {
  const secret = sessionSecret(given, dataDir)
  return {
    totp: derived(secret, 'totp'),
    device: derived(secret, 'device'),
    attempts: derived(secret, 'attempts'),
    sent: derived(secret, 'sent'),
  }
}

/** A text's keyed hash, base64url. Unlike a plain one it cannot be undone by trying all network addresses. */
export const keyedHash = (key: Buffer, text: string): string =>
  createHmac('sha256', key).update(text).digest('base64url')
