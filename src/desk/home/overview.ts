import type { Wording } from '../../language/wording.js'
import { ageText } from '../review/queue-page.js'

/** How much of one sort waits for somebody. */
export interface Waits {
  /** Key under `overview`. */
  sort: 'drafts' | 'review' | 'deadlines' | 'stale' | 'links' | 'mail'
  count: number
  /** Instant from which the longest of them has waited; '' where that is told beside each. */
  since: string
  /** Site-relative address of the list. */
  address: string
}

export interface OverviewLine {
  href: string
  text: string
  /** '' for none. */
  age: string
}

/** PURE. What needs somebody, in one line each; what there is nothing of is left out. */
export function overview(waits: readonly Waits[], now: Date, wording: Wording): OverviewLine[] {
  return waits
    .filter(({ count }) => count > 0)
    .map(({ sort, count, since, address }) => ({
      href: wording.href(address),
      text: wording.t(`overview.${sort}`, { count }),
      age: since === '' ? '' : wording.t('overview.longest', { age: ageText(since, now, wording) }),
    }))
}
