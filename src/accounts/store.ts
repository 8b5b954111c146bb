import { randomBytes } from 'node:crypto'
import type { Connection } from 'mongoose'
import type { Clock } from '../clock.js'
import { normalEmail } from '../mail/address.js'
import { eventStore } from './event-store.js'
import type { NewUser } from './form.js'
import { isDuplicate, type SignInOutcome, type UserRecord, userModel } from './model.js'
import { prepareAccounts } from './prepare.js'
import type { Role, User } from './rules.js'

/** An account with what its password is checked against. It stays inside this feature. */
interface Credentials {
  user: User
  passwordHash: string | null
}

export interface UserStore {
  /** Whether there is any account at all, open or closed. */
  hasAny(): Promise<boolean>
  byId(id: string): Promise<User | null>
  /** By address, however it is written. */
  byEmail(email: string): Promise<Credentials | null>
  /** Null when the id or the e-mail address is taken. */
  add(user: NewUser & { id?: string; passwordHash: string | null }): Promise<User | null>
  setNames(id: string, names: { name: string; shownAs: string }): Promise<void>
  setPassword(id: string, passwordHash: string): Promise<void>
  setRole(id: string, role: Role): Promise<void>
  /** By name. */
  all(): Promise<User[]>
  /** The ids of those that have not chosen a password yet. */
  notSetUp(): Promise<Set<string>>
  /** How many open accounts may administer. */
  countAdmins(): Promise<number>
  /** From the next request on the account cannot do anything. */
  close(id: string): Promise<void>
  open(id: string): Promise<void>
  /** How often the browsers that are known to an account were forgotten; 0 for an unknown address. */
  browserRound(email: string): Promise<number>
  forgetBrowsers(id: string): Promise<void>
  /** Keeps one attempt to sign in, for the audit. */
  recordSignIn(user: string | null, outcome: SignInOutcome): Promise<void>
}

/** Names each field: what proves who someone is stays in the database. */
const shape = ({ _id, email, name, shownAs, role, isClosed, createdAt }: UserRecord): User => ({
  id: _id,
  ...{ email, name, shownAs, role, isClosed, createdAt },
})

export function userStore(connection: Connection, clock: Clock): UserStore {
  const users = userModel(connection)
  const events = eventStore(connection, clock)
  return {
    hasAny: async () => (await users.exists({})) !== null,
    byId: async (id) => {
      const found = await users.findById(id).lean<UserRecord>()
      return found && shape(found)
    },
    byEmail: async (email) => {
      const found = await users.findOne({ email: normalEmail(email) }).lean<UserRecord>()
      return found && { user: shape(found), passwordHash: found.passwordHash }
    },
    add: async ({ id = randomBytes(12).toString('hex'), ...user }) => {
      const email = normalEmail(user.email)
      const record: UserRecord = {
        _id: id,
        ...user,
        email,
        isClosed: false,
        createdAt: clock.now().toISOString(),
      }
      await prepareAccounts(connection)
      try {
        await users.create(record)
      } catch (error) {
        if (!isDuplicate(error)) throw error
        return null
      }
      return shape(record)
    },
    setNames: async (id, { name, shownAs }) => {
      await users.updateOne({ _id: id }, { $set: { name, shownAs } })
    },
    setPassword: async (id, passwordHash) => {
      await users.updateOne({ _id: id }, { $set: { passwordHash } })
    },
    setRole: async (id, role) => {
      await users.updateOne({ _id: id }, { $set: { role } })
    },
    all: async () => (await users.find({}).sort({ name: 1 }).lean<UserRecord[]>()).map(shape),
    notSetUp: async () => {
      const found = await users.find({ passwordHash: null }, { _id: 1 }).lean<{ _id: string }[]>()
      return new Set(found.map(({ _id }) => _id))
    },
    countAdmins: () => users.countDocuments({ role: 'admin', isClosed: false }),
    open: async (id) => {
      await users.updateOne({ _id: id }, { $set: { isClosed: false } })
    },
    close: async (id) => {
      await users.updateOne({ _id: id }, { $set: { isClosed: true } })
    },
    browserRound: async (email) =>
      (await users.findOne({ email: normalEmail(email) }, { browserRound: 1 }).lean<UserRecord>())
        ?.browserRound ?? 0,
    forgetBrowsers: async (id) => {
      await users.updateOne({ _id: id }, { $inc: { browserRound: 1 } })
    },
    recordSignIn: async (user, outcome) => {
      await events.record({ what: outcome, by: user, about: user })
    },
  }
}
