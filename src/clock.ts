export interface Clock {
  now(): Date
}

export const systemClock: Clock = { now: () => new Date() }

/** Cambodia keeps UTC+7 all year and has no summer time, so the day of an instant is exact arithmetic. */
const PHNOM_PENH_OFFSET_MS = 7 * 60 * 60 * 1000

/** The calendar day in Phnom Penh of an instant, as YYYY-MM-DD. */
export function dayOf(instant: Date | string): string {
  return new Date(new Date(instant).getTime() + PHNOM_PENH_OFFSET_MS).toISOString().slice(0, 10)
}

/** The instant at which a calendar day in Phnom Penh has ended, as ISO 8601 in UTC: the first that is not in it. */
export function endOfDay(day: string): string {
  const midnight = new Date(`${day}T00:00:00Z`).getTime()
  return new Date(midnight + 24 * 60 * 60 * 1000 - PHNOM_PENH_OFFSET_MS).toISOString()
}
