import type { PublishedAction } from '../../kinds/action/model.js'
import { ACTION_TYPES, type ActionType, EFFECTS, type Effect } from '../../kinds/action/rules.js'
import * as member from '../../kinds/shape/members.js'
import type { Day, WorldDate } from '../../language/dates.js'
import type { Text } from '../../language/text.js'
import { byChoice, byName, type Filters } from '../filters.js'

/** A published action in the short form that lists and facets are made of. */
export interface ActionRow {
  reference: string
  title: Text
  type: ActionType
  actors: readonly string[]
  /** References of all demands it is linked to. */
  demands: readonly string[]
  effects: readonly Effect[]
  links: readonly { demand: string; effect: Effect; isContext: boolean }[]
  on: WorldDate
  until: WorldDate
  /** First and last day that date or period can mean. */
  from: Day
  to: Day
  changedAt: string
}

export const ROW_PATHS = [
  'type',
  'actors',
  'demands',
  'effects',
  'on',
  'from',
  'to',
  'publishedAt',
  'content.title',
  'content.until',
  'content.links.demand',
  'content.links.effect',
  'content.links.isContext',
] as const

/** PURE. Of a published action that is not withdrawn. */
export function rowOf(doc: PublishedAction): ActionRow {
  const links = doc.content?.links ?? []
  return {
    reference: doc._id,
    title: doc.content?.title ?? {},
    type: doc.type,
    actors: doc.actors,
    demands: doc.demands,
    effects: doc.effects,
    links: links.map(({ demand, effect, isContext }) => ({ demand, effect, isContext })),
    on: doc.on,
    until: doc.content?.until ?? '',
    from: doc.from,
    to: doc.to,
    changedAt: doc.publishedAt,
  }
}

/** What actions can be filtered by. */
export const ACTION_FILTERS = {
  type: byChoice(ACTION_TYPES, 'common.actionType', (row: ActionRow) => [row.type]),
  actor: byName('organisation', (row: ActionRow) => row.actors),
  demand: { asked: member.reference('D'), values: (row: ActionRow) => row.demands },
  effect: byChoice(EFFECTS, 'common.effect', (row: ActionRow) => row.effects),
} satisfies Filters<string, ActionRow>

export type ActionFilter = keyof typeof ACTION_FILTERS
