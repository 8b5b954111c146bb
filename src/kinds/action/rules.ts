import type { WorldDate } from '../../language/dates.js'
import type { Text } from '../../language/text.js'
import type { Citing } from '../shape/cited-by.js'
import type { Speaker } from '../shape/speaker.js'
import type { Status } from '../shape/status.js'

/** What an action does for a demand, from furthest to contrary. */
export const EFFECTS = ['advances', 'partly', 'no-effect', 'sets-back', 'disputed'] as const
export type Effect = (typeof EFFECTS)[number]

export const ACTION_TYPES = [
  'training',
  'enforcement',
  'prosecution',
  'legislation',
  'policy',
  'treaty',
  'cooperation',
  'victim-support',
  'statement',
  'other',
] as const
export type ActionType = (typeof ACTION_TYPES)[number]

/** One number that a source gives, never changed or averaged. */
export interface Figure {
  label: Text
  value: number
  unit: Text
  period: Text
  note: Text
}

/** What the action does for one demand, and why. */
export interface DemandLink {
  demand: string
  effect: Effect
  reason: Text
  /** true: the action came before the demand or gave rise to it, so it is context and not an answer to it. */
  isContext: boolean
}

/** A demand as the page of an action names it. */
export interface LinkedDemand {
  title: Text
  status: Status
}

/** The content of one version of a government action: one dated, sourced fact. */
export interface Action {
  title: Text
  /** Markdown. */
  summary: Text
  actors: Speaker[]
  type: ActionType
  on: WorldDate
  until?: WorldDate
  onNote: Text
  place: Text
  figures: Figure[]
  sources: string[]
  links: DemandLink[]
  note: Text
  /** Where it is cited, as far as editors know. */
  citedBy?: Citing[]
}
