import type { Findable } from '../search-entry.js'
import { organisationsOf, people } from '../shape/speaker.js'
import type { Action } from './rules.js'

export function findableAction(action: Action): Findable {
  return {
    titles: [action.title],
    texts: [action.summary, action.place],
    notes: [
      ...people(action.actors),
      ...action.links.map(({ reason }) => reason),
      ...action.figures.map(({ label }) => label),
      action.note,
    ],
    names: [...organisationsOf(action.actors), ...action.links.map(({ demand }) => demand)],
    values: {
      type: [action.type],
      actor: organisationsOf(action.actors),
      demand: action.links.map(({ demand }) => demand),
      effect: [...new Set(action.links.filter(({ isContext }) => !isContext).map(({ effect }) => effect))],
    },
    on: action.on,
  }
}
