import type { Connection } from 'mongoose'
import type { Clock } from '../../clock.js'
import { type AttemptRecord, attemptModel } from '../attempt-model.js'
import { isDuplicate } from '../model.js'
import { keyedHash } from '../secrets/keys.js'

interface Counted {
  count: number
  endsAt: string
}

/** Counts in the database, so that several web nodes count together. */
export interface AttemptStore {
  /** Adds one to what is named, and says how many that makes since its window began. */
  add(name: string, windowMs: number): Promise<Counted>
  takeBack(name: string): Promise<void>
  forget(name: string): Promise<void>
}

export function attemptStore(connection: Connection, clock: Clock, key: Buffer): AttemptStore {
  const attempts = attemptModel(connection)
  const now = () => clock.now().toISOString()

  const addTo = (id: string) =>
    attempts
      .findOneAndUpdate(
        { _id: id, endsAt: { $gt: now() } },
        { $inc: { count: 1 } },
        { returnDocument: 'after' },
      )
      .lean<AttemptRecord>()

  /** Null when another request began the same count at this moment. */
  async function begin(id: string, windowMs: number): Promise<Counted | null> {
    // The outlived go here and not by a TTL index: the embedded engine has none.
    await attempts.deleteMany({ endsAt: { $lte: now() } })
    const endsAt = new Date(clock.now().getTime() + windowMs).toISOString()
    try {
      await attempts.create({ _id: id, count: 1, endsAt })
      return { count: 1, endsAt }
    } catch (error) {
      if (!isDuplicate(error)) throw error
      return null
    }
  }

  return {
    async add(name, windowMs) {
      const id = keyedHash(key, name)
      // Another request may begin the same count at this moment, and forget it again before this one can add to it.
      for (;;) {
        const counted = (await addTo(id)) ?? (await begin(id, windowMs))
        if (counted) return { count: counted.count, endsAt: counted.endsAt }
      }
    },
    async takeBack(name) {
      await attempts.updateOne({ _id: keyedHash(key, name), count: { $gt: 0 } }, { $inc: { count: -1 } })
    },
    async forget(name) {
      await attempts.deleteOne({ _id: keyedHash(key, name) })
    },
  }
}
