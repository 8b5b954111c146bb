import type { Connection } from 'mongoose'
import type { Clock } from '../../clock.js'
import { type StepRecord, stepModel } from '../challenge-model.js'
import { newToken, sha256 } from '../secrets/token.js'

const LASTS_MS = 10 * 60 * 1000

export type HalfSignIn = Pick<StepRecord, 'user' | 'next'>

/** Half-finished sign-ins. They are no sessions, so that none can ever be taken for one. */
export interface StepStore {
  /** The token for the browser's cookie. */
  begin(step: HalfSignIn): Promise<string>
  find(token: string): Promise<HalfSignIn | null>
  /** False when it has ended: of two requests at once, one ends it. */
  end(token: string): Promise<boolean>
  /** All that an account is half way through. */
  endAllOf(user: string): Promise<void>
}

export function stepStore(connection: Connection, clock: Clock): StepStore {
  const steps = stepModel(connection)
  return {
    begin: async (step) => {
      const token = newToken()
      const now = clock.now()
      await steps.deleteMany({ endsAt: { $lte: now.toISOString() } })
      await steps.create({
        _id: sha256(token),
        ...step,
        endsAt: new Date(now.getTime() + LASTS_MS).toISOString(),
      })
      return token
    },
    find: async (token) => {
      const open = { _id: sha256(token), endsAt: { $gt: clock.now().toISOString() } }
      const found = await steps.findOne(open).lean<StepRecord>()
      return found && { user: found.user, next: found.next }
    },
    end: async (token) => (await steps.deleteOne({ _id: sha256(token) })).deletedCount === 1,
    endAllOf: async (user) => {
      await steps.deleteMany({ user })
    },
  }
}
