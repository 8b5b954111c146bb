import Joi from 'joi'
import { EVENT_KINDS, type EventKind } from '../accounts/rules.js'
import { type Day, isDay } from '../language/dates.js'

/** What the audit is asked for. */
export interface AuditFilter {
  person?: string
  kind?: EventKind
  /** A reference or slug, as typed. */
  record?: string
  from?: Day
  to?: Day
}

const day = () =>
  Joi.string().custom((value: string, helpers) => (isDay(value) ? value : helpers.error('day.invalid')))

const filter = {
  person: Joi.string()
    .max(60)
    .pattern(/^[\w-]+$/),
  kind: Joi.string().valid(...EVENT_KINDS),
  record: Joi.string()
    .trim()
    .max(80)
    .pattern(/^[A-Za-z0-9-]+$/),
  from: day(),
  to: day(),
}

export const auditFilter = Joi.object<AuditFilter>(filter)

export const auditQuery = Joi.object<AuditFilter & { page: number }>({
  ...filter,
  page: Joi.number().integer().min(1).max(100_000).default(1),
})
