import type { PublishedAction } from '../../kinds/action/model.js'
import type { Effect } from '../../kinds/action/rules.js'

/** What published actions say of a demand. Actions that are only context are not counted. */
interface LinkedActions {
  actions: number
  /** Date as written of the latest action; empty when there is none. */
  lastActionOn: string
  effects: Partial<Record<Effect, number>>
}

/** An action in the short form from which links are counted; a withdrawn one answers nothing, but touches what it did. */
export interface LinkRow {
  on: string
  answers: readonly { demand: string; effect: Effect }[]
  touches: readonly string[]
  /** Instant of its newest entry. */
  changedAt: string
}

export const LINK_FIELDS = ['on', 'touches', 'publishedAt', 'withdrawnAt', 'content.links'] as const

/** PURE. */
export function linkRowOf(action: PublishedAction): LinkRow {
  const links = action.content?.links.filter((link) => !link.isContext) ?? []
  return {
    on: action.on ?? '',
    answers: links.map(({ demand, effect }) => ({ demand, effect })),
    touches: action.touches ?? [],
    changedAt: action.isWithdrawn ? action.withdrawnAt : action.publishedAt,
  }
}

export interface DemandLinks extends LinkedActions {
  /** Instant of the newest change of an action that is or was linked to it. */
  changedAt: string
}

export const NO_LINKS: DemandLinks = { actions: 0, lastActionOn: '', effects: {}, changedAt: '' }

/** Counts, for every demand, the actions that answer it. PURE. */
export function countLinks(actions: Iterable<LinkRow>): ReadonlyMap<string, DemandLinks> {
  const counted = new Map<string, DemandLinks>()
  const of = (demand: string): DemandLinks => {
    const known = counted.get(demand) ?? { ...NO_LINKS, effects: {} }
    counted.set(demand, known)
    return known
  }
  for (const action of actions) {
    for (const { demand, effect } of action.answers) {
      const links = of(demand)
      links.actions += 1
      links.effects[effect] = (links.effects[effect] ?? 0) + 1
      if (action.on > links.lastActionOn) links.lastActionOn = action.on
    }
    for (const demand of action.touches) {
      const links = of(demand)
      if (action.changedAt > links.changedAt) links.changedAt = action.changedAt
    }
  }
  return counted
}
