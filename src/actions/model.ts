import type { Connection } from 'mongoose'
import { LIST, type Published, publishedModel } from '../ledger/published.js'
import type { Action, ActionType, Effect } from './rules.js'

/** A published action, with what lists filter and sort by. */
export interface PublishedAction extends Published<Action> {
  type: ActionType
  /** Slugs of organisations. */
  actors: string[]
  /** References of all demands it is linked to, and of those it answers (its link is not mere context). */
  demands: string[]
  answers: string[]
  effects: Effect[]
  on: string
  /** First and last day that the date or period can mean. */
  from: string
  to: string
  title: string
  words: string[]
}

const FIELDS = {
  type: String,
  actors: LIST,
  demands: LIST,
  answers: LIST,
  effects: LIST,
  on: String,
  from: String,
  to: String,
  title: String,
  words: LIST,
}

const INDEXES = [
  { on: -1, _id: 1 },
  { changedAt: -1, _id: 1 },
  { type: 1, on: -1 },
  { actors: 1, on: -1 },
  { demands: 1, on: -1 },
  { effects: 1, on: -1 },
  { words: 1 },
  { 'content.sources': 1 },
] as const

export const actionModel = (connection: Connection) =>
  publishedModel<PublishedAction>(connection, 'Action', 'actions', FIELDS, INDEXES)
