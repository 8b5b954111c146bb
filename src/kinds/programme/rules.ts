import type { Day } from '../../language/dates.js'
import type { Text } from '../../language/text.js'
import type { Citing } from '../shape/cited-by.js'
import type { Coverable } from '../shape/coverable.js'

interface ReportingPeriod {
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
  /** It has no public page, and nothing public names it: it is reached by secret addresses alone. */
  isUnlisted: boolean
  /** Where it is cited, as far as editors know. */
  citedBy?: Citing[]
}

/** Tells of any demand whether it is among those that a programme is about. */
export function coverageOf(
  programme: Pick<Programme, 'demands' | 'themes' | 'issuers'>,
): (demand: Coverable) => boolean {
  const demands = new Set(programme.demands)
  const themes = new Set(programme.themes)
  const issuers = new Set(programme.issuers)
  return (demand) =>
    demands.has(demand.reference) ||
    demand.themes.some((theme) => themes.has(theme)) ||
    demand.issuers.some((issuer) => issuers.has(issuer))
}
