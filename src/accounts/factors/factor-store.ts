import type { Connection } from 'mongoose'
import type { Clock } from '../../clock.js'
import { type TotpRecord, type UserRecord, userModel } from '../model.js'
import { unseal } from '../secrets/seal.js'
import { type Passkey, passkeyStore } from './passkey-store.js'

/** By what an account proves who it is besides its password. */
export interface Factors {
  app: TotpRecord | null
  passkeys: Passkey[]
  /** How many recovery codes are left. */
  recoveryLeft: number
}

export interface FactorStore {
  of(user: string): Promise<Factors>
  /** Whether there is an app or a passkey: then the password alone signs nobody in. */
  hasAny(user: string): Promise<boolean>
  setApp(user: string, app: { sealed: string; step: number }): Promise<void>
  removeApp(user: string): Promise<void>
  /** Takes a step's code. False when it or a later one was taken before: of two requests at once, one. */
  useStep(user: string, step: number): Promise<boolean>
  /** @param hashes replace those there were */
  setRecovery(user: string, hashes: string[]): Promise<void>
  /** Uses a code up: of two requests at once, one finds it. */
  useRecovery(user: string, hash: string): Promise<boolean>
  /** With the last app or passkey gone, the recovery codes go too: they would recover nothing. */
  dropUnneeded(user: string): Promise<void>
  reset(user: string): Promise<void>
}

export const hasFactor = ({ app, passkeys }: Factors): boolean => app !== null || passkeys.length > 0

export function factorStore(connection: Connection, clock: Clock): FactorStore {
  const users = userModel(connection)
  const passkeys = passkeyStore(connection, clock)

  async function of(user: string): Promise<Factors> {
    const [found, held] = await Promise.all([users.findById(user).lean<UserRecord>(), passkeys.ofUser(user)])
    return { app: found?.totp ?? null, passkeys: held, recoveryLeft: found?.recovery?.length ?? 0 }
  }
  const setRecovery = async (user: string, recovery: string[]) => {
    await users.updateOne({ _id: user }, { $set: { recovery } })
  }

  return {
    of,
    hasAny: async (user) => hasFactor(await of(user)),
    setApp: async (user, { sealed, step }) => {
      const totp: TotpRecord = { sealed, step, since: clock.now().toISOString() }
      await users.updateOne({ _id: user }, { $set: { totp } })
    },
    removeApp: async (user) => {
      await users.updateOne({ _id: user }, { $set: { totp: null } })
    },
    useStep: async (user, step) => {
      const taken = { $set: { 'totp.step': step } }
      return (await users.updateOne({ _id: user, 'totp.step': { $lt: step } }, taken)).matchedCount === 1
    },
    setRecovery,
    useRecovery: async (user, hash) =>
      (await users.updateOne({ _id: user, recovery: hash }, { $pull: { recovery: hash } })).matchedCount ===
      1,
    dropUnneeded: async (user) => {
      if (!hasFactor(await of(user))) await setRecovery(user, [])
    },
    reset: async (user) => {
      await passkeys.removeAll(user)
      await users.updateOne({ _id: user }, { $set: { totp: null, recovery: [] } })
    },
  }
}

/** How many accounts have an app whose secret was encrypted with another key. @param key as `Keys.totp` */
export async function unreadableApps(connection: Connection, key: Buffer): Promise<number> {
  const held = await userModel(connection)
    .find({ totp: { $ne: null } })
    .lean<UserRecord[]>()
  return held.filter(({ _id, totp }) => totp && unseal(key, _id, totp.sealed) === null).length
}
