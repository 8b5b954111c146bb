import type Joi from 'joi'

/** One thing that is wrong with a form: where, what (a stable name), and what its words need. */
export interface FormError {
  /** Path of the field, parts joined by dots: 'links.0.reason'. */
  field: string
  code: string
  params: Record<string, string | number>
}

export type FormResult<Value, Typed> =
  | { ok: true; value: Value }
  | { ok: false; errors: FormError[]; typed: Typed }

const isPlain = (value: unknown): value is string | number =>
  typeof value === 'string' || typeof value === 'number'

/** A schema that asks for a text where there is an object says "base"; to the editor that is a missing text. */
const codeOf = ({ type }: Joi.ValidationErrorItem): string =>
  type === 'string.empty' || type === 'object.base' || type === 'array.base' ? 'any.required' : type

/** Errors with more of them, of which a field that is wrong already gets none: one thing that is wrong is told once. PURE. */
export function withFurther(errors: readonly FormError[], more: readonly FormError[]): FormError[] {
  const told = new Set(errors.map(({ field }) => field))
  return [...errors, ...more.filter(({ field }) => !told.has(field))]
}

/** What the words of an error may need of it. */
const NEEDED = new Set(['limit', 'name', 'typed', 'first', 'second', 'third'])

function errorOf(detail: Joi.ValidationErrorItem): FormError {
  const params = Object.entries(detail.context ?? {}).filter(
    (entry): entry is [string, string | number] => NEEDED.has(entry[0]) && isPlain(entry[1]),
  )
  return { field: detail.path.join('.'), code: codeOf(detail), params: Object.fromEntries(params) }
}

/**
 * Checks what was typed. Every problem at once and one for each field, unknown members dropped, empty text "not given".
 */
export function readForm<Value, Typed>(
  schema: Joi.ObjectSchema<Value>,
  typed: Typed,
): FormResult<Value, Typed> {
  const { value, error } = schema.validate(typed, { abortEarly: false, stripUnknown: { objects: true } })
  if (!error) return { ok: true, value }
  const errors = new Map<string, FormError>()
  for (const detail of error.details) {
    const found = errorOf(detail)
    if (!errors.has(found.field)) errors.set(found.field, found)
  }
  return { ok: false, errors: [...errors.values()], typed }
}
