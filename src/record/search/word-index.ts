import MiniSearch from 'minisearch'
import { kindOfRecord } from '../../kinds/kinds.js'
import type { Findable, SearchEntry } from '../../kinds/search-entry.js'
import { fold } from '../../language/fold.js'
import { LANGUAGES, type Language } from '../../language/languages.js'
import type { Text } from '../../language/text.js'
import { isSmall, lettersOf, tokensOf } from '../../language/tokens.js'
import type { Kind } from '../../ledger/entry.js'
import { longerTerms } from './longer-terms.js'
import { packed } from './packed.js'
import type { Query } from './query.js'
import { sharing } from './sharing.js'
import { wordsAsked } from './words-asked.js'

/** How the words that were typed were found. */
export type WayFound = 'words' | 'letters' | 'similar' | 'some'

export interface WordHit {
  entry: SearchEntry
  score: number
  /** Terms of the index that are in it and were looked for. */
  terms: readonly string[]
}

/** What is to be indexed of one published version. */
interface VersionToFind {
  number: number
  until: number
  kind: Kind
  reference: string
  findable: Findable
}

/** Every published version of the record, to be found by its words. */
export interface WordIndex {
  /** Adds a version, or replaces what is known of it; quick where nothing of it changed but its end. */
  put(version: VersionToFind): void
  drop(number: number): void
  /** In no order. @param passes which versions can be found at all */
  find(query: Query, way: WayFound, passes: (entry: SearchEntry) => boolean): WordHit[]
  readonly size: number
}

/** A version with its packed letters. */
interface Kept {
  entry: SearchEntry
  title: string
  letters: string
}

interface Doc {
  id: number
  titles: string
  texts: string
  notes: string
  names: string
}

const BOOST = { titles: 5, texts: 1, notes: 0.5, names: 0.5 }

const AS_GIVEN = { tokenize: (text: string) => [text], processTerm: (term: string) => term }

type Texts = readonly (Text | undefined)[]

const joined = (texts: Texts, language: Language): string =>
  fold(texts.flatMap((text) => text?.[language] ?? []).join('\n'))

/** The folded texts of each field but the names, in each language. */
const foldedOf = ({ titles, texts, notes }: Findable): string[][] =>
  [titles, texts, notes].map((field) => LANGUAGES.map((language) => joined(field, language)))

const termsOf = (folded: readonly string[]): string =>
  folded
    .flatMap((text) => [...tokensOf(text)])
    .filter((token) => !isSmall(token))
    .map(({ term }) => term)
    .join('\n')

function docOf({ number, reference }: SearchEntry, folded: string[][], names: readonly string[]): Doc {
  const [titles = '', texts = '', notes = ''] = folded.map(termsOf)
  const named = termsOf(names.map(fold))
  return { id: number, titles: `${reference.toLowerCase()}\n${titles}`, texts, notes, names: named }
}

const newIndex = () =>
  new MiniSearch<Doc>({
    fields: Object.keys(BOOST),
    tokenize: (terms) => (terms === '' ? [] : terms.split('\n')),
    processTerm: (term) => term,
    searchOptions: { boost: BOOST, ...AS_GIVEN, weights: { prefix: 0.5, fuzzy: 0.3 } },
    logger: () => undefined,
  })

/** Whether the letters of a version have every phrase that is asked for, and none that is not. */
function lettersAsked(query: Query, way: WayFound): (letters: string) => boolean {
  const wanted = [...query.phrases, ...(way === 'letters' ? query.runs : [])].map(packed)
  const unwanted = query.withoutPhrases.map(packed)
  return (letters) =>
    wanted.every((phrase) => letters.includes(phrase)) && !unwanted.some((phrase) => letters.includes(phrase))
}

/** MiniSearch finds and ranks the words; beside it are kept the letters, for phrases and for runs without spaces. */
export function wordIndex(): WordIndex {
  const index = newIndex()
  const kept = new Map<number, Kept>()
  const longer = longerTerms()
  const shared = sharing()

  const enter = (version: Kept, folded: string[][], names: readonly string[]) => {
    const doc = docOf(version.entry, folded, names)
    for (const terms of [doc.titles, doc.texts, doc.notes, doc.names])
      for (const term of terms.split('\n')) longer.add(term)
    index.add(doc)
    kept.set(version.entry.number, version)
  }

  return {
    put({ findable, ...version }) {
      const folded = foldedOf(findable)
      const inEach = LANGUAGES.map((_, place) => lettersOf(folded.map((field) => field[place]).join('\n')))
      const letters = packed(inEach.join('\n'))
      const { on } = findable
      const year = on === '' ? [] : [on.slice(0, 4)]
      const values = shared.values({ ...findable.values, kind: [version.kind], year })
      const entry = { ...version, values, on: shared.word(on) as SearchEntry['on'] }
      const known = kept.get(version.number)
      if (known?.letters === letters) {
        known.entry = entry
        return
      }
      if (known) index.discard(version.number)
      const title = packed(lettersOf(folded[0]?.join('\n') ?? ''))
      enter({ entry, title, letters }, folded, findable.names)
    },

    drop(number) {
      if (kept.delete(number)) index.discard(number)
    },

    find(query, way, passes) {
      const hasLetters = lettersAsked(query, way)
      const weigh = weighing(query)
      const isShown = ({ id }: { id: number }): boolean => {
        const version = kept.get(id)
        return version !== undefined && passes(version.entry) && hasLetters(version.letters)
      }
      const isWords = query.words.length > 0 && way !== 'letters'
      const found = index.search(wordsAsked(query, way, longer), {
        filter: (one) => isShown(one as { id: number }),
      })
      return found.flatMap(({ id, score, match }): WordHit[] => {
        const version = kept.get(id as number)
        if (!version) return []
        const terms = Object.keys(match)
        const inTitle = terms.filter((term) => match[term]?.includes('titles')).length
        const weight = weigh(version.entry, version.title, inTitle)
        return [{ entry: version.entry, score: (isWords ? score : 1) * weight, terms }]
      })
    },

    get size() {
      return kept.size
    },
  }
}

/** Words in the title count most, the more of them the more; most of all where they stand there as they were typed. */
function weighing({ words, letters, phrases }: Query) {
  const typed = [letters, ...phrases.map((phrase) => phrase.trim())].filter(Boolean).map(packed)
  return ({ kind }: SearchEntry, title: string, inTitle: number): number => {
    const share = words.length === 0 ? 0 : Math.min(1, inTitle / words.length)
    const asTyped = typed.some((text) => title.includes(text)) ? 1.5 : 1
    const isWhole = asTyped > 1 && typed.some((text) => title.slice(1, -1) === text) ? 1.5 : 1
    return (1 + share) * asTyped * isWhole * kindOfRecord(kind).search.weight
  }
}
