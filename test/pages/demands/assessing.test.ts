import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  assessed,
  joinJudgements,
  judgedAway,
  lastVerdicts,
  readAssessment,
} from '../../../src/kinds/demand/assessing.js'
import type { Assessment, Demand } from '../../../src/kinds/demand/rules.js'

type Judged = Partial<Demand>

const anAssessment = (on: string, verdict: 'met' | 'not-met' = 'not-met'): Assessment => ({
  status: 'in-progress',
  on,
  reason: { en: `Judged on ${on}` },
  evidence: [],
  criteria: [{ criterion: 1, verdict, note: {} }],
})

const [first, second, third] = ['2024-01-01', '2025-01-01', '2026-01-01'].map((on) => anAssessment(on)) as [
  Assessment,
  Assessment,
  Assessment,
]

test('to judge a demand moves the day it was last checked on, and never back', () => {
  assert.equal(assessed<Judged>({}, second).checkedOn, '2025-01-01')
  assert.equal(assessed({ checkedOn: '2025-06-01' }, second).checkedOn, '2025-06-01')
  assert.deepEqual(assessed<Judged>({ assessments: [first] }, second).assessments, [first, second])
})

test('judgements published past a draft and those it adds are all kept', () => {
  const root = { assessments: [first], checkedOn: '2024-01-01' }
  const draft = assessed(root, third)
  const published = assessed(root, second)
  assert.deepEqual(joinJudgements(root, draft, published), {
    assessments: [first, second, third],
    checkedOn: '2026-01-01',
  })
  assert.deepEqual(joinJudgements(root, root, published), published)
  assert.deepEqual(joinJudgements({}, {}, {}), { assessments: [] })
})

test('a criterion has the verdict it was given last, or was not judged', () => {
  const criteria = [
    { number: 1, text: { en: 'One' } },
    { number: 2, text: { en: 'Two' } },
  ]
  const assessments = [anAssessment('2025-01-01', 'met'), anAssessment('2024-01-01', 'not-met')]
  assert.deepEqual(lastVerdicts({ criteria, assessments }), [
    { criterion: 1, verdict: 'met' },
    { criterion: 2, verdict: 'not-judged' },
  ])
})

const ONE = { number: 1, text: { en: 'One' } }

const errorsOf = (criterion: number) => {
  const content = { ...anAssessment('2026-11-24'), criteria: [{ criterion, verdict: 'in-part' }] }
  const read = readAssessment(content, { criteria: [ONE] })
  return read.ok ? [] : read.errors.map(({ field, code }) => `${field} ${code}`)
}

test('an assessment judges criteria that the demand has', () => {
  assert.deepEqual(errorsOf(1), [])
  assert.deepEqual(errorsOf(2), ['criteria.0.verdict other'])
})

test('a criterion that an assessment judged cannot be taken away', () => {
  const criteria = [ONE]
  assert.deepEqual(judgedAway({ criteria, assessments: [first] }), [])
  assert.deepEqual(judgedAway({ criteria: [], assessments: [] }), [])
  const [error] = judgedAway({ criteria: [], assessments: [first] })
  assert.deepEqual([error?.field, error?.code], ['criteria', 'judged'])
})
