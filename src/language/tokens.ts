import { stemmer } from 'stemmer'
import { oneSpelling } from './khmer.js'

/** A word of a folded text: where it stands, and the term under which it is looked up. */
export interface Token {
  word: string
  term: string
  start: number
  end: number
  isKhmer: boolean
}

/** Khmer writes no spaces between words; ICU parts them by a dictionary. */
const SEGMENTER = new Intl.Segmenter('km', { granularity: 'word' })

const KHMER = '\\u1780-\\u17d3\\u17d7\\u17dc\\u17dd'

/** A run of Khmer, a reference, a number with its thousands, or a word. */
const RUN = new RegExp(
  `[${KHMER}]+|\\b[a-z]-\\d{4,}\\b|\\d{1,3}(?:[ ,]\\d{3})+(?!\\d)|(?:(?![${KHMER}])[\\p{L}\\p{N}])+(?:'(?![${KHMER}])\\p{L}+)*`,
  'gu',
)

const isKhmer = (run: string): boolean => run >= '\u1780' && run < '\u1800'

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
    yield { word, term: oneSpelling(word), start: place, end: place + word.length, isKhmer: true }
  }
}

/** PURE. The words of a folded text, in order. */
export function* tokensOf(folded: string): Generator<Token> {
  for (const { 0: run, index: start } of folded.matchAll(RUN)) {
    if (isKhmer(run)) yield* inRun(run, start)
    else {
      const word = bare(run)
      yield { word, term: stemOf(word), start, end: start + run.length, isKhmer: false }
    }
  }
}

/** A text as its letters alone: words parted by one space, but Khmer, which is never parted. A space at both ends. */
export interface Flat {
  text: string
  /** For each letter, its place in the folded text. */
  from: readonly number[]
}

/** PURE. */
export function flatten(folded: string): Flat {
  let text = ' '
  const from: number[] = [0]
  let wasKhmer = false
  for (const { 0: run, index } of folded.matchAll(RUN)) {
    const khmer = isKhmer(run)
    if (text !== ' ' && !(khmer && wasKhmer)) {
      text += ' '
      from.push(index)
    }
    const letters = khmer ? run : bare(run)
    text += letters
    for (let place = 0; place < letters.length; place += 1) from.push(index + place)
    wasKhmer = khmer
  }
  from.push(folded.length)
  return { text: `${text} `, from }
}

/** PURE. `flatten` without places, for the many texts that are only kept. */
export function lettersOf(folded: string): string {
  const pieces: string[] = []
  let wasKhmer = false
  for (const [run] of folded.matchAll(RUN)) {
    const khmer = isKhmer(run)
    if (pieces.length > 0 && !(khmer && wasKhmer)) pieces.push(' ')
    pieces.push(khmer ? run : bare(run))
    wasKhmer = khmer
  }
  return ` ${pieces.join('')} `
}

const SMALL = new Set(
  (
    'a an and are as at be been by for from has have in into is it its of on or that the their these this those to was were with ' +
    'និង នៃ ដែល ក្នុង ជា មាន បាន ទៅ លើ ដោយ ពី នៅ ត្រូវ ការ អំពី ស្តី ឬ នេះ នោះ ៗ របស់ ចំពោះ'
  ).split(' '),
)

/** PURE. Whether a word is so common that it tells nothing. */
export const isSmall = ({ word }: Token): boolean => SMALL.has(word)
