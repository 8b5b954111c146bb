import { isEmpty } from '../../language/text.js'
import { type FormError, type FormResult, readForm } from '../form/read-form.js'
import type { TypedGroup } from '../form/typed.js'
import { EXCEPTION } from './assess-form.js'
import { joinAssessments, withCorrections } from './correcting.js'
import { identified } from './criteria.js'
import { assessmentContent } from './form.js'
import { againstRules, type Contradiction, STALLED_MONTHS, type StepTaken, verdictsOn } from './judging.js'
import { AGAINST } from './judging-words.js'
import {
  type Assessment,
  addedAssessments,
  type Criterion,
  type Demand,
  inOrder,
  type Verdict,
} from './rules.js'

/** The criteria rows of an empty assessment: each with the verdict that its present wording was last given. */
export function lastVerdicts({ criteria, assessments }: Pick<Demand, 'criteria' | 'assessments'>): {
  criterion: number
  verdict: Verdict
}[] {
  const judged = inOrder(assessments)
    .reverse()
    .flatMap((assessment) => assessment.criteria)
  return verdictsOn(criteria, judged)
}

/** What an assessment is judged by. */
interface JudgedBy {
  criteria: readonly Criterion[]
  steps: readonly StepTaken[]
}

/** Those that its stated reason does not make an exception of. */
const standing = ({ exception }: Assessment, found: readonly Contradiction[]): Contradiction[] =>
  found.filter(({ isFirm }) => isFirm || isEmpty(exception))

function errorOf({ status, criteria }: Assessment, { rule, against }: Contradiction): FormError {
  const place = 'criterion' in against ? criteria.findIndex((one) => one.criterion === against.criterion) : -1
  const field = place === -1 ? 'status' : `criteria.${place}.verdict`
  return { field, code: `${AGAINST}${rule}`, params: { status, months: STALLED_MONTHS, ...against } }
}

/** What an assessment says against the table: which criterion, which action; and where a reason for it is missing. PURE. */
export function ruleErrors(
  assessment: Assessment,
  { criteria, steps }: Pick<JudgedBy, 'criteria' | 'steps'>,
): FormError[] {
  const found = againstRules(assessment, criteria, steps)
  const wrong = standing(assessment, found)
  const errors = wrong.map((one) => errorOf(assessment, one))
  const mayBeException = wrong.length > 0 && wrong.every(({ isFirm }) => !isFirm)
  if (mayBeException) errors.push({ field: EXCEPTION, code: 'exception', params: {} })
  const isNeedless = found.length === 0 && !isEmpty(assessment.exception)
  return isNeedless ? [{ field: EXCEPTION, code: 'noException', params: {} }] : errors
}

function furtherErrors(assessment: Assessment, judged: Pick<JudgedBy, 'criteria'>): FormError[] {
  const errors: FormError[] = []
  const known = new Set(judged.criteria.map(({ number }) => number))
  for (const [place, { criterion }] of assessment.criteria.entries())
    if (!known.has(criterion)) errors.push({ field: `criteria.${place}.verdict`, code: 'other', params: {} })
  return errors
}

/** The assessment with its verdicts on the wordings of now. */
function onPresentWording(assessment: Assessment, criteria: readonly Criterion[]): Assessment {
  const wordings = new Map(criteria.map(({ number, wording }) => [number, wording]))
  const verdicts = assessment.criteria.map((one) => {
    const wording = one.wording ?? wordings.get(one.criterion)
    return wording === undefined ? one : { ...one, wording }
  })
  return { ...assessment, criteria: verdicts }
}

/** Reads an assessment of a demand. Whether its status agrees with the rest is for `ruleErrors`, whether its day can be for `dayErrors`. */
export function readAssessment(
  content: unknown,
  judged: Pick<JudgedBy, 'criteria'>,
): FormResult<Assessment, TypedGroup> {
  const read = readForm<Assessment, TypedGroup>(assessmentContent, content as TypedGroup)
  if (!read.ok) return read
  const assessment = onPresentWording(read.value, judged.criteria)
  const errors = furtherErrors(assessment, judged)
  return errors.length > 0
    ? { ok: false, errors, typed: content as TypedGroup }
    : { ok: true, value: assessment }
}

/** What is against the table in those assessments of a demand that it did not have before. PURE. */
export function contradicting(
  demand: Pick<Demand, 'criteria' | 'assessments'>,
  before: readonly Assessment[],
  steps: readonly StepTaken[],
): { place: number; error: FormError }[] {
  return addedAssessments(before, demand.assessments).flatMap((assessment) => {
    const place = demand.assessments.indexOf(assessment)
    const wrong = standing(assessment, againstRules(assessment, demand.criteria, steps))
    return wrong.map((one) => ({ place, error: errorOf(assessment, one) }))
  })
}

type Judged = Partial<Pick<Demand, 'criteria' | 'assessments' | 'checkedOn' | 'restatements' | 'response'>>

/**
 * The judgements of a draft on top of those published past it. An assessment is only ever added, so what the draft adds
 * to what it began from comes after what was published meanwhile, and none is lost.
 */
export function joinJudgements(
  root: Judged,
  draft: Judged,
  published: Judged,
): Judged & Record<string, unknown> {
  const days = [draft.checkedOn, published.checkedOn].filter((day) => day !== undefined).sort()
  const checkedOn = days.at(-1)
  return {
    assessments: joinAssessments(
      root.assessments ?? [],
      draft.assessments ?? [],
      published.assessments ?? [],
    ),
    ...(checkedOn === undefined ? {} : { checkedOn }),
  }
}

/**
 * A demand as it is to be kept, made of what there was: each criterion is known again, and a file of tables, which knows
 * nothing of wordings, judges those of now. PURE.
 */
export function settledDemand(content: Judged, before: Judged, { isWhole }: { isWhole: boolean }): Judged {
  const criteria = identified(before.criteria ?? [], content.criteria ?? [], before.assessments)
  const settled = withCorrections({ ...content, criteria }, before)
  if (isWhole || !content.assessments) return settled
  const added = new Set(addedAssessments(before.assessments ?? [], content.assessments))
  const assessments = content.assessments.map((one) =>
    added.has(one) ? onPresentWording(one, criteria) : one,
  )
  return { ...settled, assessments }
}

/** Criteria that assessments judged must stay: a verdict on what is not there tells nobody anything. */
export function judgedAway({
  criteria,
  assessments,
}: Partial<Pick<Demand, 'criteria' | 'assessments'>>): FormError[] {
  const kept = new Set((criteria ?? []).map(({ number }) => number))
  const verdicts = (assessments ?? []).flatMap((assessment) => assessment.criteria)
  const lost = verdicts.map(({ criterion }) => criterion).find((number) => !kept.has(number))
  return lost === undefined ? [] : [{ field: 'criteria', code: 'judged', params: { number: lost } }]
}

/** The demand with one more assessment. To judge is to check, so the day it was last checked moves with it. */
export function assessed<Content extends Partial<Demand>>(demand: Content, assessment: Assessment): Content {
  const checkedOn =
    demand.checkedOn !== undefined && demand.checkedOn > assessment.on ? demand.checkedOn : assessment.on
  return { ...demand, assessments: [...(demand.assessments ?? []), assessment], checkedOn }
}
