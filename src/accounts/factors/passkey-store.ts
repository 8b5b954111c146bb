import type { Connection } from 'mongoose'
import type { Clock } from '../../clock.js'
import { isDuplicate } from '../model.js'
import { type PasskeyRecord, passkeyModel } from '../passkey-model.js'

export interface Passkey extends Omit<PasskeyRecord, '_id'> {
  id: string
}

export interface PasskeyStore {
  /** The oldest first. */
  ofUser(user: string): Promise<Passkey[]>
  find(user: string, id: string): Promise<Passkey | null>
  /** False when the credential is known already, whosever it is. */
  add(
    passkey: Pick<Passkey, 'id' | 'user' | 'name' | 'publicKey' | 'counter' | 'transports'>,
  ): Promise<boolean>
  /** Notes a use. Of two with the same count only one goes through, unless the authenticator does not count. */
  use(passkey: Passkey, counter: number): Promise<boolean>
  rename(user: string, id: string, name: string): Promise<boolean>
  remove(user: string, id: string): Promise<boolean>
  removeAll(user: string): Promise<void>
}

const shape = ({ _id, ...passkey }: PasskeyRecord): Passkey => ({ id: _id, ...passkey })

export function passkeyStore(connection: Connection, clock: Clock): PasskeyStore {
  const passkeys = passkeyModel(connection)
  const now = () => clock.now().toISOString()
  return {
    ofUser: async (user) =>
      (await passkeys.find({ user }).sort({ createdAt: 1 }).lean<PasskeyRecord[]>()).map(shape),
    find: async (user, id) => {
      const found = await passkeys.findOne({ _id: id, user }).lean<PasskeyRecord>()
      return found && shape(found)
    },
    add: async ({ id, ...passkey }) => {
      try {
        await passkeys.create({ _id: id, ...passkey, createdAt: now(), usedAt: '' })
        return true
      } catch (error) {
        if (!isDuplicate(error)) throw error
        return false
      }
    },
    use: async ({ id, counter: before }, counter) => {
      const change = { $set: { counter, usedAt: now() } }
      return (await passkeys.updateOne({ _id: id, counter: before }, change)).matchedCount === 1
    },
    rename: async (user, id, name) =>
      (await passkeys.updateOne({ _id: id, user }, { $set: { name } })).matchedCount === 1,
    remove: async (user, id) => (await passkeys.deleteOne({ _id: id, user })).deletedCount === 1,
    removeAll: async (user) => {
      await passkeys.deleteMany({ user })
    },
  }
}
