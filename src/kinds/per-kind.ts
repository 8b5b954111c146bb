import type { Kind } from '../ledger/entry.js'

/** Makes a thing for a kind when it is first asked for, and once: a shape of Joi's, say, which never changes. */
export function perKind<Thing>(make: (kind: Kind) => Thing): (kind: Kind) => Thing {
  const made = new Map<Kind, Thing>()
  return (kind) => {
    const known = made.get(kind)
    if (known !== undefined) return known
    const thing = make(kind)
    made.set(kind, thing)
    return thing
  }
}
