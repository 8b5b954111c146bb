import Joi from 'joi'
import * as member from '../shape/members.js'
import type { Theme } from './rules.js'

/** The content of a theme, complete: what the ledger accepts. */
export const themeContent = Joi.object<Theme>({
  name: member.requiredText(100),
  slug: member.slug().invalid('new').required(),
  description: member.longText(4000),
  place: Joi.number().integer().min(0).max(10_000).default(100),
})
