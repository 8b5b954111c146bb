import { type Response, Router } from 'express'
import { signedIn } from '../accounts/guard.js'
import { type Clock, dayOf } from '../clock.js'
import type { Choice } from '../desk/choices.js'
import { type Cited, citedIn } from '../desk/cited.js'
import { type FormGiven, formPage } from '../desk/edit-page.js'
import { fieldsOf } from '../desk/fields.js'
import { differenceViews } from '../desk/print.js'
import { type Controls, readControls } from '../desk/read.js'
import { crumbsOf } from '../desk/record-page.js'
import { recordAt } from '../desk/record-routes.js'
import { baseOf, hindranceToPublish, type Op, rootOf } from '../desk/rules.js'
import { appended, authorOf, citedErrors, operationOf, type Saving } from '../desk/save.js'
import { contentAt, contentToEdit, standingOf } from '../desk/standing.js'
import { contentFrom, postedOf, readTyped, type TypedGroup, typedFrom } from '../desk/typed.js'
import { forbidden } from '../errors.js'
import { shown } from '../language/text.js'
import type { Wording } from '../language/wording.js'
import type { RecordState } from '../ledger/model.js'
import { recordId } from '../ledger/record-state.js'
import { ASSESSMENT_SECTIONS, EVIDENCE } from './assess-form.js'
import { assessed, lastVerdicts, readAssessment } from './assessing.js'
import { demandForm } from './desk-form.js'
import { type Demand, statusNow } from './rules.js'

const FIELDS = fieldsOf(ASSESSMENT_SECTIONS)
const DEMAND_FIELDS = [...fieldsOf(demandForm.sections), ...demandForm.carried]

type Shows = Pick<FormGiven, 'typed'> & Partial<Pick<FormGiven, 'errors' | 'reason' | 'conflict'>>

/** Why an assessment cannot be published now, as a key of `desk.hindrance`; null when it can. */
function hindranceTo(res: Response, state: RecordState, isReviewed: boolean): string | null {
  // An assessment is its author's own change, so where review is required it always goes through a draft.
  const hindrance = hindranceToPublish(signedIn(res), null, isReviewed)
  return hindrance ?? (state.published ? null : 'unpublished')
}

function ledeOf(state: RecordState, demand: Demand, wording: Wording): string {
  const { status, since } = statusNow(demand.assessments)
  const said = { title: wording.text(state.title).text, status: wording.t(`common.status.${status}`) }
  if (since === null) return wording.t('desk.assessLede', said)
  return wording.t('desk.assessLedeSince', { ...said, since: wording.date(since).text })
}

const demandCites = (content: unknown, reference: string): Cited[] =>
  citedIn(DEMAND_FIELDS, content).filter(
    (cited) => (cited.kind === 'action' || cited.kind === 'source') && cited.reference !== reference,
  )

/** The pages that judge a demand. Behind the desk's guard. */
export function assessmentRoutes(saving: Saving, clock: Clock): Router {
  const { ledger, store, isReviewed } = saving
  const router = Router()
  const today = () => dayOf(clock.now())

  /** What is judged: the published version, else the draft. */
  const judged = async (state: RecordState): Promise<Demand> =>
    (state.published
      ? await contentAt(ledger, state, state.published.version)
      : await contentToEdit(ledger, state)) as unknown as Demand

  /** Linked actions and their sources, and what the demand itself cites. */
  const evidenceFor = async (demand: Demand, reference: string): Promise<Choice[]> => {
    const cited = [...(await store.linkedTo(reference)), ...demandCites(demand, reference)]
    const states = await store.states(cited)
    const ids = [...new Set(cited.map((one) => recordId(one.kind, one.reference)))]
    return ids.flatMap((id) => {
      const state = states.get(id)
      if (!state) return []
      const { en, km } = state.title
      const title = {
        ...(en && { en: `${state.reference} ${en}` }),
        ...(km && { km: `${state.reference} ${km}` }),
      }
      return [{ value: state.reference, title, isPublished: state.published !== null }]
    })
  }

  const render = async (res: Response, state: RecordState, status: number, shows: Shows) => {
    const { wording } = res.locals
    const { reference } = state
    const demand = await judged(state)
    const own = { href: wording.href(`/desk/demands/${reference}`), text: reference }
    const given: FormGiven = {
      heading: wording.t('desk.assess', { reference }),
      lede: ledeOf(state, demand, wording),
      crumbs: [...crumbsOf(demandForm, wording), own],
      address: `/desk/demands/${reference}/assess`,
      sections: ASSESSMENT_SECTIONS,
      choices: { records: {}, offers: { [EVIDENCE]: await evidenceFor(demand, reference) } },
      about: { criteria: demand.criteria.map(({ text }) => shown(text, wording.lang)) },
      hindrance: hindranceTo(res, state, isReviewed),
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

  /** What others made of the demand meanwhile, over an assessment that is ready to be sent again. */
  const showConflict = async (res: Response, state: RecordState, typed: TypedGroup, controls: Controls) => {
    const { base, theirs } = await standingOf(ledger, state, controls)
    const before = typedFrom(DEMAND_FIELDS, base)
    const sides = { base: before, yours: before, theirs: typedFrom(DEMAND_FIELDS, theirs) }
    const conflict = differenceViews(DEMAND_FIELDS, sides, res.locals.wording)
    await render(res, state, 409, { typed, reason: controls.reason, conflict })
  }

  /** Published on top of what is public, so that a pending draft stays as it is; else added to the draft. */
  const write = async (res: Response, state: RecordState, content: unknown, op: Op, reason: string) => {
    const base = op === 'publish' ? (state.published?.version ?? 0) : baseOf(state)
    const { kind, reference, version: expected } = state
    const author = authorOf(signedIn(res))
    const change = {
      kind,
      reference,
      operation: operationOf(op, false),
      content,
      author,
      reason,
      expected,
      base,
    }
    return appended(ledger, [change])
  }

  const keep = async (
    res: Response,
    state: RecordState,
    typed: TypedGroup,
    sent: ReturnType<typeof readControls>,
  ) => {
    const { controls, errors, reason } = sent
    const { op } = controls
    if (op === null) return render(res, state, 200, { typed, reason })
    if (controls.version !== state.version) return showConflict(res, state, typed, controls)
    const demand = await judged(state)
    const read = readAssessment(contentFrom(FIELDS, typed), demand.criteria, today())
    const cites = read.ok ? await citedErrors(store, citedIn(FIELDS, read.value), op) : read.errors
    const wrong = [...cites, ...errors]
    if (!read.ok || wrong.length > 0) return render(res, state, 422, { typed, reason, errors: wrong })
    const before = op === 'publish' ? demand : await contentToEdit(ledger, state)
    if (await write(res, state, assessed(before, read.value), op, reason)) {
      const done = op === 'publish' ? 'assess' : op
      return res.redirect(303, res.locals.wording.href(`/desk/demands/${state.reference}?done=${done}`))
    }
    const now = await store.state('demand', state.reference)
    await showConflict(res, now ?? state, typed, controls)
  }

  router.get('/:reference/assess', async (req, res) => {
    const state = await recordAt(saving, demandForm, req)
    const criteria = lastVerdicts(await judged(state))
    await render(res, state, 200, { typed: typedFrom(FIELDS, { on: today(), criteria }) })
  })

  router.post('/:reference/assess', async (req, res) => {
    const state = await recordAt(saving, demandForm, req)
    const sent = postedOf(req.body)
    const control = readControls(sent)
    const hindrance = control.controls.op === 'publish' ? hindranceTo(res, state, isReviewed) : null
    if (hindrance !== null) throw forbidden(`This assessment cannot be published: ${hindrance}`)
    await keep(res, state, readTyped(FIELDS, sent), control)
  })
  return router
}
