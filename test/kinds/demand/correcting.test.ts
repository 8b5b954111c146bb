import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { joinJudgements, settledDemand } from '../../../src/kinds/demand/assessing.js'
import { correctedAssessment, stampedDemand, withReason } from '../../../src/kinds/demand/correcting.js'
import { demandContent } from '../../../src/kinds/demand/form.js'
import { projectDemand } from '../../../src/kinds/demand/projection.js'
import {
  type Assessment,
  type Demand,
  type Restatement,
  statusOn,
  VERDICTS,
} from '../../../src/kinds/demand/rules.js'
import { STATUSES } from '../../../src/kinds/shape/status.js'
import { wordingOf } from '../../../src/language/wording.js'
import { timelineOf } from '../../../src/pages/demands/timeline.js'
import { newAssessments, type Step, wayOf } from '../../../src/record/changes/rules.js'
import { noNames } from '../../pages/demands/rows.js'
import { aDemand } from '../../support/builders.js'

const STAMP = { on: '2026-11-30', reason: 'A slip' }
const CORRECTED = { ...STAMP, way: 'corrected' }

const demandOf = (content: Partial<Demand>): Demand =>
  demandContent.validate(aDemand('D-0001', content).content).value as Demand

const anAssessment = (on: string, more: Partial<Assessment> = {}): Assessment => ({
  ...{ status: 'no-action', on, reason: { en: 'Nothing is recorded' }, evidence: [], criteria: [] },
  ...more,
})

const days = ['2023-03-31', '2024-01-01', '2024-06-30', '2025-02-01', '2026-11-24']
const generated = fc.record({
  on: fc.constantFrom(...days),
  status: fc.constantFrom(...STATUSES),
  verdicts: fc.array(fc.constantFrom(...VERDICTS), { maxLength: 3 }),
})

/** What is computed from days, without the words that a correction is for. */
function placed(demand: Demand) {
  const items = timelineOf(
    { reference: 'D-0001', demand, actions: [], notes: new Map(), names: noNames, end: '2026-11-30' },
    wordingOf('en'),
  )
  return {
    rows: projectDemand(demand),
    statuses: days.map((day) => {
      const { status, since } = statusOn(demand.assessments, day)
      return { status, since }
    }),
    timeline: items.map((item) => ({ ...item, reason: '', evidence: '', corrections: '' })),
  }
}

test('a correction changes nothing that is computed from days, and is no second assessment', () => {
  fc.assert(
    fc.property(
      fc.array(generated, { minLength: 1, maxLength: 6 }),
      fc.nat(5),
      fc.boolean(),
      (given, at, adds) => {
        const assessments = given.map(({ verdicts, ...one }) =>
          anAssessment(one.on, {
            status: one.status,
            criteria: verdicts.map((verdict, place) => ({ criterion: place + 1, verdict, note: {} })),
          }),
        )
        const demand = demandOf({ assessments })
        const place = at % assessments.length
        const words = {
          reason: adds ? { en: 'Nothing is recorded', km: 'គ្មាន' } : { en: 'Other' },
          evidence: ['S-0001'],
          criteria: [],
        }
        const content = {
          ...demand,
          assessments: demand.assessments.map((one, which) =>
            which === place ? correctedAssessment(one, words) : one,
          ),
        }
        const after = stampedDemand(content, demand, STAMP)
        assert.deepEqual(placed(after), placed(demand))
        assert.equal(after.assessments[place]?.corrections?.length, 1)
        const step = (of: Demand, version: number): Step => ({
          ...{ entry: version, version, at: '2026-11-30T00:00:00Z', reason: '', isWithdrawn: false },
          content: of,
        })
        assert.deepEqual(newAssessments(step(demand, 1), step(after, 2)), [])
        assert.equal(wayOf('demand', step(demand, 1), step(after, 2)), 'revised')
        // Said again, it is told no second time; taken back, not at all.
        assert.deepEqual(stampedDemand(after, demand, { ...STAMP, on: '2026-12-01' }), after)
        assert.deepEqual(stampedDemand({ ...after, assessments: demand.assessments }, demand, STAMP), demand)
      },
    ),
  )
})

test('words in a further language are a translation, anything else a correction', () => {
  const published = demandOf({ assessments: [anAssessment('2024-01-01')] })
  const ways = ([{ reason, evidence }]: [Pick<Assessment, 'reason' | 'evidence'>]) => {
    const [one] = published.assessments
    assert.ok(one)
    const assessments = [correctedAssessment(one, { reason, evidence, criteria: [] })]
    return stampedDemand({ ...published, assessments }, published, STAMP).assessments[0]?.corrections?.[0]
      ?.way
  }
  assert.equal(ways([{ reason: { en: 'Nothing is recorded', km: 'គ្មាន' }, evidence: [] }]), 'translated')
  assert.equal(ways([{ reason: { en: 'Nothing', km: 'គ្មាន' }, evidence: [] }]), 'corrected')
  assert.equal(
    ways([{ reason: { en: 'Nothing is recorded', km: 'គ្មាន' }, evidence: ['S-0001'] }]),
    'corrected',
  )
})

const answer = (more: Partial<Demand['response']> = {}): Demand['response'] => ({
  ...{ kind: 'noted', on: '2023-02-01', note: { en: 'It was noted' }, sources: [] },
  ...more,
})

test('an answer that says something else is corrected; one of another kind and day is another answer', () => {
  const published = demandOf({ response: answer() })
  const stamped = (response: Demand['response']) =>
    stampedDemand({ ...published, response }, published, STAMP).response
  assert.deepEqual(stamped(answer({ note: { en: 'Noted' } })).corrections, [CORRECTED])
  assert.deepEqual(stamped(answer({ on: '2023-02-02' })).corrections, [CORRECTED])
  assert.deepEqual(stamped(answer()).corrections, undefined)
  assert.deepEqual(stamped(answer({ kind: 'accepted', on: '2024-02-01' })).corrections, undefined)
})

const again = (on: string, organisation: string, note = 'In a letter'): Restatement => ({
  ...{ on, by: [{ organisation, person: {} }], sources: [], note: { en: note } },
})

test('each restatement is corrected in its place, wherever it stands; a new one is none', () => {
  const published = demandOf({ restatements: [again('2023-02', 'licadho'), again('2024', 'adhoc')] })
  const given = [again('2024', 'adhoc', 'In a report'), again('2025', 'rgc'), again('2023-02', 'licadho')]
  const { restatements } = stampedDemand({ ...published, restatements: given }, published, STAMP)
  assert.deepEqual(
    restatements.map(({ corrections }) => corrections),
    [[CORRECTED], undefined, undefined],
  )
})

test('forms that show nothing of corrections lose none', () => {
  const published = stampedDemand(
    demandOf({ response: answer({ note: { en: 'New' } }) }),
    demandOf({ response: answer() }),
    STAMP,
  )
  const { corrections: _, ...response } = published.response
  const settled = settledDemand({ ...published, response }, published, { isWhole: true })
  assert.deepEqual(settled.response, published.response)
})

test('a reason that is given later stands with each correction that had none', () => {
  const published = demandOf({ response: answer() })
  const content = { ...published, response: answer({ note: { en: 'New' } }) }
  const stamped = stampedDemand(content, published, { on: STAMP.on })
  assert.deepEqual(withReason(stamped, 'A slip').response.corrections, [CORRECTED])
})

test('a correction in a draft stands over what was assessed past it, and both corrections of one are told', () => {
  const [first, second] = [anAssessment('2024-01-01'), anAssessment('2025-01-01')]
  const root = { assessments: [first] }
  const mine = { ...first, reason: { en: 'Mine' }, corrections: [CORRECTED] } as Assessment
  const theirs = {
    ...first,
    reason: { en: 'Theirs' },
    corrections: [{ ...CORRECTED, reason: 'Theirs' }],
  } as Assessment
  const joined = (published: Assessment[]) =>
    joinJudgements(root, { assessments: [mine] }, { assessments: published }).assessments
  assert.deepEqual(joined([first, second]), [mine, second])
  assert.deepEqual(joined([theirs, second]), [
    { ...mine, corrections: [{ ...CORRECTED, reason: 'Theirs' }, CORRECTED] },
    second,
  ])
  assert.deepEqual(joinJudgements(root, root, { assessments: [theirs] }).assessments, [theirs])
})
