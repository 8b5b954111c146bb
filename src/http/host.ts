import { isIPv6 } from 'node:net'
import { hostname } from 'node:os'

const NAME = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*\.?$/i
const PORT = /^(?:[1-9]\d{0,4})?$/
const MOST = 255

/** The name in what a request says of the host that it asks, in lower case; null for what is no host. */
export function hostName(said: string): string | null {
  const [, bracketed, name = '', port = ''] = /^(?:\[([^\]]*)\]|([^:]*))(?::(.*))?$/.exec(said) ?? []
  if (said.length > MOST || !PORT.test(port) || Number(port) > 65_535) return null
  if (bracketed !== undefined)
    return isIPv6(bracketed) && !bracketed.includes('%') ? `[${bracketed.toLowerCase()}]` : null
  return NAME.test(name) ? name.toLowerCase().replace(/\.$/, '') : null
}

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]']

/** An address of this machine as it stands in a link; a socket of both kinds says `::ffff:127.0.0.1`. */
function inLink(address: string): string {
  const plain = (address.split('%', 1)[0] ?? '').replace(/^::ffff:(?=\d+\.)/i, '')
  return isIPv6(plain) ? `[${plain.toLowerCase()}]` : plain.toLowerCase()
}

/**
 * Whether a name is one of this machine: the usual ones, what it calls itself, where it was told to listen, and the
 * address that was asked. Any other may be of somebody else, who would have it printed into links.
 * @param asked the local address of the connection
 */
export function isOwnName(name: string, listensAt: string, asked: string | undefined): boolean {
  const own = hostname().toLowerCase()
  return [...LOOPBACK, own, `${own}.local`, inLink(listensAt), inLink(asked ?? '')].includes(name)
}
