import { type Findable, written } from '../search-entry.js'
import type { PublicSource } from './rules.js'

/** Of a confidential source nothing can be found: not even that there is one of its kind. */
export function findableSource(source: PublicSource): Findable {
  if (source.isConfidential) return { titles: [], texts: [], notes: [], names: [], values: {}, on: '' }
  return {
    titles: [source.title],
    texts: [written(source.publisher, ...source.authors)],
    notes: [source.note, written(source.address && new URL(source.address).hostname)],
    names: [],
    values: { type: [source.kind] },
    on: source.publishedOn ?? '',
  }
}
