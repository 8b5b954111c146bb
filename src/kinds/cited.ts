import type { Field, Referred } from './form/fields.js'
import { kindOfReference } from './kinds.js'

/** One reference that a content makes, and the field it stands in. */
export interface Cited {
  kind: Referred
  reference: string
  /** 'links.0.demand'; of a list, the list itself. */
  field: string
}

/** What a reference names: its letter tells, except that those from before organisations and themes had one have none. */
export const kindOf = (reference: string, otherwise: Referred): Referred =>
  kindOfReference(reference)?.kind ?? otherwise

const texts = (value: unknown): string[] =>
  [value].flat().filter((one): one is string => typeof one === 'string' && one !== '')

/** Everything that a content refers to, in the order of the form. Pure. */
export function citedIn(fields: readonly Field[], content: unknown, prefix = ''): Cited[] {
  const members = (content ?? {}) as Record<string, unknown>
  return fields.flatMap((field) => {
    const value = members[field.name]
    const path = prefix + field.name
    switch (field.kind) {
      case 'pick':
      case 'ref':
      case 'refs':
      case 'ticks':
        return texts(value).map((reference, place) => ({
          kind: kindOf(reference, field.of),
          reference,
          field: field.kind === 'refs' ? `${path}.${place}` : path,
        }))
      case 'group':
        return citedIn(field.fields, value, `${path}.`)
      case 'rows':
        return (Array.isArray(value) ? value : []).flatMap((row, place) =>
          citedIn(field.fields, row, `${path}.${place}.`),
        )
      default:
        return []
    }
  })
}
