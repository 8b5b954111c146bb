import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Action, EFFECTS } from '../../src/actions/rules.js'
import type { WorldDate } from '../../src/dates.js'
import { type Assessment, type Demand, STATUSES, type Status } from '../../src/demands/rules.js'
import { type Entry, type Period, progressReport, type Report } from '../../src/programmes/progress.js'
import { aDemand, aLink, anAction, anAssessment } from './a-programme.js'

/*
 * Every figure of a report, counted a second time by going through the calendar day by day. Nothing here uses the
 * program's own dates or rules.
 */

const CALENDAR = Array.from({ length: 800 }, (_, index) =>
  new Date(Date.UTC(2024, 0, 1 + index)).toISOString().slice(0, 10),
)
const day = fc.constantFrom(...CALENDAR)
const worldDate = fc
  .tuple(day, fc.constantFrom(4, 7, 7, 10, 10, 10))
  .map(([on, length]) => on.slice(0, length))
const period = fc.tuple(day, day).map(([a, b]): Period => (a < b ? { from: a, to: b } : { from: b, to: a }))

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

const YEARS = new Map(
  Array.from({ length: 10 }, (_, index) => [
    String(2020 + index),
    Array.from({ length: 366 }, (_, inYear) =>
      new Date(Date.UTC(2020 + index, 0, 1 + inYear)).toISOString().slice(0, 10),
    ),
  ]),
)

/** Every day that a date can mean. */
const daysOf = (date: WorldDate): string[] =>
  (YEARS.get(date.slice(0, 4)) ?? []).filter((one) => one.startsWith(date))

function statusAt({ issuedOn, assessments: judged }: Demand, at: string): Status | null {
  const isAsked = daysOf(issuedOn).some((one) => one <= at)
  if (!isAsked) return null
  let newest: Assessment | null = null
  for (const one of judged) if (one.on <= at && (newest === null || one.on > newest.on)) newest = one
  return newest?.status ?? 'not-assessed'
}

const isoBefore = (at: string): string => new Date(Date.parse(at) - 86_400_000).toISOString().slice(0, 10)

/** Whether the action lies in the period for some, and for all, of the days on which it can begin and end. */
function overlap({ on, until }: Action, { from, to }: Period): { some: boolean; all: boolean } {
  const spans =
    until === undefined
      ? daysOf(on).map((one) => [one, one] as const)
      : daysOf(on).flatMap((start) => daysOf(until).map((end) => [start, end] as const))
  const real = spans.filter(([start, end]) => start <= end)
  const isIn = ([start, end]: readonly [string, string]) => start <= to && end >= from
  return { some: real.some(isIn), all: real.every(isIn) }
}

const entries = <T>(prefix: string, contents: readonly T[]): Entry<T>[] =>
  contents.map((content, index) => ({ reference: names(prefix, index + 1)[index] ?? '', content }))

const given = fc.record({
  demands: fc.array(demand, { maxLength: 8 }).map((contents) => entries('D', contents)),
  actions: fc.array(action, { maxLength: 6 }).map((contents) => entries('A', contents)),
  period,
})

const report = ({
  demands,
  actions,
  period: asked,
}: typeof given extends fc.Arbitrary<infer T> ? T : never) => progressReport(demands, actions, asked)

const refs = (list: readonly { reference: string }[]): string[] => list.map((one) => one.reference).sort()

test('statuses then and now, and their counts, are those of a walk through the calendar', () => {
  fc.assert(
    fc.property(given, (input) => {
      const made: Report = report(input)
      const { from, to } = input.period
      for (const status of STATUSES) {
        const count = made.counts.find((one) => one.status === status)
        const at = (when: string) => input.demands.filter(({ content }) => statusAt(content, when) === status)
        const askedByEnd = at(isoBefore(from))
        assert.deepEqual([...(count?.atStart ?? [])].sort(), refs(askedByEnd))
        assert.deepEqual([...(count?.atEnd ?? [])].sort(), refs(at(to)))
      }
      const later = input.demands.filter(({ content }) => statusAt(content, to) === null)
      assert.deepEqual(made.askedLater, refs(later))
    }),
  )
})

test('every movement, its steps and its day are those of a walk through the days of the period', () => {
  fc.assert(
    fc.property(given, (input) => {
      const { from, to } = input.period
      for (const made of report(input).demands) {
        const walked = CALENDAR.filter((one) => one >= from && one <= to)
        // Whoever judged before it was asked: the judgement stands, so the walk looks at judgements alone.
        const judged = { ...made.demand, issuedOn: '2020' }
        const statuses = [isoBefore(from), ...walked].map((one) => statusAt(judged, one))
        const changed = walked.filter((_, index) => statuses[index + 1] !== statuses[index])
        assert.deepEqual(
          made.steps.map((step) => step.on),
          changed,
        )
        const [then, now] = [statusAt(made.demand, isoBefore(from)), statuses.at(-1)]
        const expected =
          then === null
            ? 'asked'
            : then === now
              ? changed.length > 0
                ? 'returned'
                : 'still'
              : then === 'not-assessed'
                ? 'judged'
                : now === 'not-assessed'
                  ? 'unjudged'
                  : STATUSES.indexOf(now ?? 'met') < STATUSES.indexOf(then)
                    ? 'forward'
                    : 'back'
        assert.equal(made.movement, expected)
      }
    }),
  )
})

test('the actions of the period, by effect and as background, are those found by trying every possible day', () => {
  fc.assert(
    fc.property(given, (input) => {
      const made = report(input)
      const reported = new Set(refs(made.demands))
      const inPeriod = input.actions.filter(({ content }) => overlap(content, input.period).some)
      const linksOf = (content: Action) => content.links.filter((one) => reported.has(one.demand))
      const answers = inPeriod.filter(({ content }) => linksOf(content).some((one) => !one.isContext))
      assert.deepEqual(refs(made.actions), refs(answers))
      for (const { effect, actions } of made.byEffect) {
        const isIt = (content: Action) =>
          linksOf(content).some((one) => !one.isContext && one.effect === effect)
        assert.deepEqual(refs(actions), refs(answers.filter(({ content }) => isIt(content))))
      }
      const background = inPeriod.filter(
        ({ content }) => linksOf(content).length > 0 && linksOf(content).every((one) => one.isContext),
      )
      assert.deepEqual(refs(made.background), refs(background))
      const mayBeOutside = answers.filter(({ content }) => !overlap(content, input.period).all)
      assert.deepEqual(refs(made.actions.filter((one) => one.mayBeOutside)), refs(mayBeOutside))
    }),
    { numRuns: 60 },
  )
})
