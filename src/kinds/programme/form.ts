import Joi from 'joi'
import { citedByContent } from '../shape/cited-by.js'
import * as field from '../shape/fields.js'
import type { Programme } from './rules.js'

const period = Joi.object({
  from: field.day().required(),
  to: field.day().required(),
  label: field.text(100),
}).custom((value: { from: string; to: string }, helpers) =>
  value.from <= value.to ? value : helpers.message({ custom: '{{#label}} ends before it begins' }),
)

/** The content of a programme, complete: what the ledger accepts. */
export const programmeContent = Joi.object<Programme>({
  title: field.requiredText(200),
  slug: field.slug().required(),
  funder: field.text(200),
  narrative: field.longText(),
  demands: field.listOf(field.reference('D'), 2000),
  themes: field.listOf(field.reference('T')),
  issuers: field.listOf(field.reference('O')),
  periods: Joi.array().items(period).max(100).default([]),
  isUnlisted: Joi.boolean().default(false),
  citedBy: citedByContent(),
})
