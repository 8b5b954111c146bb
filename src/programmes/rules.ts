import type { Day } from '../dates.js'
import type { Text } from '../language/text.js'

export interface ReportingPeriod {
  from: Day
  to: Day
  label: Text
}

/** The content of one version of a donor's programme. */
export interface Programme {
  title: Text
  /** The name in its address: /progress/SLUG. */
  slug: string
  funder: Text
  /** Markdown. */
  narrative: Text
  /** The demands it covers: those listed, those of a theme listed, and those issued by an organisation listed. */
  demands: string[]
  themes: string[]
  issuers: string[]
  /** Newest last. */
  periods: ReportingPeriod[]
}

/** Whether a demand is among those that a programme is about. `issuers` are all who made it, first or again. */
export function covers(
  programme: Pick<Programme, 'demands' | 'themes' | 'issuers'>,
  demand: { reference: string; themes: readonly string[]; issuers: readonly string[] },
): boolean {
  return (
    programme.demands.includes(demand.reference) ||
    programme.themes.some((theme) => demand.themes.includes(theme)) ||
    programme.issuers.some((issuer) => demand.issuers.includes(issuer))
  )
}
