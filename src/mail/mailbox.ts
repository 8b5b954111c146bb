import Joi from 'joi'

/** Who mail comes from: an address, and the name that readers' programs show beside it. */
export interface Mailbox {
  name: string
  address: string
}

const NAME = 'Tamdan'
const LONGEST_NAME = 100

/** Without the quotation marks that the name may stand in (RFC 5322, 3.2.4). */
const unquoted = (name: string): string => (/^".*"$/s.test(name) ? name.slice(1, -1) : name).trim()

/** `a@example.org`, or `Name <a@example.org>`; null for what is neither in form. */
function split(text: string): Mailbox | null {
  const at = text.lastIndexOf('<')
  if (at < 0) return { name: NAME, address: text }
  if (!text.endsWith('>')) return null
  return { name: unquoted(text.slice(0, at).trim()) || NAME, address: text.slice(at + 1, -1).trim() }
}

const address = Joi.string().email({ tlds: false })

function read(text: string, helpers: Joi.CustomHelpers) {
  const mailbox = split(text)
  const isName =
    mailbox !== null && mailbox.name.length <= LONGEST_NAME && /^[^<>"\p{Cc}]*$/u.test(mailbox.name)
  if (isName && !address.validate(mailbox.address).error) return mailbox
  return helpers.message({ custom: '{{#label}} must be an address: a@example.org, or Name <a@example.org>' })
}

/** PURE. An address of e-mail with or without a name, read into a `Mailbox`. */
export const mailboxField = (): Joi.StringSchema => Joi.string().trim().empty('').custom(read)

/** PURE. As it is written in a mail. */
export const shownMailbox = ({ name, address }: Mailbox): string => `${name} <${address}>`
