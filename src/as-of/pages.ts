import { dayOf } from '../clock.js'
import type { Day } from '../language/dates.js'
import type { ShownDate, Wording } from '../language/wording.js'
import type { Head } from '../ledger/entry.js'

/** A record's withdrawal after the day that is shown. */
export interface WithdrawnSince {
  at: string
  reason: string
}

/** What every page as of a day says about itself. */
export interface AsOf {
  day: Day
  shown: ShownDate
  /** The record had no entry yet. */
  isEmpty: boolean
  /** The address asked for, without language prefix and parameters: where the present is if the page has no address. */
  path: string
  withdrawn: { text: string; reason: string } | null
}

export interface AsOfInput {
  day: Day
  head: Head
  path: string
  withdrawn: WithdrawnSince | null
}

/** PURE. */
export function asOfView({ day, head, path, withdrawn }: AsOfInput, wording: Wording): AsOf {
  return {
    day,
    shown: wording.date(day),
    isEmpty: head.number === 0,
    path,
    withdrawn: withdrawn && {
      text: wording.t('asOf.withdrawnSince', { day: wording.date(dayOf(withdrawn.at)).text }),
      reason: withdrawn.reason,
    },
  }
}
