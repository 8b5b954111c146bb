import { dayOf } from '../clock.js'
import type { ShownDate, Wording } from './wording.js'

/** An instant as a page prints it: day and time of day in Phnom Penh (UTC+7). */
export function shownInstant(wording: Wording, instant: string): ShownDate {
  const local = new Date(new Date(instant).getTime() + 7 * 60 * 60 * 1000).toISOString()
  const text = wording.t('frame.instant', {
    day: wording.date(dayOf(instant)).text,
    time: wording.inDigits(local.slice(11, 16)),
  })
  return { iso: instant, text }
}
