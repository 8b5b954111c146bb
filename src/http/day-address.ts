import type { Day } from '../language/dates.js'
import type { Wording } from '../language/wording.js'
import { takesDay as pathTakesDay } from './places.js'

/** A version or a difference is the same on any day, so its address has none. */
const OF_ANY_DAY = /\/(?:v|diff)\//

const pathOf = (address: string): string => address.split(/[?#]/, 1)[0] ?? ''

/** Whether a site-relative address, without language prefix, takes `asOf`. PURE. */
export const addressTakesDay = (address: string): boolean => pathTakesDay(pathOf(address))

/** The parts of a site-relative address. PURE. */
function partsOf(address: string): { path: string; query: URLSearchParams; fragment: string } {
  const [whole = '', fragment] = address.split('#', 2)
  const [path = '', query = ''] = whole.split('?', 2)
  return { path, query: new URLSearchParams(query), fragment: fragment === undefined ? '' : `#${fragment}` }
}

function addressOf(path: string, query: URLSearchParams, fragment: string): string {
  const search = query.toString()
  return `${path}${search === '' ? '' : `?${search}`}${fragment}`
}

/** Whether an address shows the same on any day. PURE. */
export const isOfAnyDay = (address: string): boolean => OF_ANY_DAY.test(pathOf(address))

/** The same address as of a day; an address that does not take one is left as it is. PURE. */
export function withDay(address: string, day: Day): string {
  if (!addressTakesDay(address) || isOfAnyDay(address)) return address
  const { path, query, fragment } = partsOf(address)
  query.set('asOf', day)
  return addressOf(path, query, fragment)
}

/** Words whose addresses all keep the day of an earlier record. PURE. */
export const onDay = (wording: Wording, day: Day): Wording => ({
  ...wording,
  href: (path) => wording.href(withDay(path, day)),
})

/** The other parameters of an address, as hidden fields of a form that asks for another day. PURE. */
export function otherParameters(address: string): { name: string; value: string }[] {
  const { query } = partsOf(address)
  query.delete('asOf')
  query.delete('page')
  return [...query].map(([name, value]) => ({ name, value }))
}
