import type { Connection } from 'mongoose'
import type { Clock } from '../clock.js'
import { type LinkRecord, linkModel } from './model.js'
import { LINK_MS } from './rules.js'
import { newToken, sha256 } from './token.js'

/** What a token opens: an account's link, the first admin's (user null), or nothing. */
export type Link = { state: 'open'; user: string | null } | { state: 'used' | 'unknown' }

export interface LinkStore {
  /** A new link for an account, or for the first admin (null). Its path holds the token, which is not kept. */
  make(user: string | null): Promise<string>
  open(token: string): Promise<Link>
  /** Uses a link up: of two requests at once, one finds it open. */
  use(token: string): Promise<Link>
}

export function linkStore(connection: Connection, clock: Clock): LinkStore {
  const links = linkModel(connection)
  const now = () => clock.now().toISOString()
  const usable = (token: string) => ({ _id: sha256(token), usedAt: null, expiresAt: { $gt: now() } })
  const opened = async (token: string, found: LinkRecord | null): Promise<Link> => {
    if (found) return { state: 'open', user: found.user }
    return { state: (await links.exists({ _id: sha256(token) })) ? 'used' : 'unknown' }
  }
  return {
    make: async (user) => {
      const token = newToken()
      const expiresAt = new Date(clock.now().getTime() + LINK_MS).toISOString()
      await links.create({ _id: sha256(token), user, expiresAt, usedAt: null })
      return `/setup?token=${token}`
    },
    open: async (token) => opened(token, await links.findOne(usable(token)).lean<LinkRecord>()),
    use: async (token) => {
      const use = { $set: { usedAt: now() } }
      return opened(token, await links.findOneAndUpdate(usable(token), use).lean<LinkRecord>())
    },
  }
}
