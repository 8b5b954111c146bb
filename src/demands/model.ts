import { type Connection, Schema } from 'mongoose'
import type { Effect } from '../actions/rules.js'
import { LIST, type Published, publishedModel } from '../ledger/published.js'
import type { Demand, Response, Status } from './rules.js'

/** What published actions say of a demand. Actions that are only context are not counted. */
export interface LinkedActions {
  /** Number of the newest ledger entry that changed this. */
  entry: number
  actions: number
  /** Date as written of the latest action; empty when there is none. */
  lastActionOn: string
  effects: Partial<Record<Effect, number>>
}

/** A published demand, with what lists filter and sort by. */
export interface PublishedDemand extends Published<Demand> {
  status: Status
  /** Place in the status strip, from 0. */
  statusRank: number
  /** Days; the empty text: never assessed. */
  statusSince: string
  lastAssessedOn: string
  response: Response
  isDisputed: boolean
  themes: string[]
  issuers: string[]
  addressees: string[]
  tags: string[]
  issuedOn: string
  /** First and last day that `issuedOn` can mean. */
  issuedFrom: string
  issuedTo: string
  /** Folded for sorting. */
  title: string
  words: string[]
  linked: LinkedActions
}

const NO_ACTIONS = { entry: 0, actions: 0, lastActionOn: '', effects: {} }

const FIELDS = {
  status: String,
  statusRank: Number,
  statusSince: String,
  lastAssessedOn: String,
  response: String,
  isDisputed: Boolean,
  themes: LIST,
  issuers: LIST,
  addressees: LIST,
  tags: LIST,
  issuedOn: String,
  issuedFrom: String,
  issuedTo: String,
  title: String,
  words: LIST,
  linked: { type: Schema.Types.Mixed, default: () => ({ ...NO_ACTIONS }) },
}

// Each list is one filter and one order, so each index names both; without a filter the order alone serves.
const INDEXES = [
  { issuedOn: -1, _id: 1 },
  { changedAt: -1, _id: 1 },
  { statusRank: 1, issuedOn: -1 },
  { themes: 1, issuedOn: -1 },
  { status: 1, issuedOn: -1 },
  { issuers: 1, issuedOn: -1 },
  { addressees: 1, issuedOn: -1 },
  { tags: 1, issuedOn: -1 },
  { words: 1 },
  { 'content.supersedes': 1 },
  { 'content.sources': 1 },
] as const

export const demandModel = (connection: Connection) =>
  publishedModel<PublishedDemand>(connection, 'Demand', 'demands', FIELDS, INDEXES)
