import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { readAssessment, ruleErrors, settledDemand } from '../../../src/kinds/demand/assessing.js'
import { type GivenCriterion, withNumbers } from '../../../src/kinds/demand/criteria.js'
import {
  againstRules,
  STALLED_MONTHS,
  STATUS_RULES,
  type StepTaken,
} from '../../../src/kinds/demand/judging.js'
import { type Assessment, type Criterion, VERDICTS, type Verdict } from '../../../src/kinds/demand/rules.js'
import { STATUSES, type Status } from '../../../src/kinds/shape/status.js'
import { isEmpty } from '../../../src/language/text.js'
import { wordingOf } from '../../../src/language/wording.js'

const DAY = '2026-11-24'
const action = (from: string, more: Partial<StepTaken> = {}): StepTaken => ({
  ...{ reference: 'A-0001', from, to: from, endedFrom: from, endedTo: from, helps: true, setsBack: false },
  ...more,
})
const [recent, old, next] = [action('2026-03-01'), action('2025-05-23'), action('2026-11-25')]
const aYear = action('2026-01-01', { to: '2026-12-31', endedTo: '2026-12-31' })
const back = action('2026-03-01', { helps: false, setsBack: true })

const CASES: [status: Status, verdicts: Verdict[], steps: StepTaken[], against: string[]][] = [
  ['met', ['met', 'met'], [], []],
  ['met', [], [], ['someCriteria']],
  ['met', ['met', 'in-part', 'not-judged'], [recent], ['allMet 2', 'allMet 3']],
  ['partly-met', ['met', 'not-met'], [], []],
  ['partly-met', ['in-part', 'not-met'], [], []],
  ['partly-met', ['not-met', 'not-judged'], [recent], ['someFulfilled']],
  ['partly-met', [], [recent], ['someCriteria']],
  ['partly-met', ['met'], [], ['notAllMet']],
  ['in-progress', ['not-met'], [recent], []],
  ['in-progress', [], [recent], []],
  ['in-progress', ['in-part'], [], []],
  ['in-progress', ['not-met'], [], ['someStep']],
  ['in-progress', ['not-met'], [next], ['someStep']],
  ['in-progress', ['met', 'not-met'], [recent], ['noneMet 1']],
  ['in-progress', ['in-part'], [old], ['recentStep A-0001']],
  [
    'in-progress',
    ['not-met'],
    [action('2024-01-01', { endedFrom: '2026-01-01', endedTo: '2026-01-01' })],
    [],
  ],
  ['announced', ['not-met', 'not-judged'], [], []],
  ['announced', ['not-met'], [recent], ['noStep A-0001']],
  ['announced', ['in-part'], [], ['noneFulfilled 1']],
  ['no-action', ['not-met'], [next, back], []],
  // By 24 November, an action of "2026" may not have been taken yet.
  ['no-action', [], [aYear], []],
  ['no-action', [], [old], ['noStep A-0001']],
  ['stalled', ['in-part'], [old], []],
  ['stalled', ['not-met'], [recent], ['noRecentStep A-0001']],
  ['stalled', ['not-met'], [], ['someStep']],
  ['stalled', ['met'], [old], ['notAllMet']],
  ['reversed', ['not-met'], [back], []],
  ['reversed', ['not-met'], [recent], ['someSetback']],
  ['not-assessed', ['not-judged'], [recent], []],
  ['not-assessed', ['not-met'], [], ['noneJudged 1']],
]

const withVerdicts = (verdicts: readonly Verdict[]) => ({
  criteria: withNumbers(verdicts.map((_, place) => ({ text: { en: `${place}` } }))),
  judged: verdicts.map((verdict, place) => ({ criterion: place + 1, verdict, note: {} })),
})

for (const [status, verdicts, steps, against] of CASES)
  test(`${status} with [${verdicts}] and [${steps.map(({ from }) => from)}]: ${against.join(', ') || 'agrees'}`, () => {
    const { criteria, judged } = withVerdicts(verdicts)
    const found = againstRules({ status, on: DAY, criteria: judged }, criteria, steps)
    assert.deepEqual(
      found.map(({ rule, against: what }) => [rule, ...Object.values(what).slice(0, 1)].join(' ')),
      against,
    )
  })

test('a verdict on other words than those of now is none', () => {
  const reworded: Criterion = { number: 1, wording: 2, text: { en: 'b' } }
  const judged = [{ criterion: 1, verdict: 'met' as const, note: {} }]
  const found = againstRules({ status: 'met', on: DAY, criteria: judged }, [reworded], [])
  assert.deepEqual(found[0]?.against, { criterion: 1, verdict: 'not-judged' })
})

test('every status has rules, and the months of the table are those that readers are told', () => {
  assert.deepEqual(Object.keys(STATUS_RULES).sort(), [...STATUSES].sort())
  for (const lang of ['en', 'km'] as const) {
    const wording = wordingOf(lang)
    assert.ok(wording.t('common.statusMeaning.stalled').includes(wording.number(STALLED_MONTHS)), lang)
  }
})

const try_ = fc.record({
  status: fc.constantFrom(...STATUSES),
  verdicts: fc.array(fc.constantFrom(...VERDICTS), { maxLength: 5 }),
  reason: fc.boolean(),
})
const change = fc.record({ at: fc.nat(5), to: fc.nat(5), way: fc.constantFrom('move', 'insert', 'reword') })
const someSteps = fc.subarray([recent, old, next, aYear, back])

function edited(
  criteria: readonly Criterion[],
  { at, to, way }: { at: number; to: number; way: string },
  word: string,
) {
  const given: GivenCriterion[] = [...criteria]
  if (way === 'insert') given.splice(at % (given.length + 1), 0, { text: { en: word } })
  else if (given.length === 0) return given
  else if (way === 'move') given.splice(to % given.length, 0, ...given.splice(at % given.length, 1))
  else given[at % given.length] = { ...given[at % given.length], text: { en: word } }
  return given
}

test('whatever is done to criteria and tried as status, no assessment is taken that contradicts without a reason', () => {
  let [taken, refused] = [0, 0]
  fc.assert(
    fc.property(fc.array(fc.oneof(change, try_), { maxLength: 25 }), someSteps, (deeds, steps) => {
      let demand: { criteria: Criterion[]; assessments: Assessment[] } = { criteria: [], assessments: [] }
      for (const [place, deed] of deeds.entries()) {
        const { criteria, assessments } = demand
        if ('way' in deed) {
          const content = { ...demand, criteria: edited(criteria, deed, `words ${place}`) as Criterion[] }
          demand = { ...demand, ...settledDemand(content, demand, { isWhole: true }) }
          // Each verdict stays with its own criterion, in the words that were judged.
          assert.deepEqual(demand.assessments, assessments)
          continue
        }
        const judged = criteria.map(({ number }, at) => ({
          criterion: number,
          verdict: deed.verdicts[at] ?? 'not-judged',
          note: {},
        }))
        const exception = deed.reason ? { en: 'So it is' } : undefined
        const content = { status: deed.status, on: DAY, reason: { en: 'x' }, criteria: judged, exception }
        const read = readAssessment(content, { criteria })
        assert.ok(read.ok)
        const isRefused = ruleErrors(read.value, { criteria, steps }).length > 0
        const plain = {
          status: deed.status,
          on: DAY,
          criteria: judged.map((one, at) => ({ ...one, wording: criteria[at]?.wording ?? 1 })),
        }
        const found = againstRules(plain, criteria, steps)
        if (isRefused) {
          refused += 1
          assert.ok(found.length > 0 || exception !== undefined)
          continue
        }
        taken += 1
        demand = { criteria, assessments: [...assessments, read.value] }
        const wrong = againstRules(read.value, criteria, steps)
        assert.deepEqual(wrong, found)
        assert.ok(wrong.every(({ isFirm }) => !isFirm))
        assert.ok(wrong.length === 0 || !isEmpty(read.value.exception))
        if (deed.status === 'met')
          assert.ok(criteria.length > 0 && judged.every(({ verdict }) => verdict === 'met'))
      }
    }),
    { numRuns: 1000 },
  )
  assert.ok(taken > 500 && refused > 500, `${taken} taken, ${refused} refused`)
})
