import type { User } from '../accounts/rules.js'
import { AppError, notFound } from '../errors.js'
import type { BodyFault } from '../http/refusal.js'
import type { DeskForm } from '../kinds/form/form.js'
import type { FormError } from '../kinds/form/read-form.js'
import { canonical } from '../ledger/entry.js'
import type { RecordState } from '../ledger/model.js'
import type { Saving } from '../saving/door.js'
import { refuseHidden } from '../saving/inside.js'
import type { Content } from '../saving/read.js'
import { type Saved, save } from '../saving/save.js'
import { contentToEdit } from '../saving/standing.js'
import { type DraftBody, invalid, pointerTo } from './desk-body.js'

/** What is wrong between the parts of a draft, as the desk finds it. */
const DETAILS: Record<string, (params: FormError['params']) => string> = {
  unknown: ({ reference }) => `'${reference}' names nothing in the record`,
  taken: ({ reference }) => `'${reference}' is the address of another record`,
  reservedSlug: ({ value }) => `'${value}' reads as the reference of a record: choose another slug`,
  judged: ({ number }) => `assessments judge criterion ${number}, so it must stay`,
  future: ({ day, today }) => `${day} is after today, ${today}`,
  before: ({ day, other, at }) => `${day} is before ${at}, which is ${other}`,
  years: ({ day, from, to }) => `${day} has no year from ${from} to ${to}`,
  'day.era': ({ typed, first }) =>
    `${typed} has a year of the Buddhist era: in the common era it would be ${first}`,
}

const faultOf = ({ field, code, params }: FormError): BodyFault => ({
  pointer: pointerTo(['content', ...field.split('.')]),
  detail: DETAILS[code]?.(params) ?? `this is not right (${code})`,
})

const isSame = (one: unknown, other: unknown): boolean => canonical(one ?? null) === canonical(other ?? null)

const isBlank = (value: unknown): boolean =>
  value === undefined || (Array.isArray(value) && value.length === 0)

/**
 * The content with the members that other pages of the desk write as they were. They may be sent along unchanged.
 * @throws AppError 'invalid' when one was changed
 */
function withCarried(form: DeskForm, sent: Content, before: Content): Content {
  const names = form.carried.map(({ name }) => name)
  const changed = names.filter((name) => !isBlank(sent[name]) && !isSame(sent[name], before[name]))
  if (changed.length > 0) {
    throw invalid(
      changed.map((name) => ({
        pointer: pointerTo(['content', name]),
        detail: `'${name}' is written on the desk: leave it out, or send it as it is`,
      })),
    )
  }
  const edited = Object.entries(sent).filter(([name]) => !names.includes(name))
  const kept = names.filter((name) => before[name] !== undefined).map((name) => [name, before[name]])
  const content = form.shape.validate(Object.fromEntries([...edited, ...kept])).value as Content
  return form.settled(content, before, { isWhole: true })
}

const conflict = ({ kind, reference, version }: RecordState): AppError =>
  new AppError(
    'conflict',
    `${kind} ${reference} is at version ${version}: read it and send your change again`,
    {
      latest: version,
    },
  )

/** Who writes through a token has a contributor's rights, whatever else the account may do. */
const asContributor = (user: User): User => ({ ...user, role: 'contributor' })

interface Writing {
  form: DeskForm
  /** Null for a new record. */
  state: RecordState | null
  body: DraftBody
  user: User
}

function savedOr(saved: Saved): string {
  if (saved.outcome === 'conflict') throw conflict(saved.state)
  if (saved.outcome === 'refused') throw invalid(saved.errors.map(faultOf))
  return saved.reference
}

/**
 * Writes a draft as the desk does, with the same checks. It can never publish.
 * @returns the record's reference
 * @throws AppError 'invalid' with every fault; 'conflict' when the record has moved on, with its newest version
 */
export async function writeDraft(saving: Saving, { form, state, body, user }: Writing): Promise<string> {
  if (state && state.version !== body.version) throw conflict(state)
  const before = state ? await contentToEdit(saving.ledger, state) : {}
  const content = withCarried(form, body.content, before)
  const errors = form.furtherErrors(content)
  if (errors.length > 0) throw invalid(errors.map(faultOf))
  const op = body.state === 'in-review' ? ('review' as const) : ('draft' as const)
  const controls = {
    op,
    add: '',
    remove: '',
    up: '',
    version: state?.version ?? 0,
    root: 0,
    reason: body.reason,
    alike: '',
  }
  const filled = { content, newSource: null }
  return savedOr(await save(saving, { form, state, filled, controls, op, user: asContributor(user) }))
}

/** The record that an address names. @throws AppError 'not-found', or 'forbidden' where it is closed to the holder */
async function stateOf(
  { store }: Pick<Saving, 'store'>,
  form: DeskForm,
  reference: string,
): Promise<RecordState> {
  const state = await store.state(form.kind, reference)
  if (!state) throw notFound(form.kind, reference)
  return refuseHidden(state)
}

/** Where a record stands, for who may see drafts. @throws AppError 'not-found' or 'forbidden' */
export async function draftOf(
  saving: Pick<Saving, 'store' | 'ledger'>,
  form: DeskForm,
  reference: string,
): Promise<{ state: RecordState; content: Content }> {
  const state = await stateOf(saving, form, reference)
  return { state, content: await contentToEdit(saving.ledger, state) }
}

const standingOf = ({ draft, published }: RecordState): string =>
  draft?.state ?? (published ? 'published' : 'withdrawn')

/** PURE. The newest content of a record, a draft or not, as the interface gives it to who may see it. */
export function draftEntry(
  form: DeskForm,
  { state, content }: { state: RecordState; content: Content },
  origin: string,
) {
  const { kind, reference, version, published } = state
  return {
    kind,
    reference,
    version,
    state: standingOf(state),
    published: published?.version ?? null,
    content,
    links: {
      self: `${origin}/api/v1/drafts/${form.path}/${reference}`,
      desk: `${origin}/desk/${form.path}/${reference}`,
    },
  }
}
