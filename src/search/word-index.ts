import type { Text } from '../language/text.js'
import type { Kind } from '../ledger/entry.js'
import type { Findable, SearchEntry } from './entry.js'
import { fold } from './fold.js'
import { searchedKind } from './kinds.js'
import { packed } from './packed.js'
import { addPair, oneMore, TEXT_FIELDS } from './postings.js'
import type { Query } from './query.js'
import { havingAll, type Ranked, ranked } from './ranking.js'
import { sharing } from './sharing.js'
import { isSmall, lettersOf, tokensOf } from './tokens.js'
import { vocabulary } from './vocabulary.js'

/** How the words that were typed were found. */
export type Way = 'words' | 'letters' | 'similar' | 'some'

export interface WordHit {
  entry: SearchEntry
  score: number
  /** Terms of the index that were looked for; it has some of them. */
  terms: readonly string[]
}

/** What is to be indexed of one published version. */
export interface VersionToFind {
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
  find(query: Query, way: Way, passes: (entry: SearchEntry) => boolean): WordHit[]
  readonly size: number
}

/** A version with its packed letters. */
interface Kept {
  entry: SearchEntry
  title: string
  letters: string
}

/** A word that an entry may not have may still be part of the name of its theme, in the last field. */
const SAID = TEXT_FIELDS.length - 1

const FIRST_SLOTS = 1024

type Texts = readonly (Text | undefined)[]

const joined = (texts: Texts, language: 'en' | 'km'): string =>
  fold(texts.flatMap((text) => text?.[language] ?? []).join('\n'))

/** The folded texts of each field but the names, in each language. */
const foldedOf = ({ titles, texts, notes }: Findable): [en: string, km: string][] =>
  [titles, texts, notes].map((field) => [joined(field, 'en'), joined(field, 'km')])

/** Each term of a version with how often it is in each field, and how many terms each field has. */
function countedTerms(reference: string, folded: readonly string[][], names: readonly string[]) {
  const counts = new Map<string, number>([[reference.toLowerCase(), oneMore(0, 0)]])
  const lengths: number[] = []
  for (const [field, texts] of [...folded, names.map(fold)].entries()) {
    const distinct = new Set(field === 0 ? counts.keys() : [])
    for (const text of texts)
      for (const token of tokensOf(text)) {
        if (isSmall(token)) continue
        counts.set(token.term, oneMore(counts.get(token.term) ?? 0, field))
        distinct.add(token.term)
      }
    lengths.push(distinct.size)
  }
  return { counts, lengths }
}

function longer(lengths: Uint16Array<ArrayBuffer>, needed: number): Uint16Array<ArrayBuffer> {
  if (needed <= lengths.length) return lengths
  const grown = new Uint16Array(lengths.length * 2)
  grown.set(lengths)
  return grown
}

/** Slots are given in order and not again: what a version that left has in the postings is passed over. */
export function wordIndex(): WordIndex {
  const terms = vocabulary()
  const shared = sharing()
  const kept: (Kept | undefined)[] = []
  const slots = new Map<number, number>()
  const totals = TEXT_FIELDS.map(() => 0)
  let lengths = new Uint16Array(FIRST_SLOTS * TEXT_FIELDS.length)

  const leave = (number: number) => {
    const slot = slots.get(number)
    if (slot === undefined) return
    for (const field of TEXT_FIELDS.keys())
      totals[field] = (totals[field] ?? 0) - (lengths[slot * TEXT_FIELDS.length + field] ?? 0)
    kept[slot] = undefined
    slots.delete(number)
  }

  const enter = (version: Kept, folded: string[][], names: readonly string[]) => {
    const slot = kept.push(version) - 1
    slots.set(version.entry.number, slot)
    const counted = countedTerms(version.entry.reference, folded, names)
    for (const [term, pair] of counted.counts) addPair(terms.of(term), slot, pair)
    lengths = longer(lengths, kept.length * TEXT_FIELDS.length)
    for (const [field, length] of counted.lengths.entries()) {
      lengths[slot * TEXT_FIELDS.length + field] = length
      totals[field] = (totals[field] ?? 0) + (lengths[slot * TEXT_FIELDS.length + field] ?? 0)
    }
  }

  const rank = (words: readonly ReadonlyMap<string, number>[], isAll: boolean): Ranked =>
    ranked(words, isAll, terms.get, {
      slots: kept.length,
      versions: slots.size,
      isThere: (slot) => kept[slot] !== undefined,
      lengths,
      totals,
    })

  const having = (all: readonly string[], fields: number) => havingAll(all, fields, terms.get, kept.length)

  /** Whether a version is not left out by anything but its words. */
  const otherwise = (query: Query, way: Way) => {
    const hasTerms = query.phraseTerms.length > 0 ? having(query.phraseTerms, TEXT_FIELDS.length) : () => true
    const without = query.withoutTerms.filter(({ length }) => length > 0).map((all) => having(all, SAID))
    const wanted = [...query.phrases, ...(way === 'letters' ? query.runs : [])].map(packed)
    const unwanted = query.withoutPhrases.map(packed)
    return (slot: number, letters: string): boolean =>
      hasTerms(slot) &&
      !without.some((has) => has(slot)) &&
      wanted.every((phrase) => letters.includes(phrase)) &&
      !unwanted.some((phrase) => letters.includes(phrase))
  }

  return {
    put({ findable, ...version }) {
      const folded = foldedOf(findable)
      const inLanguage = (language: 0 | 1) => lettersOf(folded.map((field) => field[language]).join('\n'))
      const letters = packed(`${inLanguage(0)}\n${inLanguage(1)}`)
      const { on } = findable
      const year = on === '' ? [] : [on.slice(0, 4)]
      const values = shared.values({ ...findable.values, kind: [version.kind], year })
      const entry = { ...version, values, on: shared.word(on) as SearchEntry['on'] }
      const known = kept[slots.get(version.number) ?? -1]
      if (known?.letters === letters) {
        known.entry = entry
        return
      }
      leave(version.number)
      const title = packed(lettersOf(folded[0]?.join('\n') ?? ''))
      enter({ entry, title, letters }, folded, findable.names)
    },

    drop: leave,

    find(query, way, passes) {
      const isWords = query.words.length > 0 && way !== 'letters'
      const isAll = way !== 'some'
      const sought = isWords ? query.words.map(way === 'words' ? terms.asWord : terms.asSimilar) : []
      const { score, met, inTitle } = rank(sought, isAll)
      const least = isAll ? sought.length : Math.min(1, sought.length)
      const found = [...new Set(sought.flatMap((word) => [...word.keys()]))].filter(terms.get)
      const isOtherwise = otherwise(query, way)
      const weigh = weighing(query)
      const hits: WordHit[] = []
      for (let slot = 0; slot < kept.length; slot += 1) {
        const version = kept[slot]
        if (version === undefined || (met[slot] ?? 0) < least) continue
        const { entry, title, letters } = version
        if (!passes(entry) || !isOtherwise(slot, letters)) continue
        const weight = weigh(entry, title, inTitle[slot] ?? 0)
        hits.push({ entry, score: (isWords ? (score[slot] ?? 0) : 1) * weight, terms: found })
      }
      return hits
    },

    get size() {
      return slots.size
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
    return (1 + share) * asTyped * isWhole * searchedKind(kind).weight
  }
}
