import { createHash, createPublicKey, type KeyObject, sign, verify } from 'node:crypto'
import Joi from 'joi'
import { canonical, type Head } from '../ledger/entry.js'

/** What a site says of its ledger on a day: that this was the newest entry. */
export interface HeadStatement {
  tamdan: 'head'
  format: 1
  /** Address of the site. */
  site: string
  number: number
  hash: string
  /** Instant of the entry. */
  time: string
  /** See `hashesDigest`; absent from statements of before. */
  hashes?: string
  /** Instant of the statement. */
  statedAt: string
  /** The public key: SubjectPublicKeyInfo (RFC 8410), DER in base64. */
  key: string
}

/** With an Ed25519 signature (RFC 8032) in base64 over the canonical JSON of the statement. */
export interface SignedHead extends HeadStatement {
  signature: string
}

const base64 = () => Joi.string().base64().required()

const shape = Joi.object<SignedHead>({
  tamdan: Joi.valid('head').required(),
  format: Joi.valid(1).required(),
  site: Joi.string().allow('').required(),
  number: Joi.number().integer().min(0).required(),
  hash: Joi.string().hex().length(64).required(),
  time: Joi.string().allow('').required(),
  hashes: Joi.string().hex().length(64),
  statedAt: Joi.string().required(),
  key: base64(),
  signature: base64(),
})

/**
 * Takes the hashes of entries in their order and gives SHA-256 in hex of them all, each ended by a line feed. It holds
 * blinded lines of the first form to their places, which nothing in the lines themselves does.
 */
export function hashesDigest() {
  const digest = createHash('sha256')
  return {
    see: (hash: string): void => void digest.update(`${hash}\n`),
    end: (): string => digest.digest('hex'),
  }
}

/** The public half of a key as statements and pages write it. */
export const publicKeyText = (key: KeyObject): string =>
  createPublicKey(key).export({ type: 'spki', format: 'der' }).toString('base64')

/** PURE but for the key. */
export function signHead(
  {
    head,
    site,
    statedAt,
    hashes,
  }: { head: Head; hashes?: string } & Pick<HeadStatement, 'site' | 'statedAt'>,
  key: KeyObject,
): SignedHead {
  const { number, hash, time } = head
  const statement: HeadStatement = {
    tamdan: 'head',
    format: 1,
    ...{ site, number, hash, time, statedAt },
    ...(hashes !== undefined && { hashes }),
    key: publicKeyText(key),
  }
  const signature = sign(null, Buffer.from(canonical(statement)), key).toString('base64')
  return { ...statement, signature }
}

/**
 * Reads a signed head.
 * @throws Error when it is not one, or when its signature is not that of the key it names
 */
export function readSignedHead(text: string): SignedHead {
  let found: unknown
  try {
    found = JSON.parse(text)
  } catch (error) {
    throw new Error('The head is not JSON', { cause: error })
  }
  const { value, error } = shape.validate(found, { convert: false })
  if (error) throw new Error(`This is not a signed head: ${error.message}`)
  const { signature, ...statement } = value
  const key = createPublicKey({ key: Buffer.from(value.key, 'base64'), format: 'der', type: 'spki' })
  const isSigned =
    key.asymmetricKeyType === 'ed25519' &&
    verify(null, Buffer.from(canonical(statement)), key, Buffer.from(signature, 'base64'))
  if (!isSigned) throw new Error('The signature of the head is not that of the key it names')
  return value
}
