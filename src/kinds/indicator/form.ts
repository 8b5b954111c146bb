import Joi from 'joi'
import { citedByContent } from '../shape/cited-by.js'
import * as field from '../shape/fields.js'
import { BOUNDS, DRAWN_AS, type Indicator, type IndicatorValue } from './rules.js'

const level = Joi.object({ value: Joi.number().unsafe().required(), name: field.requiredText(100) })

const value = Joi.object<IndicatorValue>({
  period: field.worldDate().required(),
  until: field.worldDate(),
  value: Joi.number().unsafe().required(),
  bound: Joi.string()
    .valid(...BOUNDS)
    .default('exact'),
  source: field.reference('S').required(),
  note: field.text(500),
})

/** The same said twice. Different values of one source for one period are kept: it may have corrected itself. */
const isTwice = (a: IndicatorValue, b: IndicatorValue): boolean =>
  a.period === b.period && a.until === b.until && a.value === b.value && a.source === b.source

/** The content of an indicator, complete: what the ledger accepts. */
export const indicatorContent = Joi.object<Indicator>({
  name: field.requiredText(),
  unit: field.requiredText(100),
  measures: field.requiredLongText(5000),
  limits: field.requiredLongText(5000),
  drawnAs: Joi.string()
    .valid(...DRAWN_AS)
    .default('columns'),
  levels: Joi.array().items(level).max(20).unique('value').default([]),
  series: Joi.array().items(value).max(200).unique(isTwice).default([]),
  demands: field.listOf(field.reference('D')),
  citedBy: citedByContent(),
})
