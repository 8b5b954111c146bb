import type { Request, Response } from 'express'
import { signedIn } from '../accounts/guard.js'
import { forbidden } from '../errors.js'
import type { FormError } from '../http/form.js'
import type { RecordState } from '../ledger/model.js'
import { citedIn } from './cited.js'
import { type FormGiven, formPage, kindsOffered } from './edit-page.js'
import { type Field, fieldsOf, type Section } from './fields.js'
import { type DeskForm, isOutside, SLUG_FIELD } from './form.js'
import { merge } from './merge.js'
import { differenceViews } from './print.js'
import { type Content, type Controls, readControls, readRecord } from './read.js'
import { crumbsOf } from './record-page.js'
import { hindranceToPublish, rootOf } from './rules.js'
import { type Saving, save } from './save.js'
import { contentToEdit, standingOf } from './standing.js'
import { contentFrom, postedOf, readTyped, type TypedGroup, typedFrom, without } from './typed.js'

/** A new record's form asks for its slug too, where it has one. */
export function sectionsOf(form: DeskForm, isNew: boolean): readonly Section[] {
  const [first, ...rest] = form.sections
  if (!isNew || form.slugFrom === null || !first) return form.sections
  return [{ ...first, fields: [...first.fields, SLUG_FIELD] }, ...rest]
}

const contentFields = (form: DeskForm): Field[] =>
  fieldsOf(form.sections).filter((field) => !isOutside(field))

/** What changes from one showing of a form to the next. */
type Shows = Pick<FormGiven, 'typed' | 'version' | 'root'> &
  Partial<Pick<FormGiven, 'errors' | 'reason' | 'openAt' | 'conflict'>>

export interface FormRoutes {
  show(res: Response, state: RecordState | null): Promise<void>
  submit(req: Request, res: Response, state: RecordState | null): Promise<void>
}

/** The form of one kind of record: shown, sent, refused, in conflict, saved. */
export function formRoutes(form: DeskForm, saving: Saving): FormRoutes {
  const { ledger, store, isReviewed } = saving

  const render = async (res: Response, state: RecordState | null, status: number, shows: Shows) => {
    const { wording } = res.locals
    const sections = sectionsOf(form, state === null)
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

  const showConflict = async (res: Response, state: RecordState, typed: TypedGroup, controls: Controls) => {
    const fields = contentFields(form)
    const standing = await standingOf(ledger, state, controls)
    const [base, theirs] = [standing.base, standing.theirs].map((content) => typedFrom(fields, content))
    if (!base || !theirs) return
    const conflict = differenceViews(fields, { base, yours: typed, theirs }, res.locals.wording)
    const { merged } = merge(base, typed, theirs)
    const { version, root } = standing
    await render(res, state, 409, { typed: merged, version, root, reason: controls.reason, conflict })
  }

  /** Reads and saves; the refusals are shown with everything that was typed. */
  const keep = async (
    res: Response,
    state: RecordState | null,
    typed: TypedGroup,
    { controls, errors, reason }: { controls: Controls; errors: FormError[]; reason: string },
  ) => {
    const { op, version, root } = controls
    if (op === null) return render(res, state, 200, { typed, version, root, reason, openAt: controls.add })
    if (state && version !== state.version) return showConflict(res, state, typed, controls)
    const before: Content = state ? await contentToEdit(ledger, state) : {}
    const read = readRecord(form, typed, before, state === null)
    const wrong = [...(read.ok ? [] : read.errors), ...errors]
    if (!read.ok || wrong.length > 0) {
      const shown = read.ok ? typed : read.typed
      return render(res, state, 422, { typed: shown, version, root, reason, errors: wrong })
    }
    const saved = await save(saving, { form, state, filled: read.value, controls, op, user: signedIn(res) })
    if (saved.outcome === 'refused') {
      return render(res, state, 422, { typed, version, root, reason, errors: saved.errors })
    }
    if (saved.outcome === 'conflict') return showConflict(res, saved.state, typed, controls)
    res.redirect(303, res.locals.wording.href(`/desk/${form.path}/${saved.reference}?done=${op}`))
  }

  return {
    async show(res, state) {
      const typed = typedFrom(
        fieldsOf(sectionsOf(form, state === null)),
        state && (await contentToEdit(ledger, state)),
      )
      await render(res, state, 200, { typed, version: state?.version ?? 0, root: state ? rootOf(state) : 0 })
    },
    async submit(req, res, state) {
      const sent = postedOf(req.body)
      const control = readControls(sent)
      const { op, remove } = control.controls
      if (op === 'publish' && hindranceToPublish(signedIn(res), state, isReviewed) === 'role') {
        throw forbidden('Publishing needs the role editor')
      }
      const posted = remove === '' ? sent : without(sent, remove)
      const typed = readTyped(fieldsOf(sectionsOf(form, state === null)), posted)
      await keep(res, state, typed, control)
    },
  }
}
