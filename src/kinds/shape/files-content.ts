import Joi from 'joi'
import { type EvidenceFile, KEPT_TYPES, MOST_FILES } from './files.js'
import * as member from './members.js'

export const fileHashShape = () => Joi.string().pattern(/^[0-9a-f]{64}$/, 'SHA-256')

const instant = () =>
  Joi.string()
    .pattern(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/, 'instant')
    .meta({ json: { format: 'date-time' } })

/** The files of a source. One that has none has no such member, as sources written before there were files. */
export const filesContent = () =>
  Joi.array()
    .items(
      Joi.object<EvidenceFile>({
        sha256: fileHashShape().required(),
        type: Joi.string()
          .valid(...KEPT_TYPES)
          .required(),
        size: Joi.number().integer().min(1).required(),
        name: member.line(200).required(),
        about: member.text(300),
        copyOf: member.webLink(),
        takenAt: instant(),
      }),
    )
    .max(MOST_FILES)
    .unique('sha256')
    .empty(Joi.array().length(0))
