export const LANGUAGES = ['en', 'km'] as const
export type Language = (typeof LANGUAGES)[number]

/** A text for people, in one or both languages. A missing language has no key. */
export interface Text {
  en?: string
  km?: string
}

/** A text as a page shows it: the words, their language, and whether that is not the language asked for. */
export interface Shown {
  text: string
  lang: Language
  isOther: boolean
}

/** The text in the language asked for, else in the other one; empty when there is neither. */
export function shown(text: Text | undefined, language: Language): Shown {
  const asked = text?.[language]
  if (asked) return { text: asked, lang: language, isOther: false }
  const other: Language = language === 'en' ? 'km' : 'en'
  const instead = text?.[other]
  return instead
    ? { text: instead, lang: other, isOther: true }
    : { text: '', lang: language, isOther: false }
}

export const isEmpty = (text: Text | undefined): boolean => !text?.en && !text?.km
