import Joi from 'joi'
import { citedByContent } from '../shape/cited-by.js'
import * as member from '../shape/members.js'
import { ACTION_TYPES, type Action, EFFECTS } from './rules.js'

const actor = Joi.object({ organisation: member.reference('O').required(), person: member.text() })

const figure = Joi.object({
  label: member.requiredText(),
  value: Joi.number().unsafe().required(),
  unit: member.requiredText(100),
  period: member.text(100),
  note: member.text(500),
})

const link = Joi.object({
  demand: member.reference('D').required(),
  effect: Joi.string()
    .valid(...EFFECTS)
    .required(),
  reason: member.requiredText(1000),
  isContext: Joi.boolean().default(false),
})

/** The content of an action, complete: what the ledger accepts. */
export const actionContent = Joi.object<Action>({
  title: member.requiredText(),
  summary: member.requiredLongText(),
  actors: Joi.array().items(actor).min(1).max(100).required(),
  type: Joi.string()
    .valid(...ACTION_TYPES)
    .required(),
  on: member.writtenDate().required(),
  until: member.writtenDate(),
  onNote: member.text(500),
  place: member.text(),
  figures: Joi.array().items(figure).max(50).default([]),
  sources: member.listOf(member.reference('S')).min(1).required(),
  links: Joi.array().items(link).max(200).unique('demand').default([]),
  note: member.longText(2000),
  citedBy: citedByContent(),
})
