import { createHash, randomBytes } from 'node:crypto'

/** 256 random bits, base64url: 43 characters that no one can guess. */
export const newToken = (): string => randomBytes(32).toString('base64url')

/** In hex. A plain hash is enough for what has 256 random bits; it is what the database keeps in a token's place. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
