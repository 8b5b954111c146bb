import { Cron } from 'croner'

/** When mails of their own accord go: at an hour of a time zone, each day or each Monday. */
export interface Timetable {
  timeZone: string
  /** 0 to 23. */
  hour: number
}

/**
 * PURE. The instant of the last round that is due: each round is known by it. One that was missed while no process ran
 * is still the last one, so it is made up whenever somebody next asks.
 */
export function lastRound(cadence: 'daily' | 'weekly', now: Date, { timeZone, hour }: Timetable): string {
  const pattern = `0 0 ${hour} * * ${cadence === 'weekly' ? 'MON' : '*'}`
  // The instant itself counts, and croner looks strictly before its reference.
  const [last] = new Cron(pattern, { timezone: timeZone }).previousRuns(1, new Date(now.getTime() + 1))
  if (!last) throw new Error(`No round before ${now.toISOString()}`)
  return last.toISOString()
}
