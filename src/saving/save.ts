import type { User } from '../accounts/rules.js'
import { AppError, forbidden } from '../errors.js'
import { deskPath } from '../kinds/address.js'
import { type Cited, citedIn } from '../kinds/cited.js'
import { fieldsOf } from '../kinds/form/fields.js'
import { type DeskForm, isOutside, NEW_SOURCE } from '../kinds/form/form.js'
import { differences, merge } from '../kinds/form/merge.js'
import type { FormError } from '../kinds/form/read-form.js'
import { readsAsReference } from '../kinds/kinds.js'
import type { UnlikeAt } from '../language/likeness/in-content.js'
import type { Author, Operation } from '../ledger/entry.js'
import type { Change, Ledger } from '../ledger/ledger.js'
import type { RecordState } from '../ledger/model.js'
import { recordId } from '../ledger/record-state.js'
import { unexplained } from './alike.js'
import { reasonErrors, stamped } from './corrections.js'
import { contentDayErrors, writtenBefore } from './days.js'
import { appended, type Saving } from './door.js'
import { judgementErrors } from './judgements.js'
import { ALIKE, type Content, type Controls, type Filled } from './read.js'
import { baseOf, hindranceToPublish, type Op, rootOf } from './rules.js'
import { contentAt, contentToEdit } from './standing.js'
import type { DeskStore } from './store.js'

/** What a record is saved from: where it stood when the form was sent, and by whom. */
export interface Submission {
  form: DeskForm
  state: RecordState | null
  filled: Filled
  controls: Controls
  op: Op
  user: User
}

export type Saved =
  | { outcome: 'saved'; reference: string }
  /** `unlike`: what the languages of its texts say differently, for which no reason is given. */
  | { outcome: 'refused'; errors: FormError[]; unlike?: UnlikeAt[] }
  /** Someone else was there first; this is where the record stands now. */
  | { outcome: 'conflict'; state: RecordState }

/** References that name nothing, or, for publishing, something that readers cannot see. */
export async function citedErrors(store: DeskStore, cited: readonly Cited[], op: Op): Promise<FormError[]> {
  const states = await store.states(cited)
  return cited.flatMap(({ kind, reference, field }): FormError[] => {
    const state = states.get(recordId(kind, reference))
    if (!state) return [{ field, code: 'unknown', params: { reference } }]
    if (op !== 'publish' || state.published) return []
    const href = deskPath(kind, reference)
    return [{ field, code: 'unpublished', params: { reference, href } }]
  })
}

/** Languages that say different things, and no reason for it. */
export const UNLIKE: FormError = { field: ALIKE, code: 'unlike', params: {} }

export const operationOf = (op: Op, isNew: boolean): Operation => {
  if (op === 'publish') return 'publish'
  if (op === 'review') return 'submit'
  return isNew ? 'create' : 'edit'
}

export const authorOf = (user: User): Author => ({ id: user.id, shownAs: user.shownAs })

/** Refuses whoever may not publish, whatever the page offered them. @throws AppError 'forbidden' */
async function refuseToPublish({ ledger, isReviewed }: Saving, submission: Submission): Promise<void> {
  const { user, state, filled } = submission
  const hindrance = hindranceToPublish(user, state, isReviewed)
  if (hindrance === 'role') throw forbidden('Publishing needs the role editor')
  if (hindrance === 'own') throw forbidden('A colleague has to publish your change: send it for review')
  if (!isReviewed || !state) return
  const drafted = await contentToEdit(ledger, state)
  const isChanged = differences(drafted, filled.content).length > 0 || filled.newSource !== null
  if (isChanged) throw forbidden('A colleague has to publish your change: send it for review')
}

const without = (content: Content, names: readonly string[]): Content =>
  Object.fromEntries(Object.entries(content).filter(([name]) => !names.includes(name)))

/** The content on top of what was published past the draft meanwhile; null when the two cannot be joined. */
async function onTopOfPublished(ledger: Ledger, submission: Submission): Promise<Content | null> {
  const { form, state, controls, filled, op } = submission
  const published = state?.published?.version ?? 0
  if (op !== 'publish' || !state || published === 0 || rootOf(state) === published) return filled.content
  const root = await contentAt(ledger, state, rootOf(state))
  const theirs = await contentAt(ledger, state, published)
  const carried = form.joinCarried(root, filled.content, theirs)
  // Whoever sends the published version as root has had it on the page, and decided.
  if (controls.root === published) return { ...filled.content, ...carried }
  const names = form.carried.map(({ name }) => name)
  const edited = (content: Content) => without(content, names)
  const { merged, conflicts } = merge(edited(root), edited(filled.content), edited(theirs))
  return conflicts.length > 0 ? null : { ...merged, ...carried }
}

/** Whoever saves or submits a colleague's draft as it is has not written it. */
async function writerOf(ledger: Ledger, { state, op }: Submission, content: Content): Promise<Author | null> {
  if (!state?.draft || op === 'publish') return null
  const isSame = differences(await contentToEdit(ledger, state), content).length === 0
  return isSame ? state.draft.author : null
}

async function changesOf(ledger: Ledger, submission: Submission, content: Content): Promise<Change[]> {
  const { form, state, filled, controls, op, user } = submission
  const isNew = state === null
  const { reason, alike } = controls
  const author = authorOf(user)
  const note = { author, reason, ...(alike && { alike }) }
  const changes: Change[] = []
  const sources: unknown[] = Array.isArray(content.sources) ? [...content.sources] : []
  if (filled.newSource) {
    const reference = await ledger.newReference('source')
    const operation = operationOf(op, true)
    changes.push({
      kind: 'source',
      reference,
      operation,
      content: filled.newSource,
      ...note,
      expected: 0,
    })
    sources.push(reference)
  }
  const contentBy = filled.newSource ? null : await writerOf(ledger, submission, content)
  const reference = state?.reference ?? (await ledger.newReference(form.kind))
  changes.push({
    kind: form.kind,
    reference,
    operation: operationOf(op, isNew),
    content: filled.newSource ? { ...content, sources } : content,
    ...note,
    ...(contentBy && contentBy.id !== author.id && { contentBy }),
    expected: state?.version ?? 0,
    base: state ? baseOf(state) : 0,
  })
  return changes
}

/** An address that another record has already. */
const takenBy = (form: DeskForm, reference: string): FormError => ({
  field: 'slug',
  code: 'taken',
  params: { reference, href: `/desk/${form.path}/${reference}` },
})

/** What readers would read differently in two languages; nothing where somebody says why it is right. */
async function unlikeOf(
  ledger: Ledger,
  { state, filled, controls, op }: Submission,
  content: Content,
): Promise<UnlikeAt[]> {
  if (op !== 'publish' || controls.alike !== '') return []
  const whole = filled.newSource ? { ...content, [NEW_SOURCE]: filled.newSource } : content
  return unexplained(ledger, state, whole)
}

/** A slug is in the content, so that the ledger cannot keep it apart from another's. */
async function slugErrors(
  store: DeskStore,
  { form, state }: Submission,
  content: Content,
): Promise<FormError[]> {
  if (typeof content.slug !== 'string') return []
  const holder = await store.holderOf(form.kind, content.slug)
  if (holder !== null && holder === state?.reference) return []
  if (readsAsReference(form.kind, content.slug))
    return [{ field: 'slug', code: 'reservedSlug', params: { value: content.slug } }]
  return holder === null ? [] : [takenBy(form, holder)]
}

/** Judgements against the table that would be published, or are given to somebody to publish. */
async function againstTable(
  { ledger, store }: Saving,
  { form, state, op }: Submission,
  content: Content,
): Promise<FormError[]> {
  if (op === 'draft' || !state) return []
  const published = await contentAt(ledger, state, state.published?.version ?? 0)
  return judgementErrors(store, { kind: form.kind, reference: state.reference, content, published })
}

/**
 * Writes a filled form, with the new source it may bring along: the source first, so that a record never names one
 * that is not there.
 * @throws AppError 'forbidden' when the person may not publish this.
 */
export async function save(saving: Saving, submission: Submission): Promise<Saved> {
  const { ledger, store } = saving
  const { form, state, controls, op } = submission
  if (op === 'publish') await refuseToPublish(saving, submission)
  if (state && state.version !== controls.version) return { outcome: 'conflict', state }
  const joined = await onTopOfPublished(ledger, submission)
  if (!joined && state) return { outcome: 'conflict', state }
  if (!joined) throw new Error(`A new ${form.kind} cannot have moved on`)
  const content = await stamped(saving, submission, joined)
  const fields = fieldsOf(form.sections).filter((field) => !isOutside(field))
  const cites = await citedErrors(store, citedIn(fields, content), op)
  const days = { bounds: saving.dayBounds(), known: await writtenBefore(ledger, state, op) }
  const errors = [
    ...cites,
    ...(await slugErrors(store, submission, content)),
    ...contentDayErrors(form, content, days),
    ...(await againstTable(saving, submission, content)),
    ...reasonErrors(submission, content !== joined),
  ]
  if (errors.length > 0) return { outcome: 'refused', errors }
  const unlike = await unlikeOf(ledger, submission, content)
  if (unlike.length > 0) return { outcome: 'refused', errors: [UNLIKE], unlike }
  const changes = await changesOf(ledger, submission, content)
  const reference = changes.at(-1)?.reference ?? ''
  if (await appended(saving, submission.user, changes)) return { outcome: 'saved', reference }
  const takenMeanwhile = await slugErrors(store, submission, content)
  if (takenMeanwhile.length > 0) return { outcome: 'refused', errors: takenMeanwhile }
  const now = state && (await store.state(form.kind, reference))
  if (!now) throw new AppError('conflict', `Somebody is just writing a ${form.kind} with this slug`)
  return { outcome: 'conflict', state: now }
}
