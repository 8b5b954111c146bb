import type { Model, QueryFilter } from 'mongoose'
import type { Head } from '../ledger/entry.js'
import type { Published, Stored } from '../ledger/published.js'
import { snapshot } from '../ledger/snapshot.js'
import { fold, wordsOf } from './words.js'

/** Words of a search beyond these add nothing but work. */
const MOST_WORDS = 12

/** A word as a pattern anchored at its start, so that the index on `words` serves it. */
const startsWith = (word: string) => ({ $regex: `^${word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')}` })

/** References of the published records that have all words of a text, each at least as the beginning of a word. */
export async function withWords<Doc extends Published<unknown> & { words: string[] }>(
  model: Model<Stored<Doc>>,
  head: Head,
  text: string,
): Promise<Set<string>> {
  const words = wordsOf(fold(text)).slice(0, MOST_WORDS)
  if (words.length === 0) return new Set()
  const filter = { $and: words.map((word) => ({ words: startsWith(word) })) } as QueryFilter<Stored<Doc>>
  const found = await snapshot<Doc>(model, head).many(filter, { fields: [] })
  return new Set(found.map(({ _id }) => _id))
}
