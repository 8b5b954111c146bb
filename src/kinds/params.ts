import Joi from 'joi'
import * as field from './shape/fields.js'

/** A version as an address writes it: digits without a leading zero, so that each version has one address. */
export const versionNumber = () =>
  Joi.string()
    .pattern(/^[1-9]\d{0,8}$/)
    .custom(Number)

/** What the address of a version of an organisation or theme calls it, and which version. */
export const nameVersionParams = (prefix: 'O' | 'T') =>
  Joi.object<{ name: string; version: number }>({
    name: field.reference(prefix).required(),
    version: versionNumber().required(),
  })

export const slugVersionParams = Joi.object<{ slug: string; version: number }>({
  slug: field.slug().required(),
  version: versionNumber().required(),
})

export const referenceVersionParams = (prefix: 'D' | 'A' | 'S' | 'I') =>
  Joi.object<{ reference: string; version: number }>({
    reference: field.reference(prefix).required(),
    version: versionNumber().required(),
  })
