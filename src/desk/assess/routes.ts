import type { Response, Router } from 'express'
import { signedIn } from '../../accounts/session/guard.js'
import { formDone } from '../../accounts/session/sent-form.js'
import { dayOf } from '../../clock.js'
import { forbidden } from '../../errors.js'
import { aRouter } from '../../http/router.js'
import { ASSESSMENT_SECTIONS, EVIDENCE, EXCEPTION, SECTIONS_BY_RULE } from '../../kinds/demand/assess-form.js'
import { assessed, lastVerdicts, readAssessment } from '../../kinds/demand/assessing.js'
import { demand as demandKind } from '../../kinds/demand/kind.js'
import { dayErrors } from '../../kinds/form/day-rules.js'
import type { Section } from '../../kinds/form/fields.js'
import { withFurther } from '../../kinds/form/read-form.js'
import {
  contentFrom,
  isBlank,
  postedOf,
  readTyped,
  type TypedGroup,
  typedFrom,
} from '../../kinds/form/typed.js'
import { unlikeInContent } from '../../language/likeness/in-content.js'
import type { RecordState } from '../../ledger/model.js'
import { appended } from '../../saving/door.js'
import { inside, type Outside } from '../../saving/inside.js'
import { readControls } from '../../saving/read.js'
import { rootOf } from '../../saving/rules.js'
import { authorOf, UNLIKE } from '../../saving/save.js'
import { contentToEdit } from '../../saving/standing.js'
import { crumbsOf, type FormGiven, formPage } from '../form/edit-page.js'
import { recordAt } from '../record/record-routes.js'
import { aboutCriteria, ledeOf } from './about.js'
import { correctionRoutes } from './correct-routes.js'
import {
  type Assessing,
  assessmentChange,
  changedMeanwhile,
  errorsIn,
  evidenceFor,
  FIELDS,
  hindranceToAssess,
  judged,
} from './judged.js'

type Shows = Pick<FormGiven, 'typed'> &
  Partial<Pick<FormGiven, 'errors' | 'reason' | 'alike' | 'unlike' | 'conflict' | 'asked'>>

/** The reason for an exception is asked for once something contradicts. */
function sectionsFor({ typed, errors = [] }: Shows): readonly Section[] {
  const isAsked = !isBlank(typed[EXCEPTION] ?? '') || errors.some(({ field }) => field === EXCEPTION)
  return isAsked ? ASSESSMENT_SECTIONS : SECTIONS_BY_RULE
}

async function render(
  assessing: Assessing,
  res: Response,
  state: RecordState,
  { status, ...shows }: Shows & { status: number },
): Promise<void> {
  const { wording } = res.locals
  const { reference } = state
  const demand = await judged(assessing, state)
  const own = { href: wording.href(`/desk/demands/${reference}`), text: reference }
  const given: FormGiven = {
    heading: wording.t('desk.assess', { reference }),
    lede: ledeOf(state, demand, wording),
    crumbs: [...crumbsOf(demandKind, wording), own],
    address: `/desk/demands/${reference}/assess`,
    sections: sectionsFor(shows),
    choices: { records: {}, offers: { [EVIDENCE]: await evidenceFor(assessing, demand, reference) } },
    about: { criteria: aboutCriteria(demand, wording) },
    hindrance: hindranceToAssess(res, state, assessing.isReviewed),
    version: state.version,
    root: rootOf(state),
    errors: [],
    reason: '',
    openAt: '',
    conflict: null,
    ...shows,
  }
  res.status(status).render('desk/form', { ...formPage(given, wording), layout: 'desk' })
}

type Sent = ReturnType<typeof readControls> & { typed: TypedGroup }

/** What others made of the demand meanwhile, over an assessment that is ready to be sent again. */
async function renderConflict(
  assessing: Assessing,
  res: Response,
  state: RecordState,
  { typed, controls }: Sent,
): Promise<void> {
  const conflict = await changedMeanwhile(assessing, state, controls, res.locals.wording)
  await render(assessing, res, state, {
    status: 409,
    typed,
    reason: controls.reason,
    alike: controls.alike,
    conflict,
  })
}

async function keep(assessing: Assessing, res: Response, state: RecordState, sent: Sent): Promise<void> {
  const { ledger } = assessing
  const { typed, controls, errors, reason } = sent
  const { op, alike } = controls
  const again = { typed, reason, alike }
  if (op === null) return render(assessing, res, state, { status: 200, ...again })
  if (controls.version !== state.version) return renderConflict(assessing, res, state, sent)
  const demand = await judged(assessing, state)
  const { criteria } = demand
  const content = contentFrom(FIELDS, typed)
  const days = dayErrors(FIELDS, { content, whole: { ...demand } }, [], assessing.dayBounds())
  const read = readAssessment(content, { criteria })
  const others = read.ok
    ? await errorsIn(assessing, state, { demand, assessment: read.value, op })
    : read.errors
  const wrong = [...withFurther(days, others), ...errors]
  const isAsked = read.ok && wrong.length === 0 && op === 'publish' && alike === ''
  const unlike = isAsked ? unlikeInContent(read.value) : []
  if (!read.ok || wrong.length + unlike.length > 0) {
    const why = unlike.length > 0 ? [UNLIKE] : wrong
    return render(assessing, res, state, { status: 422, ...again, unlike, errors: why, asked: op })
  }
  const before = op === 'publish' ? demand : await contentToEdit(ledger, state)
  const note = { author: authorOf(signedIn(res)), reason: controls.reason, ...(alike && { alike }) }
  const change = assessmentChange(state, assessed(before, read.value), op, note)
  if (await appended(assessing, signedIn(res), [change])) {
    const done = op === 'publish' ? 'assess' : op
    await formDone(res)
    return res.redirect(303, res.locals.wording.href(`/desk/demands/${state.reference}?done=${done}`))
  }
  const now = await assessing.store.state('demand', state.reference)
  await renderConflict(assessing, res, now ?? state, sent)
}

/** The pages that judge a demand. Behind the desk's guard. */
export function assessmentRoutes(outside: Outside<Assessing>): Router {
  const router = aRouter()

  router.get('/:reference/assess', async (req, res) => {
    const assessing = inside<Assessing>(outside, res)
    const state = await recordAt(assessing, req)
    const criteria = lastVerdicts(await judged(assessing, state))
    const typed = typedFrom(FIELDS, { on: dayOf(assessing.clock.now()), criteria })
    await render(assessing, res, state, { status: 200, typed })
  })

  router.post('/:reference/assess', async (req, res) => {
    const assessing = inside<Assessing>(outside, res)
    const state = await recordAt(assessing, req)
    const posted = postedOf(req.body)
    const control = readControls(posted)
    const hindrance =
      control.controls.op === 'publish' ? hindranceToAssess(res, state, assessing.isReviewed) : null
    if (hindrance !== null) throw forbidden(`This assessment cannot be published: ${hindrance}`)
    await keep(assessing, res, state, { ...control, typed: readTyped(FIELDS, posted) })
  })
  correctionRoutes(router, outside)
  return router
}
