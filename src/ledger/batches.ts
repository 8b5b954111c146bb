export const BATCH_LENGTHS = ['hour', 'day'] as const
/** How often what is not public moves the head that readers see. */
export type BatchLength = (typeof BATCH_LENGTHS)[number]

const HOUR_MS = 60 * 60 * 1000
const LENGTHS: Record<BatchLength, number> = { hour: HOUR_MS, day: 24 * HOUR_MS }
/** Days end as they do in Phnom Penh, UTC+7 all year. */
const OFFSET_MS = 7 * HOUR_MS

/**
 * Time after its end at which a batch is shown. Clocks of machines differ a little, and an entry is there a moment after
 * its own time: by then all that belongs to the batch is.
 */
const GRACE_MS = 60 * 1000

/** The end of the batch that an instant falls into, as an instant: the first that is not in it. */
export function batchEnd(instant: string | Date, length: BatchLength): string {
  const at = new Date(instant).getTime() + OFFSET_MS
  const ms = LENGTHS[length]
  return new Date((Math.floor(at / ms) + 1) * ms - OFFSET_MS).toISOString()
}

/** The last moment of that batch: what is told in place of the time of an entry in it. It is of the same day. */
export const lastMoment = (instant: string, length: BatchLength): string =>
  new Date(Date.parse(batchEnd(instant, length)) - 1).toISOString()

/** The end of the newest batch that is shown. Every process has the same, since it is the clock's. */
export function shownUpTo(now: Date, length: BatchLength): string {
  const settled = new Date(now.getTime() - GRACE_MS - LENGTHS[length])
  return batchEnd(settled, length)
}
