import ipaddr from 'ipaddr.js'

/** Why a page was not fetched. `web.why` in the catalogues says each in words. */
export type Reason =
  | 'not-an-address'
  | 'scheme'
  | 'credentials'
  | 'port'
  | 'unknown-host'
  | 'not-public'
  | 'certificate'
  | 'connection'
  | 'redirects'
  | 'status'
  | 'type'
  | 'encoding'
  | 'size'
  | 'slow'
  | 'answer'
  | 'cancelled'
  | 'proxy'
  | 'off'

/** Whether a connection to this IP address and port may be made. */
export type MayReach = (ip: string, port: number) => boolean

export const MOST_REDIRECTS = 5
const LONGEST_ADDRESS = 2048

export class RefusedError extends Error {
  constructor(
    readonly reason: Reason,
    readonly status: number | null = null,
    options?: ErrorOptions,
  ) {
    super(`Refused: ${reason}`, options)
    this.name = 'RefusedError'
  }
}

// A public address by the registries, but on Azure the host's own services answer to it.
const NOT_AFTER_ALL = new Set(['168.63.129.16'])
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3')

/**
 * Whether an IP address belongs to the public internet. Not public: loopback, private, link-local, shared, multicast,
 * reserved and every form of IPv6 with an IPv4 address inside it (mapped, compatible, 6to4, Teredo, NAT64), whatever that is.
 * After the IANA registries of special-purpose addresses; of IPv6 only 2000::/3 is given out at all (RFC 4291).
 */
export function isPublicIp(ip: string): boolean {
  // Of the shorter and octal forms of IPv4 two readers may think different things.
  const isIp = ipaddr.IPv4.isValidFourPartDecimal(ip) || ipaddr.IPv6.isValid(ip)
  if (!isIp || NOT_AFTER_ALL.has(ip)) return false
  const parsed = ipaddr.parse(ip)
  if (parsed.range() !== 'unicast') return false
  return parsed instanceof ipaddr.IPv4 || parsed.match(GLOBAL_UNICAST)
}

/** The rule in service: the public internet, at the two ports of the web. */
export const mayReachPublic: MayReach = (ip, port) => isPublicIp(ip) && (port === 80 || port === 443)

/** The host of an address as the system's resolver takes it; an IPv6 address without its brackets. */
export const hostOf = (url: URL): string => url.hostname.replace(/^\[(.*)\]$/, '$1')

export const portOf = (url: URL): number => Number(url.port) || (url.protocol === 'https:' ? 443 : 80)

/** Last parts of names that are of one machine or of somebody's own network (RFC 6761, 6762, 8375, and what routers use). */
const OWN = /^(?:localhost|local|localdomain|internal|intranet|private|corp|home|lan|arpa|test|invalid)$/i

/**
 * Whether a proxy may be asked for an address. What a name leads to is then the proxy's to know: a name must look like one of
 * the public web, and an IP address must be one of it.
 * @throws RefusedError
 */
export function checkNamed(url: URL, mayReach: MayReach): void {
  const host = hostOf(url)
  const isAddress = ipaddr.isValid(host)
  const parts = host.replace(/\.$/, '').split('.')
  const isPublic = isAddress ? mayReach(host, 443) : parts.length > 1 && !OWN.test(parts.at(-1) ?? '')
  if (!isPublic) throw new RefusedError('not-public')
  if (portOf(url) !== 80 && portOf(url) !== 443) throw new RefusedError('port')
}

/** What is fetched: never credentials, which would be sent and kept, nor a fragment, which is for the reader's browser. */
export function fetchable(address: string, base?: URL): URL {
  const isAddress = address.length <= LONGEST_ADDRESS && URL.canParse(address, base?.href)
  if (!isAddress) throw new RefusedError('not-an-address')
  const url = new URL(address, base)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new RefusedError('scheme')
  if (url.username !== '' || url.password !== '') throw new RefusedError('credentials')
  url.hash = ''
  return url
}
