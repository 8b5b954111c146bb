import { withoutEnd } from '../../language/trimmed.js'

/** Parameters by which sites follow their readers; the page is the same without them. */
const FOLLOWING = /^(?:utm_\w+|fbclid|gclid|igshid|mc_[ce]id|_ga|ref_src)$/i

/** An address as it should be kept: without what follows readers, and without a fragment. Null for none of the web. */
export function keptAddress(address: string): string | null {
  const url = URL.canParse(address.trim()) ? new URL(address.trim()) : null
  if (url === null || !/^https?:$/.test(url.protocol)) return null
  for (const name of [...url.searchParams.keys()]) if (FOLLOWING.test(name)) url.searchParams.delete(name)
  url.hash = ''
  return url.href
}

/**
 * What two addresses of one page have in common: neither scheme nor `www.`, the order of parameters nor a last slash.
 * '' for what is no address of the web.
 */
export function addressKey(address: string): string {
  const kept = keptAddress(address)
  if (kept === null) return ''
  const url = new URL(kept)
  url.searchParams.sort()
  const host = url.host.replace(/^www\./, '').replace(/:(?:80|443)$/, '')
  return `${host}${withoutEnd(url.pathname, '/')}${url.search}`
}
