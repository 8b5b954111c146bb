import { isIP } from 'node:net'
import type {
  AuthenticationResponseJSON,
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
  RegistrationResponseJSON,
} from '@simplewebauthn/server'
import Joi from 'joi'
import type { User } from '../rules.js'
import type { Passkey } from './passkey-store.js'

/** Loaded for the first passkey: it takes half a second, which the program's start does not wait for. */
const library = () => import('@simplewebauthn/server')

/** The site as passkeys know it (Web Authentication, "relying party"). */
export interface RelyingParty {
  id: string
  origin: string
}

/** Null where browsers offer no passkeys: over plain http but for localhost, and where the host is a number. */
export function relyingParty(origin: string): RelyingParty | null {
  const { protocol, hostname, origin: exact } = new URL(origin)
  const isSafe = protocol === 'https:' || hostname === 'localhost'
  return isSafe && isIP(hostname.replace(/^\[|\]$/g, '')) === 0 ? { id: hostname, origin: exact } : null
}

const bytes = (text: string, encoding: BufferEncoding) => new Uint8Array(Buffer.from(text, encoding))
const NAME = 'Tamdan'
const USER_ID = /^[0-9a-f]{24}$/

/** What the browser is asked for a new passkey: one that checks who uses it, and if it can that is found without a name. */
export const addOptions = async (
  party: RelyingParty,
  user: Pick<User, 'id' | 'email' | 'name'>,
  { held, challenge }: { held: readonly Passkey[]; challenge: string },
): Promise<PublicKeyCredentialCreationOptionsJSON> =>
  (await library()).generateRegistrationOptions({
    rpName: NAME,
    rpID: party.id,
    userID: bytes(user.id, 'utf8'),
    userName: user.email,
    userDisplayName: user.name,
    challenge: bytes(challenge, 'base64url'),
    attestationType: 'none',
    excludeCredentials: held.map(({ id, transports }) => ({ id, transports })),
    authenticatorSelection: { residentKey: 'preferred', userVerification: 'required' },
  })

/** @param held the account's passkeys; none: any that the authenticator has for this site */
export const askOptions = async (
  party: RelyingParty,
  { held, challenge }: { held: readonly Passkey[]; challenge: string },
): Promise<PublicKeyCredentialRequestOptionsJSON> =>
  (await library()).generateAuthenticationOptions({
    rpID: party.id,
    allowCredentials: held.map(({ id, transports }) => ({ id, transports })),
    challenge: bytes(challenge, 'base64url'),
    userVerification: 'required',
  })

const text = Joi.string().max(20_000)
const credential = { id: text.required(), rawId: text.required(), type: Joi.valid('public-key').required() }
const addedShape = Joi.object<RegistrationResponseJSON>({
  ...credential,
  response: Joi.object({
    clientDataJSON: text.required(),
    attestationObject: text.required(),
    transports: Joi.array().items(Joi.string().max(40)).max(10).default([]),
  }).required(),
  clientExtensionResults: Joi.object().unknown(true).default({}),
})
const shownShape = Joi.object<AuthenticationResponseJSON>({
  ...credential,
  response: Joi.object({
    clientDataJSON: text.required(),
    authenticatorData: text.required(),
    signature: text.required(),
    userHandle: text.empty('').empty(null),
  }).required(),
  clientExtensionResults: Joi.object().unknown(true).default({}),
})

function parsed<T>(schema: Joi.ObjectSchema<T>, sent: string): T | null {
  try {
    const { value, error } = schema.validate(JSON.parse(sent), { stripUnknown: true })
    return error ? null : value
  } catch {
    return null
  }
}

export type NewPasskey = Pick<Passkey, 'id' | 'publicKey' | 'counter' | 'transports'>

/** The passkey that a browser made, checked; null for anything that is not right. @param sent JSON from the form */
export async function addedPasskey(
  party: RelyingParty,
  sent: string,
  challenge: string,
): Promise<NewPasskey | null> {
  const response = parsed(addedShape, sent)
  if (!response) return null
  const { verifyRegistrationResponse } = await library()
  try {
    const { verified, registrationInfo } = await verifyRegistrationResponse({
      response,
      ...{ expectedChallenge: challenge, expectedOrigin: party.origin, expectedRPID: party.id },
      requireUserVerification: true,
    })
    if (!verified) return null
    const { id, publicKey, counter } = registrationInfo.credential
    const transports = response.response.transports ?? []
    return { id, publicKey: Buffer.from(publicKey).toString('base64url'), counter, transports }
  } catch {
    // The library throws for whatever a browser may have got wrong or forged.
    return null
  }
}

/** Which passkey is shown, before it is checked: its id, and the account it says it is of ('' for none). */
export function shownPasskey(sent: string): { id: string; user: string } | null {
  const response = parsed(shownShape, sent)
  if (!response) return null
  const handle = Buffer.from(response.response.userHandle ?? '', 'base64url').toString('utf8')
  return { id: response.id, user: USER_ID.test(handle) ? handle : '' }
}

/** The authenticator's new count when it signed this challenge, for this site, having checked its user; else null. */
export async function checkedPasskey(
  party: RelyingParty,
  sent: string,
  { passkey, challenge }: { passkey: Passkey; challenge: string },
): Promise<number | null> {
  const response = parsed(shownShape, sent)
  if (!response) return null
  const { id, publicKey, counter } = passkey
  const { verifyAuthenticationResponse } = await library()
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response,
      ...{ expectedChallenge: challenge, expectedOrigin: party.origin, expectedRPID: party.id },
      credential: { id, publicKey: bytes(publicKey, 'base64url'), counter },
      requireUserVerification: true,
    })
    return verified ? authenticationInfo.newCounter : null
  } catch {
    return null
  }
}
