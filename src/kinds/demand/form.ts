import Joi from 'joi'
import { citedByContent } from '../shape/cited-by.js'
import * as member from '../shape/members.js'
import { STATUSES } from '../shape/status.js'
import { type GivenCriterion, withNumbers } from './criteria.js'
import { CORRECTION_WAYS, type Demand, INSTRUMENT_KINDS, RESPONSES, VERDICTS } from './rules.js'

const speaker = Joi.object({ organisation: member.reference('O').required(), person: member.text() })

const corrections = Joi.array()
  .items(
    Joi.object({
      on: member.day().required(),
      way: Joi.string()
        .valid(...CORRECTION_WAYS)
        .required(),
      reason: member.line(500),
    }),
  )
  .max(100)

const restatement = Joi.object({
  // Not marked is not given, as in what was written before there was a mark.
  isEarlier: Joi.boolean().empty(false),
  on: member.writtenDate().required(),
  by: Joi.array().items(speaker).min(1).max(100).required(),
  sources: member.listOf(member.reference('S')),
  note: member.text(1000),
  corrections,
})

const number = () => Joi.number().integer().min(1).max(10_000)

const criterion = Joi.object({ number: number(), wording: number(), text: member.requiredText(1000) })

const isSameNumber = (one: GivenCriterion | null, other: GivenCriterion | null): boolean =>
  // Joi compares what is no criterion too: it tells all that is wrong.
  one?.number !== undefined && one.number === other?.number

const evidence = member.listOf(Joi.alternatives(member.reference('A'), member.reference('S')))

export const assessmentContent = Joi.object({
  status: Joi.string()
    .valid(...STATUSES)
    .required(),
  on: member.writtenDay().required(),
  reason: member.requiredLongText(4000),
  evidence,
  criteria: Joi.array()
    .items(
      Joi.object({
        criterion: number().required(),
        wording: number(),
        verdict: Joi.string()
          .valid(...VERDICTS)
          .required(),
        note: member.text(1000),
      }),
    )
    .unique('criterion')
    .default([]),
  exception: member.someLongText(2000),
  corrections,
})

const response = Joi.object({
  kind: Joi.string()
    .valid(...RESPONSES)
    .default('none'),
  on: member.writtenDate(),
  note: member.text(2000),
  sources: member.listOf(member.reference('S')),
  corrections,
}).default({ kind: 'none', note: {}, sources: [] })

const instrument = Joi.object({
  kind: Joi.string()
    .valid(...INSTRUMENT_KINDS)
    .required(),
  code: member.line(100).required(),
  title: member.text(),
  address: member.webLink(),
})

/** The content of a demand, complete: what the ledger accepts. */
export const demandContent = Joi.object<Demand>({
  title: member.requiredText(),
  text: member.requiredLongText(),
  isQuotation: Joi.boolean().default(false),
  criteria: Joi.array().items(criterion).max(30).unique(isSameNumber).custom(withNumbers).default([]),
  themes: member.listOf(member.reference('T')).min(1).required(),
  issuers: Joi.array().items(speaker).min(1).max(100).required(),
  addressees: member.listOf(member.reference('O')).min(1).required(),
  issuedOn: member.writtenDate().required(),
  issuedOnNote: member.text(500),
  deadline: member.writtenDate(),
  restatements: Joi.array().items(restatement).max(100).default([]),
  supersedes: member.listOf(member.reference('D')),
  response,
  dispute: member.longText(2000),
  sources: member.listOf(member.reference('S')).min(1).required(),
  instruments: Joi.array().items(instrument).max(50).default([]),
  tags: member.listOf(member.slug(), 30),
  assessments: Joi.array().items(assessmentContent).max(1000).default([]),
  checkedOn: member.writtenDay(),
  note: member.longText(2000),
  citedBy: citedByContent(),
})

/** What the record says of a demand beside its content. */
export const besideDemand = {
  status: Joi.string()
    .valid(...STATUSES)
    .required(),
  statusSince: member.dateOrNone(),
  lastAssessedOn: member.dateOrNone(),
  isDisputed: Joi.boolean().required(),
  actions: Joi.number().integer().min(0).required(),
  lastActionOn: member.dateOrNone(),
}
