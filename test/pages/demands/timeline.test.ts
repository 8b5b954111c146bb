import assert from 'node:assert/strict'
import { test } from 'node:test'
import { actionContent } from '../../../src/kinds/action/form.js'
import type { PublishedAction } from '../../../src/kinds/action/model.js'
import type { Action } from '../../../src/kinds/action/rules.js'
import { demandContent } from '../../../src/kinds/demand/form.js'
import type { Demand } from '../../../src/kinds/demand/rules.js'
import { wordingOf } from '../../../src/language/wording.js'
import { timelineOf } from '../../../src/pages/demands/timeline.js'
import { aDemand, anAction } from '../../support/builders.js'
import { noNames } from './rows.js'

const demand = (content: Partial<Demand> = {}): Demand =>
  demandContent.validate(aDemand('D-0001', content).content).value as Demand

const action = (reference: string, content: Partial<Action> = {}): PublishedAction => {
  const full = actionContent.validate(anAction(reference, content).content).value as Action
  return { _id: reference, on: full.on, content: full } as PublishedAction
}

const assessment = (status: Demand['assessments'][number]['status'], on: string) => ({
  status,
  on,
  reason: { en: `Judged ${status}` },
  evidence: [],
  criteria: [],
})

function timeline(content: Partial<Demand>, actions: PublishedAction[] = []) {
  const input = {
    reference: 'D-0001',
    demand: demand(content),
    actions,
    notes: new Map(),
    names: noNames,
    end: '2026-11-24',
  }
  return timelineOf(input, wordingOf('en'))
}

test('the band beside each entry is the status then in force', () => {
  const items = timeline(
    { assessments: [assessment('no-action', '2023-03-31'), assessment('met', '2024-01-01')] },
    [action('A-0001', { on: '2023-04-04' })],
  )
  assert.deepEqual(
    items.map((item) => [item.kind, item.band]),
    [
      ['year', 'not-assessed'],
      ['asked', 'not-assessed'],
      ['year', 'not-assessed'],
      ['assessment', 'no-action'],
      ['action', 'no-action'],
      ['year', 'no-action'],
      ['assessment', 'met'],
      ['end', 'met'],
    ],
  )
})

test('what came before the demand has no band', () => {
  const items = timeline({}, [action('A-0001', { on: '2021' })])
  assert.deepEqual(
    items.map((item) => [item.kind, item.band]),
    [
      ['year', 'before'],
      ['action', 'before'],
      ['year', 'not-assessed'],
      ['asked', 'not-assessed'],
      ['end', 'not-assessed'],
    ],
  )
})

test('on one day the demand comes first, then what was done, then what was judged of it', () => {
  const day = '2022-12-13'
  const items = timeline(
    {
      assessments: [assessment('met', day)],
      restatements: [{ on: day, by: [{ organisation: 'adhoc', person: {} }], sources: [], note: {} }],
    },
    [action('A-0001', { on: day })],
  )
  assert.deepEqual(
    items.map((item) => item.kind),
    ['year', 'asked', 'again', 'action', 'assessment', 'end'],
  )
})

test('a judgement that changes nothing says so, the first one never', () => {
  const items = timeline({
    assessments: [
      assessment('not-assessed', '2023-01-01'),
      assessment('stalled', '2023-06-01'),
      assessment('stalled', '2024-06-01'),
    ],
  })
  const unchanged = items.flatMap((item) => (item.kind === 'assessment' ? [item.isUnchanged] : []))
  assert.deepEqual(unchanged, [false, false, true])
})

test('an imprecise date says what is not known of it', () => {
  const items = timeline({ issuedOn: '2022-12' }, [
    action('A-0001', { on: '2023' }),
    action('A-0002', { on: '2024-01-01', until: '2024-01-03' }),
  ])
  const dated = items.flatMap((item) =>
    'precision' in item ? [[item.precision, item.until?.text ?? '']] : [],
  )
  assert.deepEqual(dated, [
    ['day not known', ''],
    ['day and month not known', ''],
    ['', '3 January 2024'],
  ])
})

test('an action that is only context is told from one that answers', () => {
  const link = { demand: 'D-0001', effect: 'partly' as const, reason: { en: 'Before it' }, isContext: true }
  const [item] = timeline({}, [action('A-0001', { links: [link] })]).filter((one) => one.kind === 'action')
  assert.equal(item?.kind === 'action' && item.isContext, true)
})

test('evidence on this page leads to its place here, other evidence to its own page', () => {
  const items = timeline(
    { assessments: [{ ...assessment('met', '2024-01-01'), evidence: ['A-0001', 'A-0002', 'S-0009'] }] },
    [action('A-0001')],
  )
  const [judged] = items.filter((item) => item.kind === 'assessment')
  assert.deepEqual(judged?.kind === 'assessment' && judged.evidence.map(({ href }) => href), [
    '#A-0001',
    '/actions/A-0002',
    '/sources/S-0009',
  ])
})
