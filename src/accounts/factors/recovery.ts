import { randomBytes } from 'node:crypto'
import { sha256 } from '../secrets/token.js'

const RECOVERY_CODES = 10

/** Crockford's base32 in lower case: no letter that is taken for a digit. */
const LETTERS = '0123456789abcdefghjkmnpqrstvwxyz'
const LENGTH = 16

const newCode = (): string =>
  [...randomBytes(LENGTH)]
    .map((byte) => LETTERS[byte % LETTERS.length])
    .join('')
    .replace(/(.{4})(?=.)/g, '$1-')

/** Ten codes of 80 random bits, in groups of four. */
export const newRecoveryCodes = (): string[] => Array.from({ length: RECOVERY_CODES }, newCode)

/** A code as it is hashed, however it was typed: case, hyphens and spaces do not matter, nor o for 0 and i or l for 1. */
function normalCode(typed: string): string {
  const plain = typed.toLowerCase().replace(/[^0-9a-z]/g, '')
  return plain.replace(/o/g, '0').replace(/[il]/g, '1')
}

/** What is kept of a code. It has as many random bits as need no slow hash. */
export const recoveryHash = (user: string, code: string): string => sha256(`${user} ${normalCode(code)}`)

export const looksLikeRecovery = (typed: string): boolean => normalCode(typed).length === LENGTH
