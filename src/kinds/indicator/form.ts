import Joi from 'joi'
import { citedByContent } from '../shape/cited-by.js'
import * as member from '../shape/members.js'
import { BOUNDS, DRAWN_AS, type Indicator, type IndicatorValue } from './rules.js'

const level = Joi.object({ value: Joi.number().unsafe().required(), name: member.requiredText(100) })

const value = Joi.object<IndicatorValue>({
  period: member.writtenDate().required(),
  until: member.writtenDate(),
  value: Joi.number().unsafe().required(),
  bound: Joi.string()
    .valid(...BOUNDS)
    .default('exact'),
  source: member.reference('S').required(),
  note: member.text(500),
})

/** The same said twice. Different values of one source for one period are kept: it may have corrected itself. */
const isTwice = (a: Partial<IndicatorValue> | null, b: Partial<IndicatorValue> | null): boolean =>
  // Joi compares what is no value too: it tells all that is wrong.
  a?.period === b?.period && a?.until === b?.until && a?.value === b?.value && a?.source === b?.source

/** The content of an indicator, complete: what the ledger accepts. */
export const indicatorContent = Joi.object<Indicator>({
  name: member.requiredText(),
  unit: member.requiredText(100),
  measures: member.requiredLongText(5000),
  limits: member.requiredLongText(5000),
  drawnAs: Joi.string()
    .valid(...DRAWN_AS)
    .default('columns'),
  levels: Joi.array().items(level).max(20).unique('value').default([]),
  series: Joi.array().items(value).max(200).unique(isTwice).default([]),
  demands: member.listOf(member.reference('D')),
  citedBy: citedByContent(),
})
