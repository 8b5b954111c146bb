import Joi from 'joi'
import * as member from '../../kinds/shape/members.js'
import { STATUSES } from '../../kinds/shape/status.js'
import type { Filters } from '../filters.js'
import type { DemandRow } from './rows.js'

/** What demands can be filtered by. */
export const DEMAND_FILTERS = {
  theme: { asked: member.reference('T'), values: (row: DemandRow) => row.themes, named: 'theme' },
  status: { asked: Joi.string().valid(...STATUSES), values: (row: DemandRow) => [row.status] },
  issuer: { asked: member.reference('O'), values: (row: DemandRow) => row.issuers, named: 'organisation' },
  addressee: {
    asked: member.reference('O'),
    values: (row: DemandRow) => row.addressees,
    named: 'organisation',
  },
  tag: { asked: member.slug(), values: (row: DemandRow) => row.tags },
} as const satisfies Filters<string, DemandRow>

export type DemandFilter = keyof typeof DEMAND_FILTERS
