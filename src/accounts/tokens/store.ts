import type { Connection } from 'mongoose'
import { type Clock, dayOf } from '../../clock.js'
import {
  type AccessTokenRecord,
  accessTokenModel,
  type TokenScope,
  WIDEST_SCOPE,
} from '../access-token-model.js'
import { MOST_TOKEN_DAYS, type User } from '../rules.js'
import { newToken, sha256 } from '../secrets/token.js'
import { userStore } from '../store.js'

/** So that programs which look for secrets in published code find one of ours. */
const PREFIX = 'tamdan_'

/** Tokens that one account may have at a time. */
const MOST_TOKENS = 20

const DAY_MS = 24 * 60 * 60 * 1000

export interface ListedToken {
  /** The hash that it is kept under; it cannot be turned back into the token. */
  id: string
  name: string
  createdAt: string
  expiresAt: string
  scope: TokenScope
  /** Day; '' for never. */
  lastUsedOn: string
}

/** Whose a token is, what it is called, and what it may be used for. */
export interface TokenHolder {
  user: User
  name: string
  scope: TokenScope
}

export interface AccessTokenStore {
  /** A new token, which is not kept; null when the account has too many. */
  make(user: string, name: string, days: number, scope: TokenScope): Promise<string | null>
  /** Those of an account that still work, newest first. */
  ofUser(user: string): Promise<ListedToken[]>
  /** The name of the one that works no more now; null when there was none. */
  revoke(user: string, id: string): Promise<string | null>
  /** All of an account. */
  revokeAllOf(user: string): Promise<void>
  /** Whose a token is; null when it does not work, or its account is closed. */
  holderOf(token: string): Promise<TokenHolder | null>
}

/** When a token ends, whatever it was made for. */
const endOf = ({ createdAt, expiresAt }: AccessTokenRecord): string => {
  const longest = new Date(Date.parse(createdAt) + MOST_TOKEN_DAYS * DAY_MS).toISOString()
  return expiresAt < longest ? expiresAt : longest
}

const listed = (token: AccessTokenRecord): ListedToken => {
  const { _id: id, name, createdAt, lastUsedOn, scope = WIDEST_SCOPE } = token
  return { id, name, createdAt, expiresAt: endOf(token), lastUsedOn, scope }
}

export function accessTokenStore(connection: Connection, clock: Clock): AccessTokenStore {
  const tokens = accessTokenModel(connection)
  const users = userStore(connection, clock)
  const now = () => clock.now().toISOString()
  const ofUser = async (user: string) => {
    const found = await tokens
      .find({ user, expiresAt: { $gt: now() } })
      .sort({ createdAt: -1 })
      .lean<AccessTokenRecord[]>()
    return found.map(listed).filter(({ expiresAt }) => expiresAt > now())
  }
  return {
    ofUser,
    async make(user, name, days, scope) {
      await tokens.deleteMany({ expiresAt: { $lte: now() } })
      if ((await ofUser(user)).length >= MOST_TOKENS) return null
      const token = `${PREFIX}${newToken()}`
      const expiresAt = new Date(clock.now().getTime() + days * DAY_MS).toISOString()
      const made = { _id: sha256(token), user, name, createdAt: now(), expiresAt, lastUsedOn: '' }
      await tokens.create({ ...made, scope: { kinds: [...scope.kinds], mayWrite: scope.mayWrite } })
      return token
    },
    async revoke(user, id) {
      const found = await tokens.findOneAndDelete({ _id: id, user }).lean<AccessTokenRecord | null>()
      return found?.name ?? null
    },
    async revokeAllOf(user) {
      await tokens.deleteMany({ user })
    },
    async holderOf(token) {
      const working = { _id: sha256(token), expiresAt: { $gt: now() } }
      const found = await tokens.findOne(working).lean<AccessTokenRecord | null>()
      const user = found && (await users.byId(found.user))
      if (!found || !user || user.isClosed || endOf(found) <= now()) return null
      const today = dayOf(clock.now())
      if (found.lastUsedOn !== today)
        await tokens.updateOne({ _id: found._id }, { $set: { lastUsedOn: today } })
      return { user, name: found.name, scope: found.scope ?? WIDEST_SCOPE }
    },
  }
}
