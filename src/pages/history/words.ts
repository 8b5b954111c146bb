import { byLanguage, type Language } from '../../language/languages.js'
import { type Run, runsBetween, withoutGaps } from './runs.js'

// Some languages have no spaces between words: only a dictionary tells where one ends, and ICU's comes with Node.
const SEGMENTERS = byLanguage((language) => new Intl.Segmenter(language, { granularity: 'word' }))

/** The words of a text with all that stands between them; joined, they are the text. */
export const wordsOf = (text: string, language: Language): string[] =>
  Array.from(SEGMENTERS[language].segment(text), ({ segment }) => segment)

/** What became of a text, word by word. PURE. */
export const wordRuns = (before: string, after: string, language: Language): Run[] =>
  withoutGaps(runsBetween(wordsOf(before, language), wordsOf(after, language)))
