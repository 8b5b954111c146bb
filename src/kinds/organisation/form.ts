import Joi from 'joi'
import * as member from '../shape/members.js'
import { ORGANISATION_KINDS, type Organisation } from './rules.js'

/** The content of an organisation, complete: what the ledger accepts. */
export const organisationContent = Joi.object<Organisation>({
  name: member.requiredText(200),
  slug: member.slug().invalid('new').required(),
  shortName: member.text(60),
  kind: Joi.string()
    .valid(...ORGANISATION_KINDS)
    .required(),
  address: member.webLink(),
  parent: member.reference('O'),
  description: member.longText(4000),
})
