import { DEFAULT_LANGUAGE, FACTS, LANGUAGES, type Language } from './languages.js'

type Ranges = readonly (readonly [from: number, to: number])[]

const isIn = (ranges: Ranges, code: number): boolean =>
  ranges.some(([from, to]) => code >= from && code <= to)

const codesOf = (text: string): number[] => Array.from(text, (sign) => sign.codePointAt(0) ?? 0)

/** Languages with letters of their own. Those of others are Latin ones. */
const LETTERED = LANGUAGES.flatMap((language) => {
  const { letters } = FACTS[language]
  return letters === undefined ? [] : [{ language, letters: letters as Ranges }]
})

const IN_LATIN = LANGUAGES.find((language) => FACTS[language].letters === undefined) ?? DEFAULT_LANGUAGE

/** The language that has a sign for its own; null for none. */
const ownerOf = (code: number): Language | null =>
  LETTERED.find(({ letters }) => isIn(letters, code))?.language ?? null

/** PURE. The language whose letters a text has, as far as letters tell. */
export const languageWritten = (text: string): Language =>
  codesOf(text)
    .map(ownerOf)
    .find((language) => language !== null) ?? IN_LATIN

const UNSPACED = LETTERED.filter(({ language }) => FACTS[language].isUnspaced).flatMap(
  ({ letters }) => letters,
)

/** Letters and their marks that are written without spaces between words, for the brackets of an expression; without digits. */
export const UNSPACED_LETTERS = UNSPACED.flatMap(([from, to]) =>
  Array.from({ length: to - from + 1 }, (_, place) => String.fromCodePoint(from + place)),
)
  .filter((sign) => /[\p{L}\p{M}]/u.test(sign))
  .join('')

/** PURE. Whether a text begins with a sign of a language without spaces between words. */
export function isUnspaced(text: string): boolean {
  const code = text.codePointAt(0) ?? 0
  // Nearly all that is asked about is Latin.
  return code > 0xff && isIn(UNSPACED, code)
}

/** PURE. Whether any of a text is in a language without spaces between words. */
export const hasUnspaced = (text: string): boolean => codesOf(text).some((code) => isIn(UNSPACED, code))

/** Letters side by side of one language; null: of none that has letters of its own. */
export interface LetterRun {
  language: Language | null
  text: string
}

/** It parts words that are written without spaces, and goes with what stands before it. */
const NO_WIDTH = 0x200b

/** PURE. A text in runs of letters, in order. */
export function letterRuns(text: string): LetterRun[] {
  const runs: LetterRun[] = []
  for (const code of codesOf(text)) {
    const last = runs.at(-1)
    const language = code === NO_WIDTH && last ? last.language : ownerOf(code)
    if (last && last.language === language) last.text += String.fromCodePoint(code)
    else runs.push({ language, text: String.fromCodePoint(code) })
  }
  return runs
}
