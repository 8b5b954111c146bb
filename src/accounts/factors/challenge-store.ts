import type { Connection } from 'mongoose'
import type { Clock } from '../../clock.js'
import { type ChallengeRecord, challengeModel } from '../challenge-model.js'
import { newToken, sha256 } from '../secrets/token.js'

const LASTS_MS = 10 * 60 * 1000

export interface ChallengeStore {
  /** A new challenge, 256 random bits in base64url, in place of the one there was. @param to what it is bound to */
  make(to: string): Promise<string>
  /** The challenge, once. Null when there is none, or it was made ten minutes ago. */
  take(to: string): Promise<string | null>
}

export function challengeStore(connection: Connection, clock: Clock): ChallengeStore {
  const challenges = challengeModel(connection)
  return {
    make: async (to) => {
      const challenge = newToken()
      const now = clock.now()
      await challenges.deleteMany({ endsAt: { $lte: now.toISOString() } })
      const endsAt = new Date(now.getTime() + LASTS_MS).toISOString()
      await challenges.updateOne({ _id: sha256(to) }, { $set: { challenge, endsAt } }, { upsert: true })
      return challenge
    },
    take: async (to) => {
      const found = await challenges.findOneAndDelete({ _id: sha256(to) }).lean<ChallengeRecord>()
      return found && found.endsAt > clock.now().toISOString() ? found.challenge : null
    },
  }
}
