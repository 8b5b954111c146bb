import { LRUCache } from 'lru-cache'
import { forgetful } from './forgetting.js'

/** What one of many short forms, names or addresses takes at least, in bytes, beside what it shares with others. */
const OF_ONE = 256

/** About how many bytes a thing made of the record takes: enough to keep the sum of many under a bound. PURE. */
export function roughBytes(thing: unknown): number {
  if (typeof thing === 'string') return 2 * thing.length
  if (thing instanceof Map || thing instanceof Set) return OF_ONE * (1 + thing.size)
  if (Array.isArray(thing)) return OF_ONE * (1 + thing.length)
  return 16 * OF_ONE
}

/**
 * Keeps what was made of the record, least recently asked for leaving first, under a bound in bytes; empty again
 * whenever all is to be forgotten.
 */
export const keeping = <Thing extends object | string>(
  mostBytes: number,
  bytesOf: (thing: Thing) => number = roughBytes,
): (() => LRUCache<string, Thing>) =>
  forgetful(
    () =>
      new LRUCache<string, Thing>({
        maxSize: mostBytes,
        sizeCalculation: (thing, key) => 2 * key.length + Math.max(1, Math.ceil(bytesOf(thing))),
      }),
  )
