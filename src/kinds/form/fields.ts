import type { Kind } from '../../ledger/entry.js'

/*
 * What a desk form is made of. A field's name is the member of the content it fills, so that one description serves
 * to read a posted form, to show it again, to print a difference and to find what a record refers to.
 */

/** The kinds of record that others refer to. */
export type Referred = Kind

interface Named {
  name: string
  /** Key under `fields.label`. */
  label: string
  /** Key under `fields.hint`. */
  hint?: string
  isOptional?: boolean
}

/** One line of text or a number. */
export type LineField = Named & { kind: 'line'; isShort?: boolean; isNumber?: boolean }
/** Carried along unseen. */
type HiddenField = Named & { kind: 'hidden' }
/** A text in each language, side by side. */
export type TextField = Named & {
  kind: 'text'
  isLong?: boolean
  /** Line ends that were typed into it become spaces. */
  isOneLine?: boolean
}
/**
 * A day, or a year or month of the world: three inputs, or all of it in one of them. Beside a year that the site takes: of what
 * has happened, `isPast`; of what cannot come before another date of the content, `notBefore` it, `unless` a tick beside it says so.
 */
export type DateField = Named & {
  kind: 'date'
  isDay?: boolean
  isPast?: boolean
  notBefore?: { name: string; label: string }
  unless?: string
}
/** One of a few fixed values. `words` is the catalogue's key of their names, `meanings` of a line about each. */
export type ChoiceField = Named & {
  kind: 'choice'
  options: readonly string[]
  words: string
  meanings?: string
  isSelect?: boolean
  /** Marks beside the options: of statuses or of effects. */
  marks?: 's' | 'e'
}
/** One record from a select. */
export type PickField = Named & { kind: 'pick'; of: Referred }
/** Any number of records, or of whatever the page offers under `offer`, by ticking. */
export type TicksField = Named & { kind: 'ticks'; of: Referred; offer?: string }
/** One reference, typed or chosen from suggestions. */
export type RefField = Named & { kind: 'ref'; of: Referred }
/** Any number of references. */
export type RefsField = Named & { kind: 'refs'; of: Referred }
/** A list of short texts, one a line. */
type LinesField = Named & { kind: 'lines' }
type TickField = Named & { kind: 'tick' }
/** Fields that belong together; folded away while they are empty, if they are rarely needed. */
export type GroupField = Named & { kind: 'group'; fields: readonly Field[]; isFolded?: boolean }
/** Repeated rows. `add` is the key of the words for one row and for the buttons; fixed rows can neither be added nor removed. */
export type RowsField = Named & {
  kind: 'rows'
  fields: readonly Field[]
  add: string
  isFixed?: boolean
  /** Their order says something, so that they can be moved. */
  isOrdered?: boolean
}

export type Field =
  | LineField
  | HiddenField
  | TextField
  | DateField
  | ChoiceField
  | PickField
  | TicksField
  | RefField
  | RefsField
  | LinesField
  | TickField
  | GroupField
  | RowsField

export interface Section {
  /** Key under `fields.section`. */
  heading: string
  /** Key under `fields.note`; '' for none. */
  note: string
  fields: readonly Field[]
}

export const fieldsOf = (sections: readonly Section[]): Field[] =>
  sections.flatMap((section) => [...section.fields])

/** Most rows that one form may have in one place: as many as the records' shapes allow at the widest. */
export const MOST_ROWS = 200
