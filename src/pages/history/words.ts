import type { Language } from '../../language/text.js'
import { type Run, runsBetween, withoutGaps } from './runs.js'

// Khmer has no spaces between words: only a dictionary tells where one ends, and ICU's comes with Node.
const SEGMENTERS: Record<Language, Intl.Segmenter> = {
  en: new Intl.Segmenter('en', { granularity: 'word' }),
  km: new Intl.Segmenter('km', { granularity: 'word' }),
}

/** The words of a text with all that stands between them; joined, they are the text. */
export const wordsOf = (text: string, language: Language): string[] =>
  Array.from(SEGMENTERS[language].segment(text), ({ segment }) => segment)

/** What became of a text, word by word. PURE. */
export const wordRuns = (before: string, after: string, language: Language): Run[] =>
  withoutGaps(runsBetween(wordsOf(before, language), wordsOf(after, language)))
