import type Joi from 'joi'
import type { Day } from '../../language/dates.js'
import type { Field, Referred, Section } from './fields.js'
import type { FormError } from './read-form.js'

type Members = Record<string, unknown>

/** For a form that carries nothing and suggests no slug, and whose fields are each right by themselves. */
export const PLAIN = {
  carried: [],
  joinCarried: () => ({}),
  settled: (content: Members) => content,
  furtherErrors: () => [],
  slugFrom: null,
}

/** One kind of record as the desk edits it. */
export interface DeskForm {
  kind: Referred
  /** Its name in addresses: 'actions'. */
  path: string
  sections: readonly Section[]
  /** What the ledger accepts as content of this kind. */
  shape: Joi.ObjectSchema
  /** Members of the content that other pages write: an edit leaves them as they are, a difference shows them. */
  carried: readonly Field[]
  /** Those members of a draft that was begun from `root`, on top of what was published past it since. */
  joinCarried(root: Members, draft: Members, published: Members): Members
  /**
   * A content that is right by its shape, as it is to be kept beside the one that it was made from: with what neither forms
   * nor files give. `isWhole` unless a file gave what changes alone. Pure.
   */
  settled(content: Members, before: Members, given: { isWhole: boolean }): Members
  /** Says in a content where it puts something right that readers have; of kinds in which that is told. Pure. */
  stamped?(content: Members, published: Members, stamp: { on: Day; reason?: string }): Members
  /** A content with a reason for each correction that lacks one. Pure. */
  withReason?(content: Members, reason: string): Members
  /** What is wrong between fields that are each right by themselves. */
  furtherErrors(content: Members): FormError[]
  /** The field whose English text a slug is suggested from; null where none is. */
  slugFrom: string | null
}

/** The group in which a source that is not yet in the record can be typed. It is not part of the content. */
export const NEW_SOURCE = 'newSource'

/** Fields of a form that do not fill a member of the content. */
export const isOutside = (field: Field): boolean => field.name === NEW_SOURCE
