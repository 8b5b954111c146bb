import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Action } from '../../../src/kinds/action/rules.js'
import type { Demand } from '../../../src/kinds/demand/rules.js'
import { type PeriodRecord, progressReport } from '../../../src/pages/programmes/progress.js'
import { aDemand, aLink, anAction, anAssessment } from './a-programme.js'

const PERIOD = { from: '2025-07-01', to: '2026-06-30' }

const demand = (given: Partial<Demand>, reference = 'D-0001'): PeriodRecord<Demand> => ({
  reference,
  content: aDemand(given),
})

const action = (given: Partial<Action>, reference = 'A-0001'): PeriodRecord<Action> => ({
  reference,
  content: anAction({ links: [aLink('D-0001')], ...given }),
})

function progressOf(given: Partial<Demand>) {
  const [progress] = progressReport([demand(given)], [], PERIOD).demands
  assert.ok(progress)
  return progress
}

const wasIn = (given: Partial<Action>) =>
  progressReport([demand({})], [action(given)], PERIOD).actions.map((one) => one.mayBeOutside)

test('a judgement of the last day before the period counts then, one of its first day is a step', () => {
  const before = anAssessment({ status: 'announced', on: '2025-06-30' })
  const first = anAssessment({ status: 'in-progress', on: '2025-07-01' })
  const moved = progressOf({ assessments: [before, first] })
  assert.deepEqual(
    [moved.atStart, moved.atEnd.status, moved.movement],
    ['announced', 'in-progress', 'forward'],
  )
  assert.deepEqual(moved.steps, [first])
})

test('a judgement of the last day of the period counts, one of the day after does not', () => {
  const last = anAssessment({ status: 'met', on: '2026-06-30' })
  const after = anAssessment({ status: 'met', on: '2026-07-01' })
  assert.equal(progressOf({ assessments: [last] }).atEnd.status, 'met')
  assert.equal(progressOf({ assessments: [after] }).atEnd.status, 'not-assessed')
})

test('a demand asked in the period was not yet asked before it, rather than not assessed', () => {
  const asked = progressOf({ issuedOn: '2025-07-01' })
  assert.deepEqual([asked.atStart, asked.movement], [null, 'asked'])
  const standing = progressOf({ issuedOn: '2025-06-30' })
  assert.deepEqual([standing.atStart, standing.movement], ['not-assessed', 'still'])
})

test('a demand dated by its year counts as asked from the first day it can mean', () => {
  assert.equal(progressOf({ issuedOn: '2025' }).atStart, 'not-assessed')
})

test('a demand asked after the period is named apart and counted nowhere', () => {
  const report = progressReport(
    [demand({}), demand({ issuedOn: '2026-07-01' }, 'D-0002')],
    [action({ links: [aLink('D-0002')] })],
    PERIOD,
  )
  assert.deepEqual(report.askedLater, ['D-0002'])
  assert.deepEqual(
    report.demands.map((one) => one.reference),
    ['D-0001'],
  )
  assert.deepEqual(report.actions, [])
})

test('what explains a move is the judgement that made it, even where a later one confirms it', () => {
  const start = anAssessment({ status: 'no-action', on: '2025-01-01' })
  const move = anAssessment({ status: 'announced', on: '2025-09-01', reason: { en: 'Promised' } })
  const confirmation = anAssessment({
    status: 'announced',
    on: '2026-03-01',
    reason: { en: 'Still promised' },
  })
  const moved = progressOf({ assessments: [confirmation, start, move] })
  assert.equal(moved.why, move)
  assert.equal(moved.atEnd.since, '2025-09-01')
  assert.equal(moved.atEnd.assessment, confirmation)
})

test('a demand that did not move is explained by its newest judgement, and keeps its earlier day', () => {
  const old = anAssessment({ status: 'stalled', on: '2024-01-01' })
  const again = anAssessment({ status: 'stalled', on: '2026-01-01' })
  const still = progressOf({ assessments: [old, again] })
  assert.deepEqual([still.movement, still.atEnd.since, still.why], ['still', '2024-01-01', again])
})

test('a demand that changed and came back did not stand still', () => {
  const status = ['in-progress', 'stalled', 'in-progress'] as const
  const days = ['2025-01-01', '2025-09-01', '2026-02-01']
  const assessments = status.map((one, index) => anAssessment({ status: one, on: days[index] ?? '' }))
  const progress = progressOf({ assessments })
  assert.deepEqual([progress.movement, progress.steps.length], ['returned', 2])
})

test('a first judgement is neither forward nor back, nor is the loss of one', () => {
  const none = anAssessment({ status: 'not-assessed', on: '2026-01-01' })
  const some = anAssessment({ status: 'stalled', on: '2025-01-01' })
  assert.equal(progressOf({ assessments: [{ ...some, on: '2025-08-01' }] }).movement, 'judged')
  assert.equal(progressOf({ assessments: [some, none] }).movement, 'unjudged')
  assert.equal(progressOf({ assessments: [none] }).movement, 'still')
})

test('from stalled to in progress is forward, from in progress to reversed is back', () => {
  const from = (one: 'stalled' | 'in-progress', other: 'in-progress' | 'reversed') =>
    progressOf({
      assessments: [
        anAssessment({ status: one, on: '2025-01-01' }),
        anAssessment({ status: other, on: '2025-10-01' }),
      ],
    }).movement
  assert.equal(from('stalled', 'in-progress'), 'forward')
  assert.equal(from('in-progress', 'reversed'), 'back')
})

test('an imprecise action counts if any of its days can lie in the period, and says if others cannot', () => {
  assert.deepEqual(wasIn({ on: '2025' }), [true])
  assert.deepEqual(wasIn({ on: '2024' }), [])
  assert.deepEqual(wasIn({ on: '2025-07' }), [false])
  assert.deepEqual(wasIn({ on: '2025-06' }), [])
  assert.deepEqual(wasIn({ on: '2026-06-30' }), [false])
  assert.deepEqual(wasIn({ on: '2026-07-01' }), [])
})

test('an action that lasts counts when part of it lies in the period', () => {
  assert.deepEqual(wasIn({ on: '2024-01-01', until: '2025-07-01' }), [false])
  assert.deepEqual(wasIn({ on: '2024', until: '2025-07' }), [false])
  assert.deepEqual(wasIn({ on: '2024', until: '2025' }), [true])
  assert.deepEqual(wasIn({ on: '2024-01-01', until: '2025-06-30' }), [])
})

test('an action that does two things stands under both, each time with its own links, and is counted once', () => {
  const links = [aLink('D-0001', 'advances'), aLink('D-0002', 'disputed'), aLink('D-0009', 'sets-back')]
  const report = progressReport([demand({}), demand({}, 'D-0002')], [action({ links })], PERIOD)
  assert.equal(report.actions.length, 1)
  const groups = report.byEffect.filter((group) => group.actions.length > 0)
  assert.deepEqual(
    groups.map((group) => [group.effect, group.actions[0]?.links.map((link) => link.demand)]),
    [
      ['advances', ['D-0001']],
      ['disputed', ['D-0002']],
    ],
  )
})

test('an action that is only background answers nothing', () => {
  const report = progressReport(
    [demand({})],
    [action({ links: [aLink('D-0001', 'sets-back', true)] })],
    PERIOD,
  )
  assert.deepEqual(report.actions, [])
  assert.deepEqual(
    report.background.map((one) => one.reference),
    ['A-0001'],
  )
})
