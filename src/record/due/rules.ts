import type { Demand } from '../../kinds/demand/rules.js'
import type { Status } from '../../kinds/shape/status.js'
import type { Day } from '../../language/dates.js'
import { firstDay, lastDay } from '../../language/dates.js'
import type { Text } from '../../language/text.js'

/** What of a published demand decides whether somebody should look at it. */
export interface Watched {
  reference: string
  title: Text
  status: Status
  /** Day; '' for never. */
  checkedOn: string
  /** As written; '' for none. */
  deadline: string
}

export interface Stale extends Pick<Watched, 'reference' | 'title' | 'checkedOn'> {}

export interface Deadline extends Pick<Watched, 'reference' | 'title' | 'deadline'> {
  isPassed: boolean
}

/** Days before a deadline, and after it, in which it is told. */
const DEADLINE_AHEAD = 30
const DEADLINE_AFTER = 14

const DAY_MS = 24 * 60 * 60 * 1000

const later = (day: Day, days: number): Day =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10)

/** PURE. The day a demand was last looked at: as its record says, or when it was last judged. '' for never. */
export function lastChecked({ checkedOn, assessments }: Pick<Demand, 'checkedOn' | 'assessments'>): string {
  return [checkedOn ?? '', ...assessments.map(({ on }) => on)].sort().at(-1) ?? ''
}

/** PURE. Demands that nobody has looked at for so many days, longest first; what is met for good is looked at too. */
export function staleOf(demands: readonly Watched[], today: Day, days: number): Stale[] {
  const oldest = later(today, -days)
  return demands
    .filter(({ checkedOn }) => checkedOn <= oldest)
    .sort((a, b) => (a.checkedOn < b.checkedOn ? -1 : a.checkedOn > b.checkedOn ? 1 : 0))
}

/** PURE. Deadlines of demands that are not met: those that come soon, and those that passed lately. */
export function deadlinesOf(demands: readonly Watched[], today: Day): Deadline[] {
  return demands
    .filter(({ deadline, status }) => deadline !== '' && status !== 'met')
    .filter(({ deadline }) => {
      const isSoon = firstDay(deadline) <= later(today, DEADLINE_AHEAD)
      return isSoon && lastDay(deadline) >= later(today, -DEADLINE_AFTER)
    })
    .sort((a, b) => (a.deadline < b.deadline ? -1 : 1))
    .map(({ reference, title, deadline }) => ({
      reference,
      title,
      deadline,
      isPassed: lastDay(deadline) < today,
    }))
}
