import type { Status } from '../../kinds/shape/status.js'
import type { Wording } from '../../language/wording.js'

/** Above this many demands a square for each would be too small to see, so the strip is drawn in proportion. */
export const MOST_SQUARES = 60

interface StripPart {
  status: Status
  /** The status in words. */
  label: string
  meaning: string
  count: number
  countText: string
  /** The list that it counts. */
  href: string
  /** One for each demand; empty when the strip is drawn in proportion. */
  squares: Status[]
  /** In percent of the whole strip. */
  x: string
  width: string
}

/** The signature of the site: all demands of something, by status. */
export interface Strip {
  total: number
  isInProportion: boolean
  /** Statuses that some demand has. */
  parts: StripPart[]
  /** Every status, with its count or 0. */
  tally: StripPart[]
  /** Squares left blank, so that strips above each other share one scale. */
  blanks: number[]
}

const percent = (part: number, whole: number): number =>
  whole === 0 ? 0 : Math.round((part / whole) * 10_000) / 100

const square = (count: number, status: Status): Status[] => Array.from({ length: count }, () => status)

/**
 * PURE.
 * @param listOf site-relative address of the list of demands with a status
 * @param scale how many squares a full strip has; for strips that stand above each other
 */
export function stripOf(
  counts: readonly { status: Status; count: number }[],
  listOf: (status: Status) => string,
  wording: Wording,
  scale = 0,
): Strip {
  const total = counts.reduce((sum, { count }) => sum + count, 0)
  const whole = Math.max(total, scale)
  const isInProportion = whole > MOST_SQUARES
  let before = 0
  const tally = counts.map(({ status, count }): StripPart => {
    const x = percent(before, whole)
    before += count
    return {
      status,
      label: wording.t(`common.status.${status}`),
      meaning: wording.t(`common.statusMeaning.${status}`),
      count,
      countText: wording.number(count),
      href: wording.href(listOf(status)),
      squares: isInProportion ? [] : square(count, status),
      x: `${x}%`,
      width: `${percent(count, whole)}%`,
    }
  })
  const blanks = isInProportion ? [] : Array.from({ length: whole - total }, (_, index) => index)
  return { total, isInProportion, parts: tally.filter((part) => part.count > 0), tally, blanks }
}
