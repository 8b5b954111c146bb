import { domainToASCII } from 'node:url'
import Joi from 'joi'

/** RFC 5321, 4.5.3.1.3, less its angle brackets. */
const LONGEST = 254
/** Of what is typed: nothing longer is worth bringing into a normal form. */
const MOST_TYPED = 1000

const folded = (text: string): string => text.normalize('NFKC').toLowerCase().normalize('NFKC')

/** The domain as it goes over the wire (IDNA). What is no domain stays as it was typed, to be refused. */
function wireDomain(domain: string): string {
  const isPlain = /^[\x20-\x7e]*$/.test(domain)
  // The function reads a host out of an address, and so drops what follows one.
  if (isPlain || /[\s/\\?#:@%[\]]/.test(domain)) return domain
  return domainToASCII(domain) || domain
}

/**
 * PURE. The one form in which an e-mail address is stored, counted and looked up, whoever typed it and where: trimmed, of one
 * Unicode form, lower case throughout (people type either), its domain in ASCII. Done twice it changes nothing more.
 */
export function normalEmail(email: string): string {
  const plain = folded(email.trim()).trim()
  const at = plain.lastIndexOf('@')
  return at < 0 ? plain : plain.slice(0, at + 1) + wireDomain(plain.slice(at + 1))
}

const inNormalForm = (value: string, helpers: Joi.CustomHelpers) =>
  value.length > MOST_TYPED ? helpers.error('string.max', { limit: LONGEST }) : normalEmail(value)

/** Whatever was typed as an address, in its normal form and not further checked. */
export const anyEmail = (): Joi.StringSchema =>
  Joi.string().trim().empty('').custom(inNormalForm).max(LONGEST)

/** An e-mail address in its normal form, which is what is checked: what looks right may be none once it is normal. */
export const emailField = (): Joi.StringSchema => anyEmail().email({ tlds: false })
