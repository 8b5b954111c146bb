import type { Day } from '../../language/dates.js'
import { type FormError, type FormResult, readForm } from '../form/read-form.js'
import type { TypedGroup } from '../form/typed.js'
import { assessmentContent } from './form.js'
import { type Assessment, type Criterion, type Demand, inOrder, type Verdict } from './rules.js'

/** The criteria rows of an empty assessment: each with the verdict it was last given. */
export function lastVerdicts({ criteria, assessments }: Pick<Demand, 'criteria' | 'assessments'>): {
  criterion: number
  verdict: Verdict
}[] {
  const newest = inOrder(assessments).reverse()
  return criteria.map((_, place) => {
    const criterion = place + 1
    const judged = newest.flatMap((assessment) =>
      assessment.criteria.filter((one) => one.criterion === criterion),
    )
    return { criterion, verdict: judged[0]?.verdict ?? 'not-judged' }
  })
}

function furtherErrors(assessment: Assessment, criteria: readonly Criterion[], today: Day): FormError[] {
  const errors: FormError[] = []
  if (assessment.on > today)
    errors.push({ field: 'on', code: 'future', params: { day: assessment.on, today } })
  for (const [place, { criterion }] of assessment.criteria.entries())
    if (criterion > criteria.length)
      errors.push({ field: `criteria.${place}.verdict`, code: 'other', params: {} })
  return errors
}

/** Checks an assessment of a demand with these criteria, made today at the latest. */
export function readAssessment(
  content: unknown,
  criteria: readonly Criterion[],
  today: Day,
): FormResult<Assessment, TypedGroup> {
  const read = readForm<Assessment, TypedGroup>(assessmentContent, content as TypedGroup)
  if (!read.ok) return read
  const errors = furtherErrors(read.value, criteria, today)
  return errors.length > 0 ? { ok: false, errors, typed: content as TypedGroup } : read
}

type Judged = Partial<Pick<Demand, 'assessments' | 'checkedOn'>>

/**
 * The judgements of a draft on top of those published past it. An assessment is only ever added, so what the draft adds
 * to what it began from comes after what was published meanwhile, and none is lost.
 */
export function joinJudgements(
  root: Judged,
  draft: Judged,
  published: Judged,
): Judged & Record<string, unknown> {
  const added = (draft.assessments ?? []).slice(root.assessments?.length ?? 0)
  const days = [draft.checkedOn, published.checkedOn].filter((day) => day !== undefined).sort()
  const checkedOn = days.at(-1)
  return {
    assessments: [...(published.assessments ?? []), ...added],
    ...(checkedOn === undefined ? {} : { checkedOn }),
  }
}

/** Criteria that assessments judged must stay, since a verdict knows its criterion by the number. */
export function judgedAway({
  criteria,
  assessments,
}: Partial<Pick<Demand, 'criteria' | 'assessments'>>): FormError[] {
  const verdicts = (assessments ?? []).flatMap((assessment) => assessment.criteria)
  const highest = Math.max(0, ...verdicts.map(({ criterion }) => criterion))
  const isKept = highest <= (criteria?.length ?? 0)
  return isKept ? [] : [{ field: 'criteria', code: 'judged', params: { number: highest } }]
}

/** The demand with one more assessment. To judge is to check, so the day it was last checked moves with it. */
export function assessed<Content extends Partial<Demand>>(demand: Content, assessment: Assessment): Content {
  const checkedOn =
    demand.checkedOn !== undefined && demand.checkedOn > assessment.on ? demand.checkedOn : assessment.on
  return { ...demand, assessments: [...(demand.assessments ?? []), assessment], checkedOn }
}
