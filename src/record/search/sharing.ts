import type { SearchEntry } from '../../kinds/search-entry.js'

type Values = SearchEntry['values']

/** Short lists from which on they are told apart by what is in them; longer ones are seldom the same. */
const MOST_SHARED = 4

/** Gives one and the same list for lists of the same values: a hundred thousand entries name the same few slugs. */
export function sharing() {
  const lists = new Map<string, readonly string[]>()
  const words = new Map<string, string>()

  const word = (one: string): string => {
    const known = words.get(one)
    if (known === undefined) words.set(one, one)
    return known ?? one
  }

  const list = (values: readonly string[]): readonly string[] => {
    if (values.length > MOST_SHARED) return values.map(word)
    const key = values.join('\n')
    const known = lists.get(key)
    if (known) return known
    const kept = values.map(word)
    lists.set(key, kept)
    return kept
  }

  return {
    word,
    values: (values: Values): Values =>
      Object.fromEntries(Object.entries(values).map(([field, all]) => [field, list(all)])),
  }
}
