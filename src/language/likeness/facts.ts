import { oneOrder } from '../khmer.js'
import { FACTS as LANGUAGE_FACTS, LANGUAGES, type Language } from '../languages.js'
import { GLOSSARY, OTHER_MEANINGS } from './glossary.js'

/** Which facts a word states or may mean. */
interface Meaning {
  word: string
  states: Set<string>
  may: Set<string>
}

/** Facts that a text states, each with the word that does, and those that it may mean. */
export interface FactsSaid {
  stated: Map<string, string>
  possible: Set<string>
}

const spelt = (word: string): string => oneOrder(word).toLowerCase()

function meaningsOf(language: Language): Meaning[] {
  const meanings = new Map<string, Meaning>()
  const meaning = (word: string): Meaning => {
    const known = meanings.get(spelt(word)) ?? { word: spelt(word), states: new Set(), may: new Set() }
    meanings.set(known.word, known)
    return known
  }
  for (const { fact, words, maybe } of GLOSSARY) {
    for (const word of words[language] ?? []) meaning(word).states.add(fact)
    for (const word of maybe?.[language] ?? []) meaning(word).may.add(fact)
  }
  for (const word of OTHER_MEANINGS[language] ?? []) meaning(word)
  return [...meanings.values()]
}

/** Meanings by the letter that their words begin with, the longest first. */
function indexed(language: Language): ReadonlyMap<string, Meaning[]> {
  const index = new Map<string, Meaning[]>()
  const longestFirst = meaningsOf(language).sort((a, b) => b.word.length - a.word.length)
  for (const one of longestFirst) {
    const key = one.word.charAt(0)
    index.set(key, [...(index.get(key) ?? []), one])
  }
  return index
}

const DEPENDENT = /[\u17b6-\u17d3\u17dd]/
const COENG = '\u17d2'

/** A number after a word, in digits or in the first letters of a word for one. */
const NUMBER =
  / ?(?:\d|two |three |four |five |six |seven |eight |nine |ten |twelve |a hundred|ពីរ|បី|បួន|ប្រាំ|ដប់)/y

/** Where a word ends at which a number must follow; -1 where none does. */
function endBeforeNumber(text: string, word: string, at: number): number {
  const bare = word.slice(0, -2)
  if (!text.startsWith(bare, at)) return -1
  NUMBER.lastIndex = at + bare.length
  return NUMBER.test(text) ? at + bare.length : -1
}

/** Whether a word of unspaced letters stands at a place, and not the first half of a syllable. */
function standsUnspaced(text: string, word: string, at: number): boolean {
  if (text[at - 1] === COENG) return false
  if (word.endsWith(' #')) return endBeforeNumber(text, word, at) >= 0
  return text.startsWith(word, at) && !DEPENDENT.test(text.charAt(at + word.length))
}

const LETTER = /[a-z0-9]/

function standsSpaced(text: string, word: string, at: number): boolean {
  if (LETTER.test(text.charAt(at - 1)) && LETTER.test(word.charAt(0))) return false
  if (word.endsWith(' #')) return endBeforeNumber(text, word, at) >= 0
  if (word.endsWith('*')) return text.startsWith(word.slice(0, -1), at)
  const end = at + word.length
  return text.startsWith(word, at) && !(LETTER.test(word.at(-1) ?? '') && LETTER.test(text.charAt(end)))
}

/** A word as the text has it: where any ending is meant, to its end. */
function wordAt(text: string, word: string, at: number): string {
  if (word.endsWith(' #')) return word.slice(0, -2)
  if (!word.endsWith('*')) return word
  let end = at + word.length - 1
  while (LETTER.test(text.charAt(end))) end += 1
  return text.slice(at, end)
}

/** Reads the facts of texts in one language: longest words first, each place read once. */
function reader(language: Language): (text: string) => FactsSaid {
  const facts: { isUnspaced?: boolean } = LANGUAGE_FACTS[language]
  const stands = facts.isUnspaced ? standsUnspaced : standsSpaced
  const index = indexed(language)
  return (written) => {
    const text = spelt(written)
    const stated = new Map<string, string>()
    const possible = new Set<string>()
    for (let at = 0; at < text.length; ) {
      const found = index.get(text.charAt(at))?.find(({ word }) => stands(text, word, at))
      const said = found ? wordAt(text, found.word, at) : ''
      for (const fact of [...(found?.states ?? []), ...(found?.may ?? [])]) possible.add(fact)
      const [only] = found?.states ?? []
      if (found?.states.size === 1 && only !== undefined && !stated.has(only)) stated.set(only, said)
      at += Math.max(1, said.length)
    }
    return { stated, possible }
  }
}

/** By language, where the glossary has words of it. */
export const FACTS_IN: ReadonlyMap<Language, (text: string) => FactsSaid> = new Map(
  LANGUAGES.filter((language) => GLOSSARY.some(({ words }) => words[language])).map((language) => [
    language,
    reader(language),
  ]),
)

/** Words by which a language states a fact, the first few. */
export const wordsFor = (fact: string, language: Language): string[] =>
  (GLOSSARY.find((term) => term.fact === fact)?.words[language] ?? [])
    .slice(0, 3)
    .map((word) => word.replace(/\*$| #$/, ''))
