import type { WorldDate } from '../language/dates.js'
import { inNoLanguage, type Text } from '../language/text.js'
import type { Kind } from '../ledger/entry.js'
import type { SearchField } from './search-fields.js'

/** What a published content gives to be found by. */
export interface Findable {
  /** What it is called; words in these count most. */
  titles: readonly (Text | undefined)[]
  /** What it says. */
  texts: readonly (Text | undefined)[]
  /** What is said about it: reasons, notes, people. */
  notes: readonly (Text | undefined)[]
  /** References of what it names, and tags: they find it, but a word left out of a search does not mean them. */
  names: readonly string[]
  /** References and other values that it can be asked for by, by field. */
  values: Partial<Record<Exclude<SearchField, 'kind' | 'year'>, readonly string[]>>
  /** When it was made, done or published; '' where that is not known or means nothing. */
  on: WorldDate | ''
}

/** Words that are written in no language of the interface, such as a name or a code. */
export const written = (...words: (string | undefined)[]): Text =>
  inNoLanguage(words.filter(Boolean).join('. '))

/** One published version as the search keeps it. */
export interface SearchEntry {
  /** Number of the ledger entry that published it. */
  number: number
  /** Until which ledger entry it was the one shown. */
  until: number
  kind: Kind
  reference: string
  /** Its values by field, with its kind and the year in which it was made, done or published. */
  values: Partial<Record<SearchField, readonly string[]>>
  on: WorldDate | ''
}

/** What an entry of any kind is known by. */
export const searchId = ({ kind, reference }: { kind: Kind; reference: string }): string =>
  `${kind} ${reference}`
