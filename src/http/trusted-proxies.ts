import ipaddr from 'ipaddr.js'
import Joi from 'joi'

const MOST_PROXIES = 10
/** Names that Express has for the addresses of this machine and of private networks. */
const NAMES = new Set(['loopback', 'linklocal', 'uniquelocal'])

const ALLOWED = `must be how many proxies stand in front (1 to ${MOST_PROXIES}), or their addresses separated by commas (10.0.0.1, 10.1.0.0/16, loopback, linklocal, uniquelocal), or off`

const isAddress = (text: string): boolean =>
  ipaddr.IPv4.isValidFourPartDecimal(text) || ipaddr.IPv6.isValid(text)

/** A network of all addresses is none: anybody could then say where they come from. */
const isNetwork = (text: string): boolean =>
  ipaddr.isValidCIDR(text) && isAddress(text.split('/')[0] ?? '') && ipaddr.parseCIDR(text)[1] > 0

function read(text: string, helpers: Joi.CustomHelpers) {
  const count = /^\d+$/.test(text) ? Number(text) : null
  if (count !== null && count >= 1 && count <= MOST_PROXIES) return count
  const parts = text.split(',').map((part) => part.trim())
  const areProxies = parts.every((part) => NAMES.has(part) || isAddress(part) || isNetwork(part))
  return areProxies ? parts.join(',') : helpers.message({ custom: `{{#label}} ${ALLOWED}` })
}

/** PURE. Whom to believe about who asks: a count of proxies, or a list as Express takes it, or false for nobody. */
export const trustedProxies = (): Joi.StringSchema =>
  Joi.string().trim().empty(Joi.valid('', 'off')).default(false).custom(read)
