import Joi from 'joi'
import { citedByContent } from '../shape/cited-by.js'
import * as member from '../shape/members.js'
import type { Programme } from './rules.js'

const period = Joi.object({
  from: member.writtenDay().required(),
  to: member.writtenDay().required(),
  label: member.text(100),
}).custom((value: { from: string; to: string }, helpers) =>
  value.from <= value.to ? value : helpers.message({ custom: '{{#label}} ends before it begins' }),
)

/** The content of a programme, complete: what the ledger accepts. */
export const programmeContent = Joi.object<Programme>({
  title: member.requiredText(200),
  slug: member.slug().required(),
  funder: member.text(200),
  narrative: member.longText(),
  demands: member.listOf(member.reference('D'), 2000),
  themes: member.listOf(member.reference('T')),
  issuers: member.listOf(member.reference('O')),
  periods: Joi.array().items(period).max(100).default([]),
  isUnlisted: Joi.boolean().default(false),
  citedBy: citedByContent(),
})

/** What the record says of a programme beside its content: the demands that it covers. */
export const besideProgramme = { covers: Joi.array().items(member.reference('D')).required() }
