import fc from 'fast-check'
import { EFFECTS } from '../../src/actions/rules.js'
import { STATUSES } from '../../src/demands/rules.js'
import type { Entry, Period } from '../../src/programmes/progress.js'
import { aDemand, aLink, anAction, anAssessment } from './a-programme.js'
import { daysOf } from './second-count.js'

/* Records and periods within some two years, with dates of every precision. */

const CALENDAR = Array.from({ length: 800 }, (_, index) =>
  new Date(Date.UTC(2024, 0, 1 + index)).toISOString().slice(0, 10),
)
// Few days, often met again, so that a date falls on the first or last day of a period as a rule and not by luck.
const EDGES = [
  '2024-02-29',
  '2024-12-31',
  '2025-01-01',
  '2025-06-30',
  '2025-07-01',
  '2025-07-02',
  '2025-12-31',
]
const day = fc.oneof(fc.constantFrom(...CALENDAR), { arbitrary: fc.constantFrom(...EDGES), weight: 2 })
const worldDate = fc
  .tuple(day, fc.constantFrom(4, 7, 7, 10, 10, 10))
  .map(([on, length]) => on.slice(0, length))
export const aPeriod = fc
  .tuple(day, day)
  .map(([a, b]): Period => (a < b ? { from: a, to: b } : { from: b, to: a }))

const assessments = fc.uniqueArray(
  fc.record({ status: fc.constantFrom(...STATUSES), on: day }).map(anAssessment),
  { selector: (assessment) => assessment.on, maxLength: 6 },
)
const demand = fc.record({ issuedOn: worldDate, assessments }).map(aDemand)

const names = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${prefix}-${String(index + 1).padStart(4, '0')}`)

const link = fc
  .tuple(fc.constantFrom(...names('D', 9)), fc.constantFrom(...EFFECTS), fc.boolean())
  .map(([reference, effect, isContext]) => aLink(reference, effect, isContext))
const action = fc
  .record(
    {
      on: worldDate,
      until: worldDate,
      links: fc.uniqueArray(link, { selector: (one) => one.demand, maxLength: 4 }),
    },
    { requiredKeys: ['on', 'links'] },
  )
  .filter(({ on, until }) => until === undefined || daysOf(until).some((end) => end >= (daysOf(on)[0] ?? '')))
  .map(anAction)

const entries = <T>(prefix: string, contents: readonly T[]): Entry<T>[] =>
  contents.map((content, index) => ({ reference: names(prefix, index + 1)[index] ?? '', content }))

/** A programme's demands, the actions linked to them, and a period to report on. */
export const given = fc.record({
  demands: fc.array(demand, { maxLength: 8 }).map((contents) => entries('D', contents)),
  actions: fc.array(action, { maxLength: 6 }).map((contents) => entries('A', contents)),
  period: aPeriod,
})

export type Given = typeof given extends fc.Arbitrary<infer T> ? T : never
