import type { Field } from '../../kinds/form/fields.js'
import { LANGUAGES, type Language } from '../../language/languages.js'

/** A text of a record that is in another language and not in this one. */
export interface Lacking {
  /** Key under `fields.label`. */
  label: string
  language: Language
}

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const memberOf = (value: unknown, name: string): unknown => (isGroup(value) ? value[name] : undefined)
const isFilled = (value: unknown): boolean => typeof value === 'string' && value !== ''

function lackingField(field: Field, value: unknown): Lacking[] {
  if (field.kind === 'text') {
    const lacking = LANGUAGES.filter((language) => !isFilled(memberOf(value, language)))
    if (lacking.length === LANGUAGES.length) return []
    return lacking.map((language) => ({ label: field.label, language }))
  }
  if (field.kind === 'group') return lackingIn(field.fields, value)
  if (field.kind === 'rows' && Array.isArray(value))
    return value.flatMap((row) => lackingIn(field.fields, row))
  return []
}

/** PURE. What a content lacks, in the order of its form; of repeated rows each lacking text counts. */
export const lackingIn = (fields: readonly Field[], content: unknown): Lacking[] =>
  fields.flatMap((field) => lackingField(field, memberOf(content, field.name)))
