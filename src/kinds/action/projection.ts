import { firstDay, lastDay } from '../../language/dates.js'
import { LIST, type Rows } from '../../ledger/kinds.js'
import { sortable } from '../shape/sortable.js'
import { organisationsOf } from '../shape/speaker.js'
import type { Action } from './rules.js'

export const actionRows: Rows = {
  model: 'Action',
  collection: 'actions',
  columns: {
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
  },
  indexes: [{ demands: 1, until: -1 }, { 'content.sources': 1 }],
}

export function projectAction(action: Action) {
  return {
    type: action.type,
    actors: organisationsOf(action.actors),
    demands: action.links.map((link) => link.demand),
    answers: action.links.filter((link) => !link.isContext).map((link) => link.demand),
    effects: [...new Set(action.links.filter((link) => !link.isContext).map((link) => link.effect))],
    on: action.on,
    from: firstDay(action.on),
    to: lastDay(action.until ?? action.on),
    title: sortable(action.title),
  }
}
