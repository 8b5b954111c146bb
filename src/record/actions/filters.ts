import Joi from 'joi'
import { ACTION_TYPES, EFFECTS } from '../../kinds/action/rules.js'
import * as member from '../../kinds/shape/members.js'
import type { Filters } from '../filters.js'
import type { ActionRow } from './rows.js'

/** What actions can be filtered by. */
export const ACTION_FILTERS = {
  type: { asked: Joi.string().valid(...ACTION_TYPES), values: (row: ActionRow) => [row.type] },
  actor: { asked: member.reference('O'), values: (row: ActionRow) => row.actors, named: 'organisation' },
  demand: { asked: member.reference('D'), values: (row: ActionRow) => row.demands },
  effect: { asked: Joi.string().valid(...EFFECTS), values: (row: ActionRow) => row.effects },
} as const satisfies Filters<string, ActionRow>

export type ActionFilter = keyof typeof ACTION_FILTERS
