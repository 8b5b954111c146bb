import Joi from 'joi'

/** A version as an address writes it: digits without a leading zero, so that each version has one address. */
export const versionNumber = () =>
  Joi.string()
    .pattern(/^[1-9]\d{0,8}$/)
    .custom(Number)
