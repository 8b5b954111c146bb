import { setTimeout as pause } from 'node:timers/promises'
import type { Connection } from 'mongoose'
import { isDuplicate } from '../accounts/model.js'
import type { Clock } from '../clock.js'
import { type SendingRecord, sendingModel } from './model.js'

/** Who makes an answer says so as often; one who was not heard of for so much longer is no more. */
const RENEW_MS = 5000
const LOST_MS = 6 * RENEW_MS
const LOOK_EVERY_MS = 100

/** A sending that is for this request to answer. */
export interface OwnSending {
  /** Keeps the answer for whoever sends the same. @param ms how long */
  answered(answer: string, ms: number): Promise<void>
  /** Nothing came of it: whoever sends it again is the first. */
  dropped(): Promise<void>
}

/** What became of a form: nothing yet and it is for the asker to see to, or an answer; null when that was not told in time. */
type Sending = { taken: OwnSending } | { answer: string } | null

export interface SendingStore {
  /** The first to ask is to answer; others wait for that answer. It holds over all processes that share the data. */
  take(id: string, waiting: { ms: number; isOver: () => boolean }): Promise<Sending>
}

export function sendingStore(connection: Connection, clock: Clock): SendingStore {
  const sendings = sendingModel(connection)
  const from = (ms: number) => new Date(clock.now().getTime() + ms).toISOString()

  const taken = (id: string): OwnSending => {
    const renewing = setInterval(
      () => void sendings.updateOne({ _id: id }, { $set: { renewedAt: from(0) } }).catch(() => undefined),
      RENEW_MS,
    ).unref()
    return {
      async answered(answer, ms) {
        clearInterval(renewing)
        await sendings.updateOne({ _id: id }, { $set: { answer, endsAt: from(ms) } })
      },
      async dropped() {
        clearInterval(renewing)
        await sendings.deleteOne({ _id: id, answer: '' })
      },
    }
  }

  async function begun(id: string): Promise<boolean> {
    // The outlived go here and not by a TTL index: the embedded engine has none.
    await sendings.deleteMany({ endsAt: { $lte: from(0) } })
    try {
      await sendings.create({ _id: id, renewedAt: from(0), endsAt: from(24 * 60 * 60 * 1000) })
      return true
    } catch (error) {
      if (isDuplicate(error)) return false
      throw error
    }
  }

  /** Whether whoever was at it is no more, so that it is for this request now. */
  async function tookOver({ _id, renewedAt }: SendingRecord): Promise<boolean> {
    if (renewedAt > from(-LOST_MS)) return false
    const changed = await sendings.updateOne({ _id, renewedAt, answer: '' }, { $set: { renewedAt: from(0) } })
    return changed.modifiedCount === 1
  }

  return {
    async take(id, { ms, isOver }) {
      const until = performance.now() + ms
      for (;;) {
        if (await begun(id)) return { taken: taken(id) }
        const found = await sendings.findById(id).lean<SendingRecord>()
        if (found && found.answer !== '') return { answer: found.answer }
        if (found && (await tookOver(found))) return { taken: taken(id) }
        if (isOver() || performance.now() > until) return null
        await pause(LOOK_EVERY_MS)
      }
    },
  }
}
