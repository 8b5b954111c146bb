import type { Effect } from '../../kinds/action/rules.js'
import { firstDay, type WorldDate } from '../../language/dates.js'
import type { ShownDate, Wording } from '../../language/wording.js'
import type { ShownStretch } from './history.js'

/** One line of the table behind the picture of a demand through time: a status, or an action. */
export interface TimeRow {
  date: ShownDate
  /** '' of an action. */
  status: string
  /** '' of a status. */
  effect: Effect | ''
  label: string
  reference: string
  href: string
}

export interface DatedAction {
  reference: string
  on: WorldDate
  effect: Effect
}

/** The stretches of a picture and the actions above them, in the order of time. PURE. */
export function overTime(
  stretches: readonly Pick<ShownStretch, 'from' | 'status' | 'label'>[],
  actions: readonly DatedAction[],
  wording: Wording,
): TimeRow[] {
  const statuses = stretches.map(({ from, status, label }) => ({
    day: from,
    row: { date: wording.date(from), status, effect: '' as const, label, reference: '', href: '' },
  }))
  const done = actions.map(({ reference, on, effect }) => ({
    day: firstDay(on),
    row: {
      ...{ date: wording.date(on), status: '', effect, label: wording.t(`common.effect.${effect}`) },
      ...{ reference, href: wording.href(`/actions/${reference}`) },
    },
  }))
  return [...statuses, ...done].sort((a, b) => a.day.localeCompare(b.day)).map(({ row }) => row)
}
