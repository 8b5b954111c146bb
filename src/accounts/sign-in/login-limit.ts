import type { Request, Response } from 'express'
import { ipKeyGenerator } from 'express-rate-limit'
import { LRUCache } from 'lru-cache'
import { AppError } from '../../errors.js'
import type { OwnCookie } from '../../http/own-cookie.js'
import type { AttemptStore } from './attempt-store.js'
import { knownDevice } from './device-cookie.js'

const MINUTE_MS = 60 * 1000
const WINDOW_MS = 15 * MINUTE_MS

/** An office shares one network address, so this many of its people may mistype before all of them wait. */
export const FAILURES_BY_ADDRESS = 50
/** Counted for the e-mail and the network address together: a stranger elsewhere uses up nothing of the owner's. */
export const FAILURES_BY_EMAIL = 8
/** For a browser that has signed in to the account before; then it counts as a stranger. */
export const FAILURES_BY_DEVICE = 10
/** From so many failures of strangers at one account on, from wherever they come, a network address has but few left. */
export const FAILURES_OF_STRANGERS = 60
export const FAILURES_UNDER_SIEGE = 2
/** Of an app's codes: for one account and from browsers that it does not know. Only who has the password gets here. */
export const CODES_OF_STRANGERS = 10
const CODES_WINDOW_MS = 60 * MINUTE_MS

/** One attempt, counted as failed until it is known to have succeeded. */
export interface Attempt {
  /** Null: it may go on; else the instant from which one may try again. */
  waitUntil: string | null
  /** The first of its window that is refused: the one that the audit tells of. */
  isFirstRefused: boolean
  succeeded(): Promise<void>
}

export interface LoginLimit {
  /** Before a password is checked. Never refuses an account to a browser that it knows for what others did. */
  password(req: Request, email: string): Promise<Attempt>
  /** Before a code is checked. A recovery code cannot be guessed, so that strangers' failures do not shut it out. */
  code(req: Request, user: { id: string; email: string }, isRecovery: boolean): Promise<Attempt>
  /** Before someone who is signed in proves once more who they are. */
  again(user: string): Promise<Attempt>
  /** For what anyone may begin, without an account. */
  start(req: Request): Promise<Attempt>
}

const networkOf = (req: Request) => ipKeyGenerator(req.ip ?? '')

/** Ends the request with 429 when there were too many. @param note keeps for the audit that it came to that */
export async function refuseIfOver(
  { waitUntil, isFirstRefused }: Attempt,
  res: Response,
  now: Date,
  note: () => Promise<void>,
): Promise<void> {
  if (waitUntil === null) return
  if (isFirstRefused) await note()
  res.set('Retry-After', String(Math.max(1, Math.ceil((Date.parse(waitUntil) - now.getTime()) / 1000))))
  throw new AppError('too-many', 'Too many failed attempts to sign in. Wait 15 minutes and try again.')
}

/** One who succeeds elsewhere meanwhile gives an attempt back, which is seen after this time. */
const REFUSED_MS = 1000
const MOST_REFUSED = 10_000

interface Count {
  name: string
  most: number
  windowMs?: number
}

export function loginLimit(
  attempts: AttemptStore,
  device: {
    cookie: OwnCookie
    key: Buffer
    now: () => Date
    /** How often the browsers of an account were forgotten; 0 for an unknown one. */
    round: (email: string) => Promise<number>
  },
): LoginLimit {
  const knownBy = async (req: Request, email: string) => {
    const of = { email, round: await device.round(email) }
    return knownDevice(device.key, of, device.cookie.read(req), device.now())
  }

  /** Who was refused a moment ago is refused again without a write: a flood of guesses costs next to nothing. */
  const refused = new LRUCache<string, string>({ max: MOST_REFUSED, ttl: REFUSED_MS })
  const refusedBefore = (counts: readonly Count[]): string | null => {
    const now = device.now().toISOString()
    return counts.map(({ name }) => refused.get(name)).find((endsAt) => endsAt && endsAt > now) ?? null
  }
  const refusal = (waitUntil: string): Attempt => ({
    ...{ waitUntil, isFirstRefused: false },
    succeeded: async () => undefined,
  })

  async function counted(counts: readonly Count[]): Promise<Attempt> {
    const before = refusedBefore(counts)
    if (before !== null) return refusal(before)
    const found = await Promise.all(
      counts.map(async ({ name, most, windowMs = WINDOW_MS }) => {
        const { count, endsAt } = await attempts.add(name, windowMs)
        if (count > most) refused.set(name, endsAt)
        return { endsAt: count > most ? endsAt : '', isFirst: count === most + 1 }
      }),
    )
    const succeeded = async () => {
      await Promise.all(counts.map(({ name }) => attempts.takeBack(name)))
    }
    const waitUntil =
      found
        .map(({ endsAt }) => endsAt)
        .sort()
        .at(-1) || null
    return { waitUntil, isFirstRefused: found.some(({ isFirst }) => isFirst), succeeded }
  }

  async function stranger(req: Request, email: string): Promise<Attempt> {
    const address = networkOf(req)
    const before = refusedBefore([{ name: `address ${address}`, most: FAILURES_BY_ADDRESS }])
    if (before !== null) return refusal(before)
    const all = await attempts.add(`strangers ${email}`, WINDOW_MS)
    const most = all.count > FAILURES_OF_STRANGERS ? FAILURES_UNDER_SIEGE : FAILURES_BY_EMAIL
    const pair = `address ${address} account ${email}`
    const attempt = await counted([
      { name: `address ${address}`, most: FAILURES_BY_ADDRESS },
      { name: pair, most },
    ])
    return {
      ...attempt,
      async succeeded() {
        await Promise.all([attempt.succeeded(), attempts.takeBack(`strangers ${email}`)])
        await attempts.forget(pair)
      },
    }
  }

  return {
    async password(req, email) {
      const nonce = await knownBy(req, email)
      if (nonce === null) return stranger(req, email)
      const name = `device ${nonce}`
      const attempt = await counted([{ name, most: FAILURES_BY_DEVICE }])
      if (attempt.waitUntil !== null) return stranger(req, email)
      return { ...attempt, succeeded: () => attempts.forget(name) }
    },
    async code(req, { id, email }, isRecovery) {
      const nonce = await knownBy(req, email)
      const from = nonce === null ? networkOf(req) : nonce
      const strangers = { name: `codes ${id}`, most: CODES_OF_STRANGERS, windowMs: CODES_WINDOW_MS }
      const own = { name: `code ${id} from ${from}`, most: FAILURES_BY_DEVICE }
      return counted(nonce === null && !isRecovery ? [own, strangers] : [own])
    },
    again: (user) => counted([{ name: `again ${user}`, most: FAILURES_BY_DEVICE }]),
    start: (req) => counted([{ name: `start ${networkOf(req)}`, most: FAILURES_BY_ADDRESS }]),
  }
}
