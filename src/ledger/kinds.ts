import type Joi from 'joi'
import type { Connection, Model } from 'mongoose'
import type { Kind } from './entry.js'
import type { Published, Stored } from './published.js'

/** What the ledger must know of a kind: the shape it accepts and how a published content becomes a projection. */
export interface KindOfRecord {
  /** Letter of its references. */
  prefix: string
  shape: Joi.ObjectSchema
  model(connection: Connection): Model<Stored<Published<unknown>>>
  /** The public content and the fields that lists filter and sort by. Pure. */
  project(content: never): Record<string, unknown>
  /** References of records of another kind that change with a publication of this one; none when not given. Pure. */
  touches?(content: never): string[]
  /** How a kind hides its words; of kinds without it nothing is ever hidden. */
  hiding?: Hiding
}

/** A version that is confidential makes all earlier ones so: readers never saw more than what `hidden` leaves. */
export interface Hiding {
  isHidden(content: never): boolean
  /** The same content, marked as confidential. Pure. */
  hidden(content: never): unknown
}

export type Kinds = Readonly<Record<Kind, KindOfRecord>>

/** A database with a ledger on it, and the kinds of records that are in it. */
export interface Opened {
  connection: Connection
  kinds: Kinds
}
