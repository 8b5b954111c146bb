import Joi from 'joi'
import * as field from '../shape/fields.js'
import type { Theme } from './rules.js'

/** The content of a theme, complete: what the ledger accepts. */
export const themeContent = Joi.object<Theme>({
  name: field.requiredText(100),
  slug: field.slug().invalid('new').required(),
  description: field.longText(4000),
  place: Joi.number().integer().min(0).max(10_000).default(100),
})
