import type { Clock } from '../clock.js'
import type { Head } from './entry.js'
import { timesForgotten } from './forgetting.js'
import type { Ledger } from './ledger.js'

/** How long a head that was read is told: within this time readers see what another process wrote. */
export const LATELY_MS = 1000
/** After this time it is read anew, by whoever asks then, and nobody waits for it. */
const AGAIN_MS = 200

let moves = 0

/** To be called when entries were applied, before their writer is answered: nobody in this process is told the head of before. */
export function headMoved(): void {
  moves += 1
}

/** What the head that was read depends on beside the database. */
const moment = (clock: Clock) => ({
  moves,
  forgotten: timesForgotten(),
  at: performance.now(),
  // Batches close by the clock.
  time: clock.now().getTime(),
})

/**
 * The head that readers see, and the one that was told last where that can still be relied on: nothing was written by
 * this process since, and what others wrote is less than `LATELY_MS` old.
 */
export function lately(read: () => Promise<Head>, clock: Clock): Pick<Ledger, 'shown' | 'shownLately'> {
  let told: { head: Head; since: ReturnType<typeof moment> } | null = null
  let isAsking = false
  const shown = async (): Promise<Head> => {
    const since = moment(clock)
    const head = await read()
    told = { head, since }
    return head
  }
  const askAgain = () => {
    if (isAsking) return
    isAsking = true
    // Whoever asks when it can no longer be relied on is told why it cannot be read.
    shown()
      .catch(() => undefined)
      .finally(() => {
        isAsking = false
      })
  }
  return {
    shown,
    shownLately() {
      if (told === null || told.since.moves !== moves || told.since.forgotten !== timesForgotten())
        return null
      const age = performance.now() - told.since.at
      const byClock = clock.now().getTime() - told.since.time
      if (age >= LATELY_MS || byClock < 0 || byClock >= LATELY_MS) return null
      if (age >= AGAIN_MS) askAgain()
      return told.head
    },
  }
}
