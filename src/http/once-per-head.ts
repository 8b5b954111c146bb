import { LRUCache } from 'lru-cache'

/**
 * Remembers answers until the ledger moves on, so that figures which many pages show are worked out once for each head.
 * Two requests that ask at the same time share one piece of work; a failed one is not kept.
 * @param most how many keys are remembered for one head
 */
export function oncePerHead<T>(
  work: (key: string) => Promise<T>,
  most = 200,
): (head: number, key?: string) => Promise<T> {
  const kept = new LRUCache<string, Promise<T>>({ max: most })
  return (head, key = '') => {
    const name = `${head} ${key}`
    const known = kept.get(name)
    if (known) return known
    const answer = work(key)
    kept.set(name, answer)
    answer.catch(() => kept.delete(name))
    return answer
  }
}
