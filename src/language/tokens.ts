import { stemmer } from 'stemmer'
import { oneSpelling } from './khmer.js'
import { type Language, MACHINE_LOCALE } from './languages.js'
import { isUnspaced, UNSPACED_LETTERS } from './letters.js'

/** A word of a folded text: where it stands, and the term under which it is looked up. */
export interface Token {
  word: string
  term: string
  start: number
  end: number
  /** Of a language that has no spaces between words. */
  isUnspaced: boolean
}

/** Parts words that no spaces part: ICU does so by a dictionary, which it chooses by the letters. */
const SEGMENTER = new Intl.Segmenter(MACHINE_LOCALE, { granularity: 'word' })

/** A run without spaces, a reference, a number with its thousands, or a word. */
const RUN = new RegExp(
  `[${UNSPACED_LETTERS}]+|\\b[a-z]-\\d{4,}\\b|\\d{1,3}(?:[ ,]\\d{3})+(?!\\d)|(?:(?![${UNSPACED_LETTERS}])[\\p{L}\\p{N}])+(?:'(?![${UNSPACED_LETTERS}])\\p{L}+)*`,
  'gu',
)

/** American and British endings meet before the stem is taken, which alone would keep them apart. */
const ENDINGS: [RegExp, string][] = [
  [/is(ations?|e[ds]?|ers?|ing)$/, 'iz$1'],
  [/([a-z]{3})our(s|ed|ing)?$/, '$1or$2'],
  [/([a-z]{2})tre(s)?$/, '$1ter$2'],
]

const STEMS = new Map<string, string>()
/** Words whose stems are remembered, so that an index of a long record takes each but once. */
const MOST_STEMS = 50_000

function stemOf(word: string): string {
  const known = STEMS.get(word)
  if (known !== undefined) return known
  const stem = /^[a-z']+$/.test(word)
    ? stemmer(ENDINGS.reduce((spelt, [ending, kept]) => spelt.replace(ending, kept), word))
    : word
  if (STEMS.size >= MOST_STEMS) STEMS.clear()
  STEMS.set(word, stem)
  return stem
}

/** What of a run is its word: no thousands' signs, no possessive. */
const bare = (run: string): string =>
  /^\d/.test(run) ? run.replace(/[ ,]/g, '') : run.replace(/'s$/, '').replaceAll("'", '')

function* inRun(run: string, start: number): Generator<Token> {
  for (const { segment: word, index } of SEGMENTER.segment(run)) {
    const place = start + index
    yield { word, term: oneSpelling(word), start: place, end: place + word.length, isUnspaced: true }
  }
}

/** PURE. The words of a folded text, in order. */
export function* tokensOf(folded: string): Generator<Token> {
  for (const { 0: run, index: start } of folded.matchAll(RUN)) {
    if (isUnspaced(run)) yield* inRun(run, start)
    else {
      const word = bare(run)
      yield { word, term: stemOf(word), start, end: start + run.length, isUnspaced: false }
    }
  }
}

/** A text as its letters alone: words parted by one space, but those that no spaces part. A space at both ends. */
export interface Flat {
  text: string
  /** For each letter, its place in the folded text. */
  from: readonly number[]
}

/** PURE. */
export function flatten(folded: string): Flat {
  let text = ' '
  const from: number[] = [0]
  let wasUnspaced = false
  for (const { 0: run, index } of folded.matchAll(RUN)) {
    const unspaced = isUnspaced(run)
    if (text !== ' ' && !(unspaced && wasUnspaced)) {
      text += ' '
      from.push(index)
    }
    const letters = unspaced ? run : bare(run)
    text += letters
    for (let place = 0; place < letters.length; place += 1) from.push(index + place)
    wasUnspaced = unspaced
  }
  from.push(folded.length)
  return { text: `${text} `, from }
}

/** PURE. `flatten` without places, for the many texts that are only kept. */
export function lettersOf(folded: string): string {
  const pieces: string[] = []
  let wasUnspaced = false
  for (const [run] of folded.matchAll(RUN)) {
    const unspaced = isUnspaced(run)
    if (pieces.length > 0 && !(unspaced && wasUnspaced)) pieces.push(' ')
    pieces.push(unspaced ? run : bare(run))
    wasUnspaced = unspaced
  }
  return ` ${pieces.join('')} `
}

/** A language that is not named here has none. */
const SMALL_IN: Partial<Record<Language, string>> = {
  en: 'a an and are as at be been by for from has have in into is it its of on or that the their these this those to was were with',
  km: 'និង នៃ ដែល ក្នុង ជា មាន បាន ទៅ លើ ដោយ ពី នៅ ត្រូវ ការ អំពី ស្តី ឬ នេះ នោះ ៗ របស់ ចំពោះ',
}

const SMALL = new Set(Object.values(SMALL_IN).flatMap((words) => words.split(' ')))

/** PURE. Whether a word is so common that it tells nothing. */
export const isSmall = ({ word }: Token): boolean => SMALL.has(word)
