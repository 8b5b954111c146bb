import type { Connection } from 'mongoose'
import { LIST, type Published, versionModel } from '../../ledger/published.js'
import type { Action, ActionType, Effect } from './rules.js'

/** A published action, with what lists filter and sort by. */
export interface PublishedAction extends Published<Action> {
  type: ActionType
  /** References of organisations. */
  actors: string[]
  /** References of all demands it is linked to, and of those it answers (its link is not mere context). */
  demands: string[]
  answers: string[]
  /** All demands that this or any earlier version is linked to, also once the link or the action is taken away. */
  touches: string[]
  effects: Effect[]
  on: string
  /** First and last day that the date or period can mean. */
  from: string
  to: string
  title: string
}

const FIELDS = {
  type: String,
  actors: LIST,
  demands: LIST,
  answers: LIST,
  touches: LIST,
  effects: LIST,
  on: String,
  from: String,
  to: String,
  title: String,
}

const INDEXES = [{ demands: 1, until: -1 }, { 'content.sources': 1 }] as const

export const actionModel = (connection: Connection) =>
  versionModel<PublishedAction>(connection, 'Action', 'actions', FIELDS, INDEXES)
