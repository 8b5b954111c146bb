import type { Request, Response } from 'express'
import { signedIn } from '../../accounts/session/guard.js'
import { formDone } from '../../accounts/session/sent-form.js'
import { forbidden } from '../../errors.js'
import { citedIn } from '../../kinds/cited.js'
import { type Field, fieldsOf } from '../../kinds/form/fields.js'
import { type DeskForm, isOutside } from '../../kinds/form/form.js'
import { merge } from '../../kinds/form/merge.js'
import { movedUp } from '../../kinds/form/moved.js'
import {
  contentFrom,
  postedOf,
  readTyped,
  type TypedGroup,
  typedFrom,
  without,
} from '../../kinds/form/typed.js'
import type { RecordState } from '../../ledger/model.js'
import { writtenBefore } from '../../saving/days.js'
import type { Saving } from '../../saving/door.js'
import { refuseHidden } from '../../saving/inside.js'
import { type Content, readControls, readRecordForm } from '../../saving/read.js'
import { hindranceToPublish, rootOf } from '../../saving/rules.js'
import { save } from '../../saving/save.js'
import { contentToEdit, standingOf } from '../../saving/standing.js'
import { crumbsOf, type FormGiven, formPage, kindsOffered } from './edit-page.js'
import { differenceViews } from './print.js'

const contentFields = (form: DeskForm): Field[] =>
  fieldsOf(form.sections).filter((field) => !isOutside(field))

/** What changes from one showing of a form to the next. */
type Shows = Pick<FormGiven, 'typed' | 'version' | 'root'> &
  Partial<Pick<FormGiven, 'errors' | 'reason' | 'alike' | 'unlike' | 'openAt' | 'conflict' | 'asked'>>

/** The form of one kind of record, and where it is saved. */
export interface Editing extends Saving {
  form: DeskForm
}

async function render(
  { form, store, isReviewed }: Editing,
  res: Response,
  state: RecordState | null,
  { status, ...shows }: Shows & { status: number },
): Promise<void> {
  const { wording } = res.locals
  const sections = form.sections
  const fields = fieldsOf(sections)
  const named = citedIn(fields, contentFrom(fields, shows.typed))
  const records = await store.choices(kindsOffered(fields), named, wording.lang)
  const key = state ? 'edit' : 'add'
  const given: FormGiven = {
    heading: wording.t(`desk.${key}.${form.kind}`, { reference: state?.reference ?? '' }),
    lede: wording.t(`desk.lede.${form.kind}`),
    crumbs: crumbsOf(form, wording),
    address: state ? `/desk/${form.path}/${state.reference}/edit` : `/desk/${form.path}/new`,
    sections,
    others: form.carried,
    choices: { records, offers: {} },
    about: {},
    hindrance: hindranceToPublish(signedIn(res), state, isReviewed),
    errors: [],
    reason: '',
    openAt: '',
    conflict: null,
    ...shows,
  }
  res.status(status).render('desk/form', { ...formPage(given, wording), layout: 'desk' })
}

/** Both versions, over the form on top of theirs. */
async function renderConflict(
  editing: Editing,
  res: Response,
  state: RecordState,
  { typed, controls }: Sent,
): Promise<void> {
  refuseHidden(state)
  const fields = contentFields(editing.form)
  const standing = await standingOf(editing.ledger, state, controls)
  const base = typedFrom(fields, standing.base)
  const theirs = typedFrom(fields, standing.theirs)
  const conflict = differenceViews(fields, { base, yours: typed, theirs }, res.locals.wording)
  const { merged } = merge(base, typed, theirs)
  const { version, root } = standing
  const shows = { typed: merged, version, root, reason: controls.reason, alike: controls.alike, conflict }
  await render(editing, res, state, { status: 409, ...shows })
}

/** A form as it was sent. */
type Sent = ReturnType<typeof readControls> & { typed: TypedGroup }

/** Reads and saves; the refusals are shown with everything that was typed. */
async function keep(editing: Editing, res: Response, state: RecordState | null, sent: Sent): Promise<void> {
  const { typed, controls, errors, reason } = sent
  const { op, version, root } = controls
  const again = { typed, version, root, reason, alike: controls.alike, asked: op }
  if (op === null) return render(editing, res, state, { status: 200, ...again, openAt: controls.add })
  if (state && version !== state.version) return renderConflict(editing, res, state, sent)
  const before: Content = state ? await contentToEdit(editing.ledger, state) : {}
  const days = { bounds: editing.dayBounds(), known: await writtenBefore(editing.ledger, state, op) }
  const read = readRecordForm(editing.form, typed, before, days)
  const wrong = [...(read.ok ? [] : read.errors), ...errors]
  if (!read.ok || wrong.length > 0) {
    const shown = read.ok ? typed : read.typed
    return render(editing, res, state, { status: 422, ...again, typed: shown, errors: wrong })
  }
  const { form } = editing
  const saved = await save(editing, { form, state, filled: read.value, controls, op, user: signedIn(res) })
  if (saved.outcome === 'refused') {
    const { errors: refused, unlike } = saved
    return render(editing, res, state, { status: 422, ...again, errors: refused, unlike })
  }
  if (saved.outcome === 'conflict') return renderConflict(editing, res, saved.state, sent)
  await formDone(res)
  res.redirect(303, res.locals.wording.href(`/desk/${form.path}/${saved.reference}?done=${op}`))
}

/** The form of a record, or the empty one for null. */
export async function showForm(editing: Editing, res: Response, state: RecordState | null): Promise<void> {
  const fields = fieldsOf(editing.form.sections)
  const typed = typedFrom(fields, state && (await contentToEdit(editing.ledger, state)))
  const root = state ? rootOf(state) : 0
  await render(editing, res, state, { status: 200, typed, version: state?.version ?? 0, root })
}

/**
 * Takes a sent form: shows it with a row more or less, refuses it, or saves it.
 * @throws AppError 'forbidden' when the person may not publish, whatever else is wrong with the form
 */
export async function takeForm(
  editing: Editing,
  req: Request,
  res: Response,
  state: RecordState | null,
): Promise<void> {
  const posted = postedOf(req.body)
  const control = readControls(posted)
  const { op, remove, up } = control.controls
  if (op === 'publish' && hindranceToPublish(signedIn(res), state, editing.isReviewed) === 'role') {
    throw forbidden('Publishing needs the role editor')
  }
  const kept = remove === '' ? posted : without(posted, remove)
  const ordered = up === '' ? kept : movedUp(kept, up)
  const typed = readTyped(fieldsOf(editing.form.sections), ordered)
  await keep(editing, res, state, { ...control, typed })
}
