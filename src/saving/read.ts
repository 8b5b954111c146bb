import Joi from 'joi'
import { readChosen } from '../http/read.js'
import { dayErrors } from '../kinds/form/day-rules.js'
import { fieldsOf } from '../kinds/form/fields.js'
import { type DeskForm, isOutside, NEW_SOURCE } from '../kinds/form/form.js'
import { newSource } from '../kinds/form/new-source.js'
import { type FormError, type FormResult, readForm, withFurther } from '../kinds/form/read-form.js'
import { asGroup, asText, contentFrom, isBlank, type Posted, type TypedGroup } from '../kinds/form/typed.js'
import * as member from '../kinds/shape/members.js'
import { sourceContent } from '../kinds/source/form.js'
import type { Source } from '../kinds/source/rules.js'
import { DEFAULT_LANGUAGE } from '../language/languages.js'
import { contentDayErrors, type DaysBefore } from './days.js'
import { OPS, type Op, suggestedSlug } from './rules.js'

export type Content = Record<string, unknown>

/** What a posted form asks for besides its fields. */
export interface Controls {
  /** Null when rows are added or removed. */
  op: Op | null
  /** Path of the rows to which one is to be added; '' for none. */
  add: string
  /** Path of what is to be removed; '' for none. */
  remove: string
  /** Path of the row that is to be moved up; '' for none. */
  up: string
  /** The newest version of the record that the page was made from; 0 for a new record. */
  version: number
  /** The published version that the content takes account of. */
  root: number
  reason: string
  /** Why what its languages seem to say differently is the same; '' for nothing said. */
  alike: string
}

const path = Joi.string()
  .pattern(/^[a-zA-Z]+(?:\.(?:\d{1,4}|[a-zA-Z]+))*$/)
  .empty('')
  .default('')
const version = Joi.number().integer().min(0).default(0)

/** With the last, a form that was put aside asks to be shown again. */
const pressed = Joi.object<{ op: Op | 'show' | null }>({
  op: Joi.string()
    .valid(...OPS, 'show')
    .empty('')
    .default(null),
})

const controls = Joi.object<Omit<Controls, 'reason' | 'op'> & { why: string }>({
  add: path,
  remove: path,
  up: path,
  version,
  root: version,
  why: member.line(500).default(''),
  alike: member.line(500).default(''),
})

/** The name of the field that takes the reason of a change. An assessment has a reason of its own. */
export const WHY = 'why'

/** The name of the field that takes the reason why languages are alike. */
export const ALIKE = 'alike'

/**
 * The controls of a posted form, and what is wrong with its reason. The rest of them no editor types: it falls back, but for
 * the operation, in whose place no other may be done.
 * @throws AppError 'bad-request' naming the operations that there are
 */
export function readControls(posted: Posted): { controls: Controls; errors: FormError[]; reason: string } {
  const { op: button } = readChosen(pressed, { op: posted.get('op')?.[0] })
  const op = button === 'show' ? null : button
  const names = ['add', 'remove', 'up', 'version', 'root', WHY, ALIKE]
  const typed = Object.fromEntries(names.map((name) => [name, posted.get(name)?.[0]]))
  const read = readForm(controls, typed)
  const errors = read.ok ? [] : read.errors
  const wrong = new Set(errors.map((error) => error.field))
  const rest = Object.fromEntries(Object.entries(typed).filter(([name]) => !wrong.has(name)))
  const { why, ...others } = read.ok
    ? read.value
    : (Joi.attempt(rest, controls) as Omit<Controls, 'op'> & { why: string })
  const reasonErrors = errors.filter(({ field }) => field === WHY || field === ALIKE)
  // Only publishing must be argued in public; a draft may say in a word what it is for.
  if (op === 'publish' && why === '' && !reasonErrors.some(({ field }) => field === WHY))
    reasonErrors.push({ field: WHY, code: 'any.required', params: {} })
  return { controls: { ...others, op, reason: why }, errors: reasonErrors, reason: typed[WHY] ?? '' }
}

/** A form that makes sense by itself; what it refers to is not looked up yet. */
export interface Filled {
  content: Content
  newSource: Source | null
}

const under = (name: string, errors: readonly FormError[]): FormError[] =>
  errors.map((error) => ({ ...error, field: `${name}.${error.field}` }))

function readNewSource(typed: TypedGroup, { bounds }: DaysBefore): FormResult<Source | null, TypedGroup> {
  const group = asGroup(typed[NEW_SOURCE])
  if (isBlank(group)) return { ok: true, value: null }
  const read = readForm<Source, TypedGroup>(sourceContent, contentFrom(newSource.fields, group) as TypedGroup)
  const wrong = read.ok
    ? dayErrors(newSource.fields, { content: { ...read.value } }, [], bounds)
    : read.errors
  return wrong.length === 0 ? read : { ok: false, errors: under(NEW_SOURCE, wrong), typed: group }
}

/** The slug to suggest where none was typed; '' for none. */
function slugFor({ slugFrom }: DeskForm, typed: TypedGroup): string {
  if (slugFrom === null || !isBlank(asText(typed.slug))) return ''
  return suggestedSlug(asText(asGroup(typed[slugFrom])[DEFAULT_LANGUAGE]))
}

/**
 * Reads a record's form. `before` is the content it was made from, of which the members that the form does not
 * show are kept; `days` by what its days are judged. `typed` in a refusal is what to show again: as typed, with a slug suggested where none was.
 */
export function readRecordForm(
  form: DeskForm,
  typed: TypedGroup,
  before: Content,
  days: DaysBefore,
): FormResult<Filled, TypedGroup> {
  const fields = fieldsOf(form.sections).filter((one) => !isOutside(one))
  const carried = Object.fromEntries(form.carried.map(({ name }) => [name, before[name]]))
  const source = readNewSource(typed, days)
  // The new source counts as one, and gets its reference only once everything else is right.
  const hasSource = !source.ok || source.value !== null
  const shape = hasSource ? form.shape.keys({ sources: member.listOf(member.reference('S')) }) : form.shape
  const content = { ...carried, ...contentFrom(fields, typed) }
  const read = readForm<Content, TypedGroup>(shape, content as TypedGroup)
  const slug = slugFor(form, typed)
  const errors = [read, source]
    .flatMap((part) => (part.ok ? [] : part.errors))
    .map((error) => ({
      ...error,
      ...(error.field === 'slug' && slug !== '' && { code: 'suggested' }),
    }))
  const settled = read.ok ? form.settled(read.value, before, { isWhole: true }) : content
  const wrong = withFurther(errors, contentDayErrors(form, settled, days))
  const all = read.ok ? withFurther(wrong, form.furtherErrors(settled)) : wrong
  if (all.length > 0 || !read.ok || !source.ok)
    return { ok: false, errors: all, typed: slug === '' ? typed : { ...typed, slug } }
  return { ok: true, value: { content: settled, newSource: source.value } }
}
