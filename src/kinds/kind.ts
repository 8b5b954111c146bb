import type Joi from 'joi'
import type { Text } from '../language/text.js'
import type { Wording } from '../language/wording.js'
import type { Hiding, KindOfRecord } from '../ledger/kinds.js'
import type { DeskForm } from './form/form.js'
import type { Findable } from './search-entry.js'
import type { Letter } from './shape/fields.js'

/** Of its assessments, its files, its secret addresses, and of who may read it. */
export type DeskPage = 'assess' | 'files' | 'addresses' | 'readers'

/** How a kind hides its words, and what is said in their place. */
export interface HidingWords<Content = unknown> extends Hiding<Content> {
  /** What a hidden content is called. */
  called(content: Content, wording: Wording): string
  /** The shape of a content with no word in it, for the desk to lay over it what is public of one that is hidden. */
  nothing: object
}

/** All that a kind of record is, told once: who needs to know it looks it up in `KINDS_OF_RECORD`. */
export interface RecordKind<Content = unknown, Public = Content>
  extends KindOfRecord<Content, Public>,
    DeskForm {
  /** Letter of its references. */
  letter: Letter
  /** First part of the addresses of its pages: 'progress'. */
  folder: string
  /**
   * What addresses call a record by: its reference; its slug; or its slug because it is known by its name, which is said in
   * sentences too, and leads on from slugs that it had.
   */
  calledBy: 'reference' | 'slug' | 'name'
  /** What search finds of it. */
  search: {
    /** Among the kinds that are offered to choose from, from 1. */
    place: number
    /** How much its entries count beside those of other kinds: what is asked and done before what it is known from. */
    weight: number
    findable(content: Public): Findable
  }
  /** The shapes that a content has in public, the fullest first; not given where that is its own. */
  publicShapes?: [Joi.ObjectSchema, ...Joi.ObjectSchema[]]
  /** What a content is called. */
  titleOf(content: Content): Text
  hiding?: HidingWords<Content>
  /** Pages that the desk has of a record of this kind beside those of every kind. */
  deskPages: readonly DeskPage[]
  /** Members of a content in the order in which its page shows them; those not named follow in the form's order. */
  pageOrder?: readonly string[]
}
