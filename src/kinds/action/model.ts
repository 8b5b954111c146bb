import type { Connection } from 'mongoose'
import type { Published } from '../../ledger/published.js'
import { versionModel } from '../../ledger/version-model.js'
import { actionRows } from './projection.js'
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

export const actionModel = (connection: Connection) => versionModel<PublishedAction>(connection, actionRows)
