import Joi from 'joi'
import { citedByContent } from '../shape/cited-by.js'
import * as field from '../shape/fields.js'
import { ACTION_TYPES, type Action, EFFECTS } from './rules.js'

const actor = Joi.object({ organisation: field.reference('O').required(), person: field.text() })

const figure = Joi.object({
  label: field.requiredText(),
  value: Joi.number().unsafe().required(),
  unit: field.requiredText(100),
  period: field.text(100),
  note: field.text(500),
})

const link = Joi.object({
  demand: field.reference('D').required(),
  effect: Joi.string()
    .valid(...EFFECTS)
    .required(),
  reason: field.requiredText(1000),
  isContext: Joi.boolean().default(false),
})

/** The content of an action, complete: what the ledger accepts. */
export const actionContent = Joi.object<Action>({
  title: field.requiredText(),
  summary: field.requiredLongText(),
  actors: Joi.array().items(actor).min(1).max(100).required(),
  type: Joi.string()
    .valid(...ACTION_TYPES)
    .required(),
  on: field.worldDate().required(),
  until: field.worldDate(),
  onNote: field.text(500),
  place: field.text(),
  figures: Joi.array().items(figure).max(50).default([]),
  sources: field.listOf(field.reference('S')).min(1).required(),
  links: Joi.array().items(link).max(200).unique('demand').default([]),
  note: field.longText(2000),
  citedBy: citedByContent(),
})
