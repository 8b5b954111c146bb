import type { PublicContent, PublicKind } from '../../kinds/edition.js'
import type { Field } from '../../kinds/form/fields.js'
import { PAGE_FIELDS } from '../../kinds/page-order.js'
import { LANGUAGES } from '../../language/languages.js'

export type AnyMembers = Record<string, unknown>

export const membersOf = (value: unknown): AnyMembers =>
  typeof value === 'object' && value !== null ? (value as AnyMembers) : {}

export const listFrom = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

/** A single value as text; what is missing, empty or not ticked is the empty text. */
export const valueText = (value: unknown): string =>
  value === undefined || value === null || value === false ? '' : String(value)

/** The entries of a plain list. Boxes have no order of their own: sorted, so that the same boxes are the same list. */
export function itemsOf(field: Field, value: unknown): string[] {
  const items = listFrom(value).map(valueText)
  return field.kind === 'ticks' ? items.sort() : items
}

const areSame = (
  one: readonly unknown[],
  other: readonly unknown[],
  isSameItem: (index: number) => boolean,
) => one.length === other.length && one.every((_, index) => isSameItem(index))

const allSame = (fields: readonly Field[], before: unknown, after: unknown): boolean =>
  fields.every((field) => isSame(field, membersOf(before)[field.name], membersOf(after)[field.name]))

function isSame(field: Field, before: unknown, after: unknown): boolean {
  switch (field.kind) {
    case 'text':
      return LANGUAGES.every(
        (language) => valueText(membersOf(before)[language]) === valueText(membersOf(after)[language]),
      )
    case 'ticks':
    case 'refs':
    case 'lines': {
      const [old, now] = [itemsOf(field, before), itemsOf(field, after)]
      return areSame(old, now, (index) => old[index] === now[index])
    }
    case 'group':
      return allSame(field.fields, before, after)
    case 'rows': {
      const [old, now] = [listFrom(before), listFrom(after)]
      return areSame(old, now, (index) => allSame(field.fields, old[index], now[index]))
    }
    default:
      return valueText(before) === valueText(after)
  }
}

/**
 * The fields in which two contents differ, in the order of the page: those of which `differencesOf` tells the same,
 * without working out how. PURE.
 */
export const changedFields = <Kind extends PublicKind>(
  kind: Kind,
  before: PublicContent[Kind],
  after: PublicContent[Kind],
): Field[] =>
  PAGE_FIELDS[kind].filter(
    (field) => !isSame(field, membersOf(before)[field.name], membersOf(after)[field.name]),
  )
