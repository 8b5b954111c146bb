import { type Head, headKey } from '../ledger/entry.js'
import { keeping, roughBytes } from '../ledger/keeping.js'

/** Of one thing at all heads that are kept, in bytes: some 250,000 short forms, which the versions in memory share. */
const MOST_BYTES = 64 * 1024 * 1024

interface Kept<Thing> {
  thing: Promise<Thing>
  /** Unknown while it is worked out. */
  bytes: number
}

/**
 * Works a thing out once for each head of the ledger, and keeps it for the few heads that are asked for most.
 * Requests that ask at the same time share one piece of work; a failed one is not kept.
 */
export function oncePerHead<Thing>(
  work: (head: Head) => Promise<Thing>,
  bytesOf: (thing: Thing) => number = roughBytes,
): (head: Head) => Promise<Thing> {
  const keep = keeping<Kept<Thing>>(MOST_BYTES, ({ bytes }) => bytes)
  return (head) => {
    const [kept, key] = [keep(), headKey(head)]
    const known = kept.get(key)
    if (known) return known.thing
    // A query of Mongoose may be awaited once only; the promise made of it here by as many as ask.
    const thing = Promise.resolve(work(head))
    kept.set(key, { thing, bytes: 0 })
    thing.then(
      (made) => kept.set(key, { thing, bytes: bytesOf(made) }),
      () => kept.delete(key),
    )
    return thing
  }
}
