import { randomBytes } from 'node:crypto'
import type { Connection } from 'mongoose'
import { newToken, sha256 } from '../accounts/secrets/token.js'
import type { Clock } from '../clock.js'
import type { Language } from '../language/languages.js'
import { outboxStore } from '../mail/store.js'
import {
  type FollowerRecord,
  followerModel,
  type KeyUse,
  keyModel,
  prepareFollowing,
  type RequestRecord,
  requestModel,
} from './model.js'
import {
  type Cadence,
  CONFIRM_MS,
  type Followed,
  type Follower,
  LEAVE_MS,
  MANAGE_MS,
  MOST_REQUESTS,
  REQUEST_WINDOW_MS,
  withThing,
} from './rules.js'

type Wish =
  | { purpose: 'confirm'; email: string; language: Language; cadence: Cadence; thing: Followed }
  | { purpose: 'manage'; email: string; language: Language }

type Request = Omit<RequestRecord, '_id'> & { id: string }

export interface FollowStore {
  /** Keeps a wish and orders its mail; does neither when the address has had enough of them within the hour. */
  ask(wish: Wish): Promise<void>
  request(id: string): Promise<Request | null>
  /** A new token, of which the hash is kept. */
  makeKey(use: KeyUse, of: string): Promise<string>
  /** What a token opens: the id that its key is of; null when it is unknown or past its time. */
  open(use: KeyUse, token: string): Promise<string | null>
  /** Makes what was asked for so. `at` is where the follower's digests begin. Null when the request is gone. */
  confirm(request: string, at: { toldUpTo: number; round: string }): Promise<Follower | null>
  byId(id: string): Promise<Follower | null>
  byEmail(email: string): Promise<Follower | null>
  change(id: string, to: { language: Language; cadence: Cadence; follows: Followed[] }): Promise<void>
  /** Removes an address and all that was kept of it, by follower or by address. */
  forget(who: { id: string } | { email: string }): Promise<boolean>
  /** Removes requests and keys that are past their time. */
  forgetOld(): Promise<void>
  /** One page, newest first, and how many there are. */
  list(page: number, length: number): Promise<{ followers: Follower[]; total: number }>
}

const shape = ({ _id, ...rest }: FollowerRecord): Follower => ({ id: _id, ...rest })
const newId = () => randomBytes(12).toString('hex')
const isDuplicate = (error: unknown) => error instanceof Error && 'code' in error && error.code === 11000
const LASTS: Record<KeyUse, number> = { confirm: CONFIRM_MS, manage: MANAGE_MS, leave: LEAVE_MS }

type Asking = Pick<FollowStore, 'ask' | 'request' | 'makeKey' | 'open' | 'forgetOld'>

function asking(connection: Connection, clock: Clock): Asking {
  const requests = requestModel(connection)
  const keys = keyModel(connection)
  const outbox = outboxStore(connection, clock)
  const inMs = (ms: number) => new Date(clock.now().getTime() + ms).toISOString()
  return {
    async ask(wish) {
      const { email, purpose } = wish
      const lately = await requests.countDocuments({ email, madeAt: { $gt: inMs(-REQUEST_WINDOW_MS) } })
      if (lately >= MOST_REQUESTS) return
      const id = newId()
      await requests.create({ _id: id, ...wish, madeAt: inMs(0), endsAt: inMs(CONFIRM_MS) })
      await outbox.put({ id: `${purpose}/${id}`, kind: purpose, of: id, from: 0, to: 0 })
    },
    async request(id) {
      const found = await requests.findOne({ _id: id, endsAt: { $gt: inMs(0) } }).lean<RequestRecord | null>()
      if (!found) return null
      const { _id, ...rest } = found
      return { id: _id, ...rest }
    },
    async makeKey(use, of) {
      const token = newToken()
      await keys.create({ _id: sha256(token), of, use, endsAt: inMs(LASTS[use]) })
      return token
    },
    async open(use, token) {
      const found = await keys.findOne({ _id: sha256(token), use, endsAt: { $gt: inMs(0) } }).lean()
      return found?.of ?? null
    },
    async forgetOld() {
      const past = { endsAt: { $lte: inMs(0) } }
      await Promise.all([requests.deleteMany(past), keys.deleteMany(past)])
    },
  }
}

type Forgetting = Pick<FollowStore, 'forget'>

function forgetting(connection: Connection, clock: Clock): Forgetting {
  const followers = followerModel(connection)
  const requests = requestModel(connection)
  const outbox = outboxStore(connection, clock)
  return {
    async forget(who) {
      const found = await followers.findOne('id' in who ? { _id: who.id } : who).lean<FollowerRecord | null>()
      const email = found?.email ?? ('email' in who ? who.email : null)
      if (email === null) return false
      const asked = await requests.find({ email }, { _id: 1 }).lean<{ _id: string }[]>()
      const ids = [...asked.map(({ _id }) => _id), ...(found ? [found._id] : [])]
      await followers.deleteOne({ email })
      await requests.deleteMany({ email })
      await keyModel(connection).deleteMany({ of: { $in: ids } })
      await outbox.dropAllOf(ids)
      return ids.length > 0
    },
  }
}

export function followStore(connection: Connection, clock: Clock): FollowStore {
  const followers = followerModel(connection)
  const requests = requestModel(connection)
  const asks = asking(connection, clock)

  const add = async (
    wish: Request,
    thing: Followed,
    cadence: Cadence,
    at: Pick<Follower, 'toldUpTo' | 'round'>,
  ) => {
    const { email, language } = wish
    const known = await followers.findOne({ email }).lean<FollowerRecord | null>()
    if (known) {
      const follows = withThing(known.follows, thing)
      await followers.updateOne({ _id: known._id }, { $set: { follows, language, cadence } })
      return
    }
    const since = clock.now().toISOString()
    await followers.create({ _id: newId(), email, language, cadence, follows: [thing], since, ...at })
  }

  return {
    ...asks,
    ...forgetting(connection, clock),
    async confirm(id, at) {
      const wish = await asks.request(id)
      if (!wish?.thing || wish.cadence === '') return null
      await prepareFollowing(connection)
      try {
        await add(wish, wish.thing, wish.cadence, at)
      } catch (error) {
        // Two links of one address were opened at once: the other one made it.
        if (!isDuplicate(error)) throw error
        await add(wish, wish.thing, wish.cadence, at)
      }
      await requests.deleteOne({ _id: id })
      await keyModel(connection).deleteMany({ of: id })
      const made = await followers.findOne({ email: wish.email }).lean<FollowerRecord | null>()
      return made && shape(made)
    },
    async byId(id) {
      const found = await followers.findById(id).lean<FollowerRecord | null>()
      return found && shape(found)
    },
    async byEmail(email) {
      const found = await followers.findOne({ email }).lean<FollowerRecord | null>()
      return found && shape(found)
    },
    async change(id, { language, cadence, follows }) {
      await followers.updateOne({ _id: id }, { $set: { language, cadence, follows } })
    },
    async list(page, length) {
      const found = await followers
        .find({})
        .sort({ since: -1 })
        .skip((page - 1) * length)
        .limit(length)
        .lean<FollowerRecord[]>()
      return { followers: found.map(shape), total: await followers.countDocuments({}) }
    },
  }
}
