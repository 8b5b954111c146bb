import assert from 'node:assert/strict'
import { test } from 'node:test'
import { withNumbers } from '../../src/kinds/demand/criteria.js'
import { againstRules } from '../../src/kinds/demand/judging.js'
import { inOrder, statusNow } from '../../src/kinds/demand/rules.js'
import { firstDay, lastDay } from '../../src/language/dates.js'
import { stepsFor } from '../../src/record/demands/steps.js'
import { actions, demands, sources } from './given.js'

const COMPILED = '2026-11-24'

const publishedOn = new Map(sources.map(({ reference, content }) => [reference, content.publishedOn]))
const actionOf = new Map(actions.map(({ reference, content }) => [reference, content]))
const assessed = demands.flatMap(({ reference, content }) =>
  content.assessments.map((assessment) => ({ reference, demand: content, assessment })),
)

/** The day by which a source was out: the last that its date can mean, but not after the day of compiling. */
function outBy(source: string): string | null {
  const date = publishedOn.get(source)
  if (date === undefined) return null
  const day = lastDay(date)
  return day < COMPILED ? day : COMPILED
}

function wasKnown(evidence: string, day: string): boolean {
  const action = actionOf.get(evidence)
  if (!action) return (outBy(evidence) ?? COMPILED) <= day
  const days = action.sources.map(outBy).filter((out) => out !== null)
  return firstDay(action.on) <= day && (days.length === 0 || days.some((out) => out <= day))
}

test('no assessment is dated before its demand or after the day of compiling', () => {
  for (const { reference, demand, assessment } of assessed) {
    assert.ok(assessment.on >= firstDay(demand.issuedOn), `${reference} on ${assessment.on}`)
    assert.ok(assessment.on <= COMPILED, `${reference} on ${assessment.on}`)
  }
})

test('no assessment rests on what was published later', () => {
  for (const { reference, assessment } of assessed) {
    assert.ok(assessment.evidence.length > 0, `${reference} on ${assessment.on} has no evidence`)
    for (const evidence of assessment.evidence)
      assert.ok(wasKnown(evidence, assessment.on), `${reference} on ${assessment.on} rests on ${evidence}`)
  }
})

test('no text of an assessment names a record that was not yet known', () => {
  for (const { reference, assessment } of assessed)
    for (const [mention] of JSON.stringify([assessment.reason, assessment.criteria]).matchAll(/[AS]-\d{4}/g))
      assert.ok(wasKnown(mention, assessment.on), `${reference} on ${assessment.on} mentions ${mention}`)
})

test('the English and the Khmer of a reason name the same records', () => {
  const named = (text = '') => [...new Set([...text.matchAll(/[DAS]-\d{4}/g)].map(([name]) => name))].sort()
  for (const { reference, assessment } of assessed.filter(({ reference }) => reference <= 'D-0004'))
    assert.deepEqual(
      named(assessment.reason.km),
      named(assessment.reason.en),
      `${reference} ${assessment.on}`,
    )
})

test('assessments stand from oldest to newest, and an assessed demand was checked on the newest day', () => {
  for (const { reference, content } of demands) {
    assert.deepEqual(content.assessments, inOrder(content.assessments), reference)
    assert.equal(content.checkedOn, content.assessments.length > 0 ? COMPILED : undefined, reference)
    assert.equal(content.assessments.at(-1)?.on, content.checkedOn, reference)
  }
})

test('each status agrees with the verdicts and actions of its day, by the table that the desk judges by', () => {
  for (const { reference, demand, assessment } of assessed) {
    const name = `${reference} on ${assessment.on}: ${assessment.status}`
    assert.deepEqual(
      assessment.criteria.map((one) => one.criterion),
      demand.criteria.map((_, index) => index + 1),
      name,
    )
    const steps = actions.flatMap((one) => stepsFor(reference, one.reference, one.content))
    assert.deepEqual(againstRules(assessment, withNumbers(demand.criteria), steps), [], name)
  }
})

test('“no action” says that none is recorded here, and as of when', () => {
  for (const { reference, assessment } of assessed)
    if (assessment.status === 'no-action')
      assert.match(assessment.reason.en ?? '', /^No .* is recorded here as of \d+ \w+ \d{4}\./, reference)
})

test('“stalled” is said only where no evidence of a step is younger than 18 months', () => {
  for (const { reference, assessment } of assessed) {
    if (assessment.status !== 'stalled') continue
    const limit = new Date(Date.parse(assessment.on))
    limit.setUTCMonth(limit.getUTCMonth() - 18)
    for (const evidence of assessment.evidence) {
      const link = actionOf.get(evidence)?.links.find((one) => one.demand === reference)
      if (link?.effect === 'advances' || link?.effect === 'partly')
        assert.ok(lastDay(actionOf.get(evidence)?.on ?? '') < limit.toISOString().slice(0, 10), reference)
    }
  }
})

test('“in progress” rests on a step of the 18 months before', () => {
  for (const { reference, assessment } of assessed) {
    if (assessment.status !== 'in-progress') continue
    const limit = new Date(Date.parse(assessment.on))
    limit.setUTCMonth(limit.getUTCMonth() - 18)
    const from = limit.toISOString().slice(0, 10)
    const steps = assessment.evidence.filter(
      (evidence) => lastDay(actionOf.get(evidence)?.on ?? '1900') >= from,
    )
    assert.ok(steps.length > 0, `${reference} on ${assessment.on}`)
  }
})

test('no action that helps a stalled demand, or one without any action, is left out of its judgement', () => {
  for (const { reference, content } of demands) {
    const { status, assessment } = statusNow(content.assessments)
    if (status !== 'stalled' && status !== 'no-action') continue
    for (const action of actions)
      for (const link of action.content.links)
        if (link.demand === reference && !link.isContext && ['advances', 'partly'].includes(link.effect)) {
          const evidence = content.assessments.flatMap((one) => one.evidence)
          assert.ok(assessment && evidence.includes(action.reference), `${reference}: ${action.reference}`)
        }
  }
})
