import Joi from 'joi'
import * as field from '../shape/fields.js'
import { ORGANISATION_KINDS, type Organisation } from './rules.js'

/** The content of an organisation, complete: what the ledger accepts. */
export const organisationContent = Joi.object<Organisation>({
  name: field.requiredText(200),
  slug: field.slug().invalid('new').required(),
  shortName: field.text(60),
  kind: Joi.string()
    .valid(...ORGANISATION_KINDS)
    .required(),
  address: field.webLink(),
  parent: field.reference('O'),
  description: field.longText(4000),
})
