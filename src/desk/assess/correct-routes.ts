import { isDeepStrictEqual } from 'node:util'
import type { Response, Router } from 'express'
import { signedIn } from '../../accounts/session/guard.js'
import { formDone } from '../../accounts/session/sent-form.js'
import { forbidden } from '../../errors.js'
import { citedIn } from '../../kinds/cited.js'
import { CORRECTION_SECTIONS, EXCEPTION } from '../../kinds/demand/assess-form.js'
import { ruleErrors } from '../../kinds/demand/assessing.js'
import { correctedAssessment, stampedDemand } from '../../kinds/demand/correcting.js'
import { assessmentContent } from '../../kinds/demand/form.js'
import type { Assessment, Demand } from '../../kinds/demand/rules.js'
import { fieldsOf } from '../../kinds/form/fields.js'
import { type FormError, readForm } from '../../kinds/form/read-form.js'
import { contentFrom, postedOf, readTyped, type TypedGroup, typedFrom } from '../../kinds/form/typed.js'
import { unexplained } from '../../saving/alike.js'
import { appended } from '../../saving/door.js'
import { inside, type Outside } from '../../saving/inside.js'
import { readControls, WHY } from '../../saving/read.js'
import type { Op } from '../../saving/rules.js'
import { authorOf, citedErrors, UNLIKE } from '../../saving/save.js'
import { contentAt, contentToEdit } from '../../saving/standing.js'
import { type Corrected, correctedAt, hindranceToCorrect, renderCorrection } from './corrected.js'
import { type Assessing, assessmentChange, changedMeanwhile } from './judged.js'

const FIELDS = fieldsOf(CORRECTION_SECTIONS)

type Sent = ReturnType<typeof readControls> & { typed: TypedGroup }

async function renderConflict(assessing: Assessing, res: Response, corrected: Corrected, sent: Sent) {
  const { typed, controls } = sent
  const conflict = await changedMeanwhile(assessing, corrected.state, controls, res.locals.wording)
  await renderCorrection(assessing, res, corrected, {
    status: 409,
    typed,
    reason: controls.reason,
    alike: controls.alike,
    conflict,
  })
}

/** An exception that is written anew must be one, and one that is needed stays. */
async function exceptionErrors(
  { store }: Assessing,
  { state, demand, assessment }: Corrected,
  now: Assessment,
): Promise<FormError[]> {
  if (isDeepStrictEqual(now.exception, assessment.exception)) return []
  const steps = await store.stepsOf(state.reference)
  const found = ruleErrors(now, { criteria: demand.criteria, steps })
  return found.slice(0, 1).map(({ code, params }) => ({ field: EXCEPTION, code, params }))
}

async function errorsIn(
  assessing: Assessing,
  corrected: Corrected,
  { now, op }: { now: Assessment; op: Op },
): Promise<FormError[]> {
  const { assessment } = corrected
  const cited = citedIn(FIELDS, now).filter(({ reference }) => !assessment.evidence.includes(reference))
  const isSame = isDeepStrictEqual(now, assessment)
  return [
    ...(isSame ? [{ field: 'reason', code: 'unchanged', params: {} }] : []),
    ...(await citedErrors(assessing.store, cited, op)),
    ...(await exceptionErrors(assessing, corrected, now)),
  ]
}

/** The demand with the assessment in its new words, told as corrected where readers have it. */
async function contentWith(
  { ledger, dayBounds }: Assessing,
  { state, place, demand }: Corrected,
  { words, op, reason }: { words: Assessment; op: Op; reason: string },
): Promise<Partial<Demand>> {
  const before = op === 'publish' ? demand : ((await contentToEdit(ledger, state)) as Partial<Demand>)
  const assessments = before.assessments?.map((one, at) =>
    at === place ? correctedAssessment(one, words) : one,
  )
  const content = { ...before, ...(assessments && { assessments }) }
  if (op === 'draft' || !state.published) return content
  const published = (await contentAt(ledger, state, state.published.version)) as Partial<Demand>
  return stampedDemand(content, published, { on: dayBounds().today, reason })
}

async function keep(assessing: Assessing, res: Response, corrected: Corrected, sent: Sent): Promise<void> {
  const { state, assessment } = corrected
  const { typed, controls, errors, reason } = sent
  const { op, alike } = controls
  const again = { typed, reason, alike }
  if (op === null) return renderCorrection(assessing, res, corrected, { status: 200, ...again })
  if (controls.version !== state.version) return renderConflict(assessing, res, corrected, sent)
  const words = contentFrom(FIELDS, typed) as unknown as Assessment
  const read = readForm<Assessment, TypedGroup>(
    assessmentContent,
    correctedAssessment(assessment, words) as unknown as TypedGroup,
  )
  const found = read.ok ? await errorsIn(assessing, corrected, { now: read.value, op }) : read.errors
  const isReasonMissing = op !== 'draft' && controls.reason === '' && errors.length === 0
  const why = isReasonMissing ? [{ field: WHY, code: 'any.required', params: {} }] : errors
  const wrong = [...found, ...why]
  const isAsked = read.ok && wrong.length === 0 && op === 'publish' && alike === ''
  const unlike = isAsked ? await unexplained(assessing.ledger, state, read.value) : []
  if (!read.ok || wrong.length + unlike.length > 0) {
    const shown = unlike.length > 0 ? [UNLIKE] : wrong
    const shows = { ...again, unlike, errors: shown, asked: op }
    return renderCorrection(assessing, res, corrected, { status: 422, ...shows })
  }
  const content = await contentWith(assessing, corrected, { words: read.value, op, reason: controls.reason })
  const note = { author: authorOf(signedIn(res)), reason: controls.reason, ...(alike && { alike }) }
  const change = assessmentChange(state, content, op, note)
  if (await appended(assessing, signedIn(res), [change])) {
    await formDone(res)
    return res.redirect(303, res.locals.wording.href(`/desk/demands/${state.reference}?done=${op}`))
  }
  const now = await assessing.store.state('demand', state.reference)
  await renderConflict(assessing, res, { ...corrected, state: now ?? state }, sent)
}

/** The page that puts right the words of an assessment. */
export function correctionRoutes(router: Router, outside: Outside<Assessing>): void {
  router.get('/:reference/correct', async (req, res) => {
    const assessing = inside<Assessing>(outside, res)
    const corrected = await correctedAt(assessing, req)
    await renderCorrection(assessing, res, corrected, {
      status: 200,
      typed: typedFrom(FIELDS, corrected.assessment),
    })
  })

  router.post('/:reference/correct', async (req, res) => {
    const assessing = inside<Assessing>(outside, res)
    const corrected = await correctedAt(assessing, req)
    const posted = postedOf(req.body)
    const control = readControls(posted)
    const isPublishing = control.controls.op === 'publish'
    const hindrance = isPublishing ? hindranceToCorrect(res, corrected, assessing.isReviewed) : null
    if (hindrance !== null) throw forbidden(`This correction cannot be published: ${hindrance}`)
    await keep(assessing, res, corrected, { ...control, typed: readTyped(FIELDS, posted) })
  })
}
