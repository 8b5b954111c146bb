import type { Text } from '../language/text.js'

/** Splits both languages: ICU has a dictionary for Khmer, which writes no spaces between words. */
const SEGMENTER = new Intl.Segmenter('km', { granularity: 'word' })

/** One spelling for comparing: compatibility forms and case folded, accents and zero-width signs dropped. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u200b-\u200d\u2060\ufeff]/g, '')
    .normalize('NFC')
    .toLowerCase()
}

/** The words of a text, folded, each once, in no promised order. */
export function wordsOf(text: string): string[] {
  const words = new Set<string>()
  for (const { segment, isWordLike } of SEGMENTER.segment(fold(text))) if (isWordLike) words.add(segment)
  return [...words]
}

/** The words of several bilingual texts together. */
export function wordsOfAll(texts: readonly (Text | undefined)[]): string[] {
  return wordsOf(texts.flatMap((text) => [text?.en ?? '', text?.km ?? '']).join('\n'))
}
