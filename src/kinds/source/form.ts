import Joi from 'joi'
import { citedByContent } from '../shape/cited-by.js'
import * as field from '../shape/fields.js'
import { filesContent } from '../shape/files-content.js'
import { SOURCE_KINDS } from '../shape/source-kinds.js'
import type { Source } from './rules.js'

/** The content of a source, complete: what the ledger accepts. */
export const sourceContent = Joi.object<Source>({
  kind: Joi.string()
    .valid(...SOURCE_KINDS)
    .required(),
  title: field.requiredText(500),
  authors: field.listOf(field.line(200), 50),
  publisher: field.line(200).required(),
  address: field.webLink(),
  publishedOn: field.worldDate(),
  readOn: field.day(),
  language: Joi.string()
    .trim()
    .empty('')
    .max(35)
    .pattern(/^[a-zA-Z]{2,3}(?:-[a-zA-Z0-9]{2,8})*$/, 'language tag'),
  archive: Joi.object({ address: field.webLink() }).default({}),
  isConfidential: Joi.boolean().default(false),
  note: field.longText(2000),
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
