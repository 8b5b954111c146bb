import Joi from 'joi'
import { kindOfRecord } from './kinds.js'
import { perKind } from './per-kind.js'
import * as member from './shape/members.js'

/** A reference of a kind, in the form that is asked for or sent. */
export const referenceField = perKind((kind): Joi.StringSchema => member.reference(kindOfRecord(kind).letter))

/** A version as an address writes it: digits without a leading zero, so that each version has one address. */
export const versionNumber = () =>
  Joi.string()
    .pattern(/^[1-9]\d{0,8}$/)
    .custom(Number)

/** What the address of a record of a kind calls it. */
export const nameParams = perKind((kind) => {
  const name = kindOfRecord(kind).calledBy === 'slug' ? member.slug() : referenceField(kind)
  return Joi.object<{ name: string }>({ name: name.required() })
})

/** What the address of a version calls its record, and which version. */
export const versionParams = perKind((kind) =>
  nameParams(kind).append<{ name: string; version: number }>({ version: versionNumber().required() }),
)
