import Joi from 'joi'
import type { DeskForm } from '../kinds/form/form.js'
import { referenceShape } from './shapes.js'

const address = () =>
  Joi.string()
    .required()
    .meta({ json: { format: 'uri' } })

/** A record as who may see drafts is given it. */
export const draftShape = (form: DeskForm): Joi.ObjectSchema =>
  Joi.object({
    data: Joi.object({
      kind: Joi.string().valid(form.kind).required(),
      reference: referenceShape(form.kind),
      version: Joi.number().integer().min(1).required(),
      state: Joi.string().valid('draft', 'in-review', 'published', 'withdrawn').required(),
      published: Joi.number().integer().min(1).allow(null).required(),
      content: form.shape.required(),
      links: Joi.object({ self: address(), desk: address() }).required(),
    }).required(),
  })
