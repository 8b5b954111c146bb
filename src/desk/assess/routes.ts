import type { Response, Router } from 'express'
import { signedIn } from '../../accounts/session/guard.js'
import { formDone } from '../../accounts/session/sent-form.js'
import { type Clock, dayOf } from '../../clock.js'
import { forbidden } from '../../errors.js'
import { aRouter } from '../../http/router.js'
import { type Cited, citedIn } from '../../kinds/cited.js'
import { ASSESSMENT_SECTIONS, EVIDENCE } from '../../kinds/demand/assess-form.js'
import { assessed, lastVerdicts, readAssessment } from '../../kinds/demand/assessing.js'
import { demand as demandKind } from '../../kinds/demand/kind.js'
import { type Demand, statusNow } from '../../kinds/demand/rules.js'
import type { Choice } from '../../kinds/form/choices.js'
import { dayErrors } from '../../kinds/form/day-rules.js'
import { fieldsOf } from '../../kinds/form/fields.js'
import { contentFrom, postedOf, readTyped, type TypedGroup, typedFrom } from '../../kinds/form/typed.js'
import { mapText, shown, type Text } from '../../language/text.js'
import type { Wording } from '../../language/wording.js'
import type { Kind, Note } from '../../ledger/entry.js'
import type { Change } from '../../ledger/ledger.js'
import type { RecordState } from '../../ledger/model.js'
import { recordId } from '../../ledger/record-state.js'
import { appended } from '../../saving/door.js'
import { inside, type Outside } from '../../saving/inside.js'
import { readControls } from '../../saving/read.js'
import { baseOf, hindranceToPublish, type Op, rootOf } from '../../saving/rules.js'
import { authorOf, citedErrors, operationOf } from '../../saving/save.js'
import { contentAt, contentToEdit, standingOf } from '../../saving/standing.js'
import { crumbsOf, type FormGiven, formPage } from '../form/edit-page.js'
import type { Editing } from '../form/form-routes.js'
import { differenceViews } from '../form/print.js'
import { recordAt } from '../record/record-routes.js'

const FIELDS = fieldsOf(ASSESSMENT_SECTIONS)
const DEMAND_FIELDS = [...fieldsOf(demandKind.sections), ...demandKind.carried]

type Shows = Pick<FormGiven, 'typed'> & Partial<Pick<FormGiven, 'errors' | 'reason' | 'conflict' | 'asked'>>

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

/** What a judgement rests on. */
const EVIDENCE_KINDS: ReadonlySet<Kind> = new Set(['action', 'source'])

const demandCites = (content: unknown): Cited[] =>
  citedIn(DEMAND_FIELDS, content).filter(({ kind }) => EVIDENCE_KINDS.has(kind))

interface Assessing extends Editing {
  clock: Clock
}

/** What is judged: the published version, else the draft. */
async function judged({ ledger }: Assessing, state: RecordState): Promise<Demand> {
  const { published } = state
  const content = published
    ? await contentAt(ledger, state, published.version)
    : await contentToEdit(ledger, state)
  return content as unknown as Demand
}

const numbered = ({ reference, title }: RecordState): Text =>
  mapText(title, (words) => `${reference} ${words}`)

/** Linked actions and their sources, and what the demand itself cites. */
async function evidenceFor({ store }: Assessing, demand: Demand, reference: string): Promise<Choice[]> {
  const cited = [...(await store.linkedTo(reference)), ...demandCites(demand)]
  const states = await store.states(cited)
  const ids = [...new Set(cited.map((one) => recordId(one.kind, one.reference)))]
  return ids
    .map((id) => states.get(id))
    .filter((state) => state !== undefined)
    .map((state) => ({
      value: state.reference,
      title: numbered(state),
      isPublished: state.published !== null,
    }))
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
    sections: ASSESSMENT_SECTIONS,
    choices: { records: {}, offers: { [EVIDENCE]: await evidenceFor(assessing, demand, reference) } },
    about: { criteria: demand.criteria.map(({ text }) => shown(text, wording.lang)) },
    hindrance: hindranceTo(res, state, assessing.isReviewed),
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
  const { base, theirs } = await standingOf(assessing.ledger, state, controls)
  const before = typedFrom(DEMAND_FIELDS, base)
  const sides = { base: before, yours: before, theirs: typedFrom(DEMAND_FIELDS, theirs) }
  const conflict = differenceViews(DEMAND_FIELDS, sides, res.locals.wording)
  await render(assessing, res, state, { status: 409, typed, reason: controls.reason, conflict })
}

/** Published on top of what is public, so that a pending draft stays as it is; else added to the draft. */
function changeOf(state: RecordState, content: unknown, op: Op, note: Note): Change {
  const base = op === 'publish' ? (state.published?.version ?? 0) : baseOf(state)
  const { kind, reference, version: expected } = state
  return { kind, reference, operation: operationOf(op, false), content, ...note, expected, base }
}

async function keep(assessing: Assessing, res: Response, state: RecordState, sent: Sent): Promise<void> {
  const { ledger, store, clock } = assessing
  const { typed, controls, errors, reason } = sent
  const { op } = controls
  if (op === null) return render(assessing, res, state, { status: 200, typed, reason })
  if (controls.version !== state.version) return renderConflict(assessing, res, state, sent)
  const demand = await judged(assessing, state)
  const read = readAssessment(contentFrom(FIELDS, typed), demand.criteria, dayOf(clock.now()))
  const found = read.ok
    ? [
        ...(await citedErrors(store, citedIn(FIELDS, read.value), op)),
        ...dayErrors(FIELDS, { content: { ...read.value }, whole: { ...demand } }, [], assessing.dayBounds()),
      ]
    : read.errors
  const wrong = [...found, ...errors]
  if (!read.ok || wrong.length > 0) {
    return render(assessing, res, state, { status: 422, typed, reason, errors: wrong, asked: op })
  }
  const before = op === 'publish' ? demand : await contentToEdit(ledger, state)
  const note = { author: authorOf(signedIn(res)), reason: controls.reason }
  const change = changeOf(state, assessed(before, read.value), op, note)
  if (await appended(assessing, signedIn(res), [change])) {
    const done = op === 'publish' ? 'assess' : op
    await formDone(res)
    return res.redirect(303, res.locals.wording.href(`/desk/demands/${state.reference}?done=${done}`))
  }
  const now = await store.state('demand', state.reference)
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
    const hindrance = control.controls.op === 'publish' ? hindranceTo(res, state, assessing.isReviewed) : null
    if (hindrance !== null) throw forbidden(`This assessment cannot be published: ${hindrance}`)
    await keep(assessing, res, state, { ...control, typed: readTyped(FIELDS, posted) })
  })
  return router
}
