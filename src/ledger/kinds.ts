import type Joi from 'joi'
import type { Connection } from 'mongoose'
import type { Kind } from './entry.js'

/** A list of short texts. Without a default: a withdrawn record has no list at all, rather than an empty one. */
export const LIST = { type: [String], default: undefined }

/** Fields on which one query may filter and sort, ascending 1 or descending -1. */
export type Index = Record<string, 1 | -1>

/** How the published versions of a kind are kept. */
export interface Rows {
  /** Name of their Mongoose model. */
  model: string
  collection: string
  /** Beside the content and what rows of all kinds have: what lists filter and sort by. */
  columns: Record<string, typeof String | typeof Number | typeof Boolean | typeof LIST>
  indexes?: readonly Index[]
}

/** Makes a content of one shape into the next, of the record with a reference. Pure. */
export type LiftStep = (content: Record<string, unknown>, reference: string) => Record<string, unknown>

/** What the ledger must know of a kind: the shape it accepts and how a published content becomes a row. */
export interface KindOfRecord<Content = unknown, Public = unknown> {
  /** Its list, as addresses of the desk name it: 'demands'. */
  path: string
  /** Letter of its references. */
  letter: string
  shape: Joi.ObjectSchema
  /**
   * How a content of each earlier shape becomes one of the next: a content is never rewritten, but lifted to the present
   * shape whenever it is read. To change a shape so that contents written before are no longer of it, append a step, and
   * keep a fixture of the old shape in test/ledger/shapes/. The number of a shape is 1 and one for each step.
   */
  steps?: readonly LiftStep[]
  rows: Rows
  /** What outsiders may see of a content that is published. Pure. */
  publicOf(content: Content): Public
  /** The other fields of its row. Pure. */
  project(content: Public): Record<string, unknown>
  /** References of records of another kind that change with a publication of this one; none when not given. Pure. */
  touches?(content: Content): string[]
  /** Whether readers reach it by secret addresses alone; then it was never public before either. Of most kinds none is. Pure. */
  isUnlisted?(content: Content): boolean
  /** How a kind hides its words; of kinds without it nothing is ever hidden. */
  hiding?: Hiding<Content>
}

/** A version that is confidential makes all earlier ones so: readers never saw more than what `hidden` leaves. */
export interface Hiding<Content = unknown> {
  isHidden(content: Content): boolean
  /** The same content, marked as confidential. Pure. */
  hidden(content: Content): Content
}

export type Kinds = Readonly<Record<Kind, KindOfRecord>>

/** A database with a ledger on it, and the kinds of records that are in it. */
export interface Opened {
  connection: Connection
  kinds: Kinds
}
