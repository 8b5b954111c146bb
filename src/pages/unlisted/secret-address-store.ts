import type { Connection } from 'mongoose'
import { newToken, sha256 } from '../../accounts/secrets/token.js'
import type { Clock } from '../../clock.js'
import { type Entry, type Head, isPublic } from '../../ledger/entry.js'
import type { Ledger } from '../../ledger/ledger.js'
import { type SecretAddress, secretAddressModel } from './secret-address-model.js'

/** Secret addresses of programmes. They stand outside the ledger, which forgets nothing. */
export interface SecretAddressStore {
  /** @returns the token, which is told this once */
  make(given: Pick<SecretAddress, 'programme' | 'name' | 'madeBy'>): Promise<string>
  /** All of a programme, those that work first, the newest first in each. */
  of(programme: string): Promise<SecretAddress[]>
  /** @returns false where the programme has no such address that works */
  revoke(programme: string, id: string): Promise<boolean>
  /** Reference of the programme that a token opens; null for one that is unknown or revoked. */
  open(token: string): Promise<string | null>
}

export function secretAddressStore(connection: Connection, clock: Clock): SecretAddressStore {
  const addresses = secretAddressModel(connection)
  const now = () => clock.now().toISOString()
  return {
    async make(given) {
      const token = newToken()
      await addresses.create({ ...given, _id: sha256(token), madeAt: now(), revokedAt: null })
      return token
    },
    async of(programme) {
      const all = await addresses.find({ programme }).sort({ madeAt: -1 }).lean<SecretAddress[]>()
      return [
        ...all.filter(({ revokedAt }) => revokedAt === null),
        ...all.filter(({ revokedAt }) => revokedAt !== null),
      ]
    },
    async revoke(programme, id) {
      const works = { _id: id, programme, revokedAt: null }
      const { modifiedCount } = await addresses.updateOne(works, { $set: { revokedAt: now() } })
      return modifiedCount === 1
    },
    async open(token) {
      const found = await addresses.findOne({ _id: sha256(token), revokedAt: null }).lean<SecretAddress>()
      return found?.programme ?? null
    },
  }
}

/** The newest entry that published or withdrew a programme up to a head, listed or not; null for none. */
export async function newestOf(
  ledger: Pick<Ledger, 'entriesOf'>,
  head: Head,
  reference: string,
): Promise<Entry | null> {
  const entries = await ledger.entriesOf('programme', reference)
  return entries.findLast((entry) => isPublic(entry) && entry.number <= head.number) ?? null
}
