import Joi from 'joi'
import { citedByContent } from '../shape/cited-by.js'
import * as field from '../shape/fields.js'
import { STATUSES } from '../shape/status.js'
import { type Demand, INSTRUMENT_KINDS, RESPONSES, VERDICTS } from './rules.js'

const speaker = Joi.object({ organisation: field.reference('O').required(), person: field.text() })

const restatement = Joi.object({
  on: field.worldDate().required(),
  by: Joi.array().items(speaker).min(1).max(100).required(),
  sources: field.listOf(field.reference('S')),
  note: field.text(1000),
})

const evidence = field.listOf(Joi.alternatives(field.reference('A'), field.reference('S')))

export const assessmentContent = Joi.object({
  status: Joi.string()
    .valid(...STATUSES)
    .required(),
  on: field.day().required(),
  reason: field.requiredLongText(4000),
  evidence,
  criteria: Joi.array()
    .items(
      Joi.object({
        criterion: Joi.number().integer().min(1).required(),
        verdict: Joi.string()
          .valid(...VERDICTS)
          .required(),
        note: field.text(1000),
      }),
    )
    .unique('criterion')
    .default([]),
})

const response = Joi.object({
  kind: Joi.string()
    .valid(...RESPONSES)
    .default('none'),
  on: field.worldDate(),
  note: field.text(2000),
  sources: field.listOf(field.reference('S')),
}).default({ kind: 'none', note: {}, sources: [] })

const instrument = Joi.object({
  kind: Joi.string()
    .valid(...INSTRUMENT_KINDS)
    .required(),
  code: field.line(100).required(),
  title: field.text(),
  address: field.webLink(),
})

/** The content of a demand, complete: what the ledger accepts. */
export const demandContent = Joi.object<Demand>({
  title: field.requiredText(),
  text: field.requiredLongText(),
  isQuotation: Joi.boolean().default(false),
  criteria: Joi.array()
    .items(Joi.object({ text: field.requiredText(1000) }))
    .max(30)
    .default([]),
  themes: field.listOf(field.reference('T')).min(1).required(),
  issuers: Joi.array().items(speaker).min(1).max(100).required(),
  addressees: field.listOf(field.reference('O')).min(1).required(),
  issuedOn: field.worldDate().required(),
  issuedOnNote: field.text(500),
  deadline: field.worldDate(),
  restatements: Joi.array().items(restatement).max(100).default([]),
  supersedes: field.listOf(field.reference('D')),
  response,
  dispute: field.longText(2000),
  sources: field.listOf(field.reference('S')).min(1).required(),
  instruments: Joi.array().items(instrument).max(50).default([]),
  tags: field.listOf(field.slug(), 30),
  assessments: Joi.array().items(assessmentContent).max(1000).default([]),
  checkedOn: field.day(),
  note: field.longText(2000),
  citedBy: citedByContent(),
})
