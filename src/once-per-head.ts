import { LRUCache } from 'lru-cache'
import { type Head, headKey } from './ledger/entry.js'
import { forgetful } from './ledger/forgetting.js'

/**
 * Works a thing out once for each head of the ledger, and keeps it for the few heads that are asked for most.
 * Requests that ask at the same time share one piece of work; a failed one is not kept.
 */
export function oncePerHead<Thing>(
  work: (head: Head) => Promise<Thing>,
  most = 6,
): (head: Head) => Promise<Thing> {
  const keeping = forgetful(() => new LRUCache<string, Promise<Thing>>({ max: most }))
  return (head) => {
    const kept = keeping()
    const known = kept.get(headKey(head))
    if (known) return known
    // A query of Mongoose may be awaited once only; the promise made of it here by as many as ask.
    const thing = Promise.resolve(work(head))
    kept.set(headKey(head), thing)
    thing.catch(() => kept.delete(headKey(head)))
    return thing
  }
}
