import MiniSearch, { type Query as WordQuery } from 'minisearch'
import type { Text } from '../language/text.js'
import type { Kind } from '../ledger/entry.js'
import type { Findable, SearchEntry } from './entry.js'
import { fold } from './fold.js'
import { searchedKind } from './kinds.js'
import type { Query } from './query.js'
import { flatten, isSmall, type Token, tokensOf } from './tokens.js'

/** How the words that were typed were found. */
export type Way = 'words' | 'letters' | 'similar' | 'some'

export interface WordHit {
  entry: SearchEntry
  score: number
  /** Terms of the index that are in it and were looked for. */
  terms: readonly string[]
}

/** What is to be indexed of one published version. */
export interface VersionToFind {
  number: number
  until: number
  kind: Kind
  reference: string
  changedAt: string
  findable: Findable
}

/** Every published version of the record, to be found by its words. */
export interface WordIndex {
  /** Adds a version, or replaces what is known of it; quick where nothing of it changed but its end. */
  put(version: VersionToFind): void
  drop(number: number): void
  /** @param passes which versions can be found at all */
  find(query: Query, way: Way, passes: (entry: SearchEntry) => boolean): WordHit[]
  readonly size: number
}

interface Doc {
  id: number
  titles: string
  texts: string
  notes: string
  names: string
}

const BOOST = { titles: 5, texts: 1, notes: 0.5, names: 0.5 }

/** A word that an entry may not have may still be part of the name of its theme. */
const SAID = ['titles', 'texts', 'notes']

/** Letters from which a word is also looked for inside longer ones: fewer would be in too many. */
const LEAST_WITHIN = { khmer: 3, latin: 5 }
const MOST_WITHIN = 24
/** Letters from which the beginning of a word finds it. */
const LEAST_PREFIX = 2

const AS_GIVEN = { tokenize: (text: string) => [text], processTerm: (term: string) => term }

const termsOf = (folded: string): string =>
  [...tokensOf(folded)]
    .filter((token) => !isSmall(token))
    .map(({ term }) => term)
    .join('\n')

const joined = (texts: readonly (Text | undefined)[], language: 'en' | 'km'): string =>
  fold(texts.flatMap((text) => text?.[language] ?? []).join('\n'))

const anyOf = (queries: WordQuery[]): WordQuery => ({ combineWith: 'OR', queries })

export function wordIndex(): WordIndex {
  const index = new MiniSearch<Doc>({
    fields: Object.keys(BOOST),
    tokenize: (terms) => (terms === '' ? [] : terms.split('\n')),
    processTerm: (term) => term,
    searchOptions: { boost: BOOST, ...AS_GIVEN, weights: { prefix: 0.5, fuzzy: 0.3 } },
    logger: () => undefined,
  })
  const entries = new Map<number, SearchEntry>()
  /** All terms there ever were: says where a longer word has a shorter one in it. Never shown. */
  const vocabulary = new Set<string>()

  /** Terms that have a word in them, not at their beginning, shortest first. */
  const within = ({ term, isKhmer }: Token): string[] => {
    if (term.length < LEAST_WITHIN[isKhmer ? 'khmer' : 'latin']) return []
    const found: string[] = []
    for (const known of vocabulary) if (known.indexOf(term) > 0) found.push(known)
    return found.sort((a, b) => a.length - b.length).slice(0, MOST_WITHIN)
  }

  const asWord = (token: Token): WordQuery => {
    const { term, word } = token
    const prefix = term.length >= LEAST_PREFIX
    const ways: WordQuery[] = [{ queries: [term], prefix }]
    // Where the stem begins the word, what begins with the word begins with the stem too.
    if (!word.startsWith(term)) ways.push({ queries: [word], prefix })
    const longer = within(token)
    if (longer.length > 0) ways.push({ queries: longer, combineWith: 'OR' })
    return anyOf(ways)
  }

  const asSimilar = (token: Token): WordQuery =>
    /\d/.test(token.term)
      ? asWord(token)
      : anyOf([asWord(token), { queries: [token.term], fuzzy: token.isKhmer ? 0.25 : 0.2, maxFuzzy: 2 }])

  const WORDS: Record<Way, (query: Query) => WordQuery> = {
    words: ({ words }) => ({ combineWith: 'AND', queries: words.map(asWord) }),
    letters: () => MiniSearch.wildcard,
    similar: ({ words }) => ({ combineWith: 'AND', queries: words.map(asSimilar) }),
    some: ({ words }) => anyOf(words.map(asSimilar)),
  }

  const without = (wanted: WordQuery, terms: readonly string[][]): WordQuery => {
    if (terms.length === 0) return wanted
    return {
      combineWith: 'AND_NOT',
      queries: [
        wanted,
        ...terms.map((all): WordQuery => ({ combineWith: 'AND', queries: all, fields: SAID })),
      ],
    }
  }

  const has = ({ letters }: SearchEntry, phrase: string) => letters.some((text) => text.includes(phrase))

  return {
    put({ findable, ...version }) {
      const { titles, texts, notes, names, values, on } = findable
      const all = [...titles, ...texts, ...notes]
      const parts = (some: typeof titles) => `${joined(some, 'en')}\n${joined(some, 'km')}`
      const letters = [flatten(joined(all, 'en')).text, flatten(joined(all, 'km')).text]
      const known = entries.get(version.number)
      const title = flatten(parts(titles)).text
      entries.set(version.number, { ...version, values, on, title, letters })
      if (known?.letters.every((text, place) => text === letters[place])) return
      if (known) index.discard(version.number)
      const doc = {
        titles: `${version.reference.toLowerCase()}\n${termsOf(parts(titles))}`,
        texts: termsOf(parts(texts)),
        notes: termsOf(parts(notes)),
        names: termsOf(fold(names.join('\n'))),
      }
      for (const terms of [doc.titles, doc.texts, doc.notes, doc.names])
        for (const term of terms.split('\n')) vocabulary.add(term)
      index.add({ id: version.number, ...doc })
    },

    drop(number) {
      if (entries.delete(number)) index.discard(number)
    },

    find(query, way, passes) {
      const isWords = query.words.length > 0 && way !== 'letters'
      const wanted = without(isWords ? WORDS[way](query) : MiniSearch.wildcard, query.withoutTerms)
      const runs = way === 'letters' ? query.runs : []
      const isShown = (number: number): boolean => {
        const entry = entries.get(number)
        return (
          entry !== undefined &&
          passes(entry) &&
          query.phrases.every((phrase) => has(entry, phrase)) &&
          runs.every((run) => has(entry, run)) &&
          !query.withoutPhrases.some((phrase) => has(entry, phrase))
        )
      }
      const found = index.search(wanted, { filter: ({ id }) => isShown(id as number) })
      return found.flatMap(({ id, score, match }) => {
        const entry = entries.get(id as number)
        return entry
          ? [{ entry, score: score * weightOf(entry, match, query), terms: Object.keys(match) }]
          : []
      })
    },

    get size() {
      return entries.size
    },
  }
}

/** Words in the title count most, the more of them the more; most of all where they stand there as they were typed. */
function weightOf(
  entry: SearchEntry,
  match: Record<string, string[]>,
  { words, letters, phrases }: Query,
): number {
  const inTitle = Object.values(match).filter((fields) => fields.includes('titles')).length
  const share = words.length === 0 ? 0 : Math.min(1, inTitle / words.length)
  const typed = [letters, ...phrases.map((phrase) => phrase.trim())].filter(Boolean)
  const asTyped = typed.some((text) => entry.title.includes(text)) ? 1.5 : 1
  const isWhole = typed.some((text) => entry.title.trim() === text) ? 1.5 : 1
  return (1 + share) * asTyped * isWhole * searchedKind(entry.kind).weight
}
