import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Action } from '../../../src/kinds/action/rules.js'
import { STATUSES } from '../../../src/kinds/shape/status.js'
import { wordingOf } from '../../../src/language/wording.js'
import { indicatorsIn, reachesBeyond } from '../../../src/pages/programmes/indicators.js'
import { lanesFigure } from '../../../src/pages/programmes/lanes-figure.js'
import { progressReport } from '../../../src/pages/programmes/progress.js'
import { type Given, given } from './generated.js'
import { answersIn, indicatorsOf, isoBefore, overlap, statusAt, valuesIn, walk } from './second-count.js'

const report = ({ demands, actions, period }: Given) => progressReport(demands, actions, period)

const refs = (list: readonly { reference: string }[]): string[] => list.map((one) => one.reference).sort()

test('statuses then and now, and their counts, are those of a walk through the calendar', () => {
  fc.assert(
    fc.property(given, (input) => {
      const made = report(input)
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
      for (const made of report(input).demands) {
        const { changed, movement } = walk(made.demand, input.period)
        assert.deepEqual(
          made.steps.map((step) => step.on),
          changed,
        )
        assert.equal(made.movement, movement)
      }
    }),
  )
})

test('the actions of the period, by effect and as background, are those found by trying every possible day', () => {
  fc.assert(
    fc.property(given, (input) => {
      const made = report(input)
      const reported = new Set(refs(made.demands))
      const { actions, demands, period } = input
      const answers = answersIn(actions, demands, period)
      assert.deepEqual(refs(made.actions), refs(answers))
      for (const group of made.byEffect)
        assert.deepEqual(refs(group.actions), refs(answersIn(actions, demands, period, group.effect)))
      const linksOf = (content: Action) => content.links.filter((one) => reported.has(one.demand))
      const inPeriod = actions.filter(({ content }) => overlap(content, period).some)
      const background = inPeriod.filter(
        ({ content }) => linksOf(content).length > 0 && linksOf(content).every((one) => one.isContext),
      )
      assert.deepEqual(refs(made.background), refs(background))
      const mayBeOutside = answers.filter(({ content }) => !overlap(content, period).all)
      assert.deepEqual(refs(made.actions.filter((one) => one.mayBeOutside)), refs(mayBeOutside))
    }),
    { numRuns: 200 },
  )
})

test('the values of indicators in the period, and the last before it, are those found day by day', () => {
  fc.assert(
    fc.property(given, (input) => {
      const { indicators, demands, period } = input
      const asked = report(input).demands.map(({ reference }) => reference)
      const made = indicatorsIn(indicators, asked, period)
      assert.deepEqual(refs(made), refs(indicatorsOf(indicators, demands, period)))
      const asText = (values: readonly object[]) => values.map((value) => JSON.stringify(value)).sort()
      for (const { indicator, values, before } of made) {
        const counted = valuesIn(indicator, period)
        assert.deepEqual(asText(values), asText(counted.inPeriod))
        assert.deepEqual(asText(values.filter((one) => reachesBeyond(one, period))), asText(counted.beyond))
        // What ends on one day and begins on one is one period, however it is written.
        for (const one of before) assert.ok(asText(counted.before).includes(JSON.stringify(one)))
        assert.equal(before.length > 0, counted.before.length > 0)
      }
    }),
    { numRuns: 200 },
  )
})

test('each demand over time has the status of every day, drawn and in words', () => {
  fc.assert(
    fc.property(given, (input) => {
      const { demands, actions, period } = input
      const made = report(input)
      const figure = lanesFigure(actions, made, period.to, wordingOf('en'))
      assert.equal(figure?.lanes.length ?? 0, made.demands.length)
      for (const lane of figure?.lanes ?? []) {
        const content = demands.find(({ reference }) => reference === lane.reference)?.content
        assert.ok(content)
        for (const [index, stretch] of lane.stretches.entries()) {
          const next = lane.stretches[index + 1]
          const last = next === undefined ? period.to : isoBefore(next.from)
          if (stretch.from > last) continue
          assert.equal(statusAt(content, stretch.from), stretch.status)
          assert.equal(statusAt(content, last), stretch.status)
          assert.ok(lane.summary.includes(stretch.label))
        }
      }
    }),
  )
})
