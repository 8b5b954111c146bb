import type { Field } from '../../kinds/form/fields.js'
import type { Language } from '../../language/text.js'

/** Texts of a record that are in one language and not in the other. */
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
    const [en, km] = [isFilled(memberOf(value, 'en')), isFilled(memberOf(value, 'km'))]
    return en === km ? [] : [{ label: field.label, language: en ? 'km' : 'en' }]
  }
  if (field.kind === 'group') return lackingIn(field.fields, value)
  if (field.kind === 'rows' && Array.isArray(value))
    return value.flatMap((row) => lackingIn(field.fields, row))
  return []
}

/** PURE. What a content lacks, in the order of its form; of repeated rows each lacking text counts. */
export const lackingIn = (fields: readonly Field[], content: unknown): Lacking[] =>
  fields.flatMap((field) => lackingField(field, memberOf(content, field.name)))
