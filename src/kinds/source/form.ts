import Joi from 'joi'
import { citedByContent } from '../shape/cited-by.js'
import { filesContent } from '../shape/files-content.js'
import * as member from '../shape/members.js'
import { SOURCE_KINDS } from '../shape/source-kinds.js'
import type { Source } from './rules.js'

/** The content of a source, complete: what the ledger accepts. */
export const sourceContent = Joi.object<Source>({
  kind: Joi.string()
    .valid(...SOURCE_KINDS)
    .required(),
  title: member.requiredText(500),
  authors: member.listOf(member.line(200), 50),
  publisher: member.line(200).required(),
  address: member.webLink(),
  publishedOn: member.writtenDate(),
  readOn: member.writtenDay(),
  language: Joi.string()
    .trim()
    .empty('')
    .max(35)
    .pattern(/^[a-zA-Z]{2,3}(?:-[a-zA-Z0-9]{2,8})*$/, 'language tag'),
  archive: Joi.object({ address: member.webLink() }).default({}),
  isConfidential: Joi.boolean().default(false),
  note: member.longText(2000),
  files: filesContent(),
  citedBy: citedByContent(),
})

/** A source that all is public of. */
export const openSource = sourceContent.keys({ isConfidential: Joi.valid(false).required() })

/** A source that only its kind and date are public of. */
export const confidentialSource = Joi.object({
  isConfidential: Joi.valid(true).required(),
  kind: sourceContent.extract('kind'),
  publishedOn: sourceContent.extract('publishedOn'),
})
