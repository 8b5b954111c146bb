import fc from 'fast-check'
import { EFFECTS } from '../../../src/kinds/action/rules.js'
import type { Indicator } from '../../../src/kinds/indicator/rules.js'
import { BOUNDS } from '../../../src/kinds/indicator/rules.js'
import { STATUSES } from '../../../src/kinds/shape/status.js'
import type { Period, PeriodRecord } from '../../../src/pages/programmes/progress.js'
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

const indicatorValue = fc
  .record(
    {
      period: worldDate,
      until: worldDate,
      value: fc.integer({ min: -3, max: 40 }),
      bound: fc.constantFrom(...BOUNDS),
      source: fc.constantFrom('S-0001', 'S-0002', 'S-0003'),
    },
    { requiredKeys: ['period', 'value', 'bound', 'source'] },
  )
  .filter(({ period, until }) => until === undefined || (daysOf(until)[0] ?? '') >= (daysOf(period)[0] ?? ''))
const indicator = fc
  .record({
    series: fc.uniqueArray(indicatorValue, {
      selector: ({ period, until, value, source }) => `${period} ${until} ${value} ${source}`,
      maxLength: 8,
    }),
    demands: fc.uniqueArray(fc.constantFrom(...names('D', 9)), { maxLength: 3 }),
    drawnAs: fc.constantFrom('columns' as const, 'line' as const),
  })
  .map(
    (given): Indicator => ({
      ...{ name: { en: 'An indicator' }, unit: { en: 'cases' }, measures: { en: 'm' }, limits: { en: 'l' } },
      ...{ levels: [], ...given, series: given.series.map((value) => ({ ...value, note: {} })) },
    }),
  )

const entries = <T>(prefix: string, contents: readonly T[]): PeriodRecord<T>[] =>
  contents.map((content, index) => ({ reference: names(prefix, index + 1)[index] ?? '', content }))

/** A programme's demands, the actions linked to them, and a period to report on. */
export const given = fc.record({
  demands: fc.array(demand, { maxLength: 8 }).map((contents) => entries('D', contents)),
  actions: fc.array(action, { maxLength: 6 }).map((contents) => entries('A', contents)),
  indicators: fc.array(indicator, { maxLength: 5 }).map((contents) => entries('I', contents)),
  period: aPeriod,
})

export type Given = typeof given extends fc.Arbitrary<infer T> ? T : never
