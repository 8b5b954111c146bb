import { dayOf } from '../clock.js'
import type { AsOf } from '../http/locals.js'
import type { Day } from '../language/dates.js'
import type { Wording } from '../language/wording.js'
import type { Head } from '../ledger/entry.js'

/** A record's withdrawal after the day that is shown. */
export interface WithdrawnSince {
  at: string
  reason: string
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
