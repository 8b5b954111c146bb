import type { Connection } from 'mongoose'
import type { Clock } from '../../clock.js'
import { type LinkRecord, oneTimeLinkModel } from '../model.js'
import { LINK_MS } from '../rules.js'
import { newToken, sha256 } from '../secrets/token.js'

/** What a token opens: an account's link, the first admin's (user null), or nothing. */
export type OneTimeLink = { state: 'open'; user: string | null } | { state: 'used' | 'unknown' }

export interface OneTimeLinkStore {
  /**
   * A new link for an account, in place of the ones it has, or for the first admin (null). Its path holds the token,
   * which is not kept. @param lastsMs how long it works @param more keepsOthers: those before work on
   */
  make(user: string | null, lastsMs?: number, more?: { keepsOthers: boolean }): Promise<string>
  /** The link of an account that works now. */
  openOf(user: string): Promise<{ madeAt: string; expiresAt: string } | null>
  /** False when there was none that worked. */
  revoke(user: string): Promise<boolean>
  open(token: string): Promise<OneTimeLink>
  /** Uses a link up: of two requests at once, one finds it open. */
  use(token: string): Promise<OneTimeLink>
}

export function oneTimeLinkStore(connection: Connection, clock: Clock): OneTimeLinkStore {
  const links = oneTimeLinkModel(connection)
  const now = () => clock.now().toISOString()
  const usable = (token: string) => ({ _id: sha256(token), usedAt: null, expiresAt: { $gt: now() } })
  const opened = async (token: string, found: LinkRecord | null): Promise<OneTimeLink> => {
    if (found) return { state: 'open', user: found.user }
    return { state: (await links.exists({ _id: sha256(token) })) ? 'used' : 'unknown' }
  }
  const openNow = (user: string) => ({ user, usedAt: null, expiresAt: { $gt: now() } })
  const revoke = async (user: string) =>
    (await links.updateMany(openNow(user), { $set: { usedAt: now() } })).modifiedCount > 0
  return {
    revoke,
    openOf: async (user) => {
      const found = await links.findOne(openNow(user)).sort({ expiresAt: -1 }).lean<LinkRecord>()
      return found && { madeAt: found.madeAt ?? '', expiresAt: found.expiresAt }
    },
    make: async (user, lastsMs = LINK_MS, { keepsOthers } = { keepsOthers: false }) => {
      if (user !== null && !keepsOthers) await revoke(user)
      const token = newToken()
      const expiresAt = new Date(clock.now().getTime() + lastsMs).toISOString()
      await links.create({ _id: sha256(token), user, madeAt: now(), expiresAt, usedAt: null })
      return `/setup?token=${token}`
    },
    open: async (token) => opened(token, await links.findOne(usable(token)).lean<LinkRecord>()),
    use: async (token) => {
      const use = { $set: { usedAt: now() } }
      return opened(token, await links.findOneAndUpdate(usable(token), use).lean<LinkRecord>())
    },
  }
}
