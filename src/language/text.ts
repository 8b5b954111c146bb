import { DEFAULT_LANGUAGE, LANGUAGES, type Language } from './languages.js'

/** A text for people, in one language or several. A missing language has no key. */
export type Text = Partial<Record<Language, string>>

/** A text as a page shows it: the words, their language, and whether that is not the language asked for. */
export interface Shown {
  text: string
  lang: Language
  isOther: boolean
}

/** No text at all. */
export const NOTHING: Shown = { text: '', lang: DEFAULT_LANGUAGE, isOther: false }

/** Words of no language, such as a reference, in place of a text. */
export const inNoLanguage = (words: string): Text => ({ [DEFAULT_LANGUAGE]: words })

/** The language asked for, and those that stand in for it, the next best first. */
export const inTurn = (language: Language): Language[] => [
  language,
  ...LANGUAGES.filter((one) => one !== language),
]

/** The language that a text is shown in: the one asked for, else the first that it has; the one asked for when it has none. */
export const languageShown = (text: Text | undefined, language: Language): Language =>
  inTurn(language).find((one) => text?.[one]) ?? language

/** The text in the language asked for, else in another one; empty when there is none. */
export function shown(text: Text | undefined, language: Language): Shown {
  const lang = languageShown(text, language)
  return { text: text?.[lang] || '', lang, isOther: lang !== language }
}

export const isEmpty = (text: Text | undefined): boolean => LANGUAGES.every((language) => !text?.[language])

/** The text with what becomes of it in each language that it has. */
export const mapText = (text: Text, change: (words: string) => string): Text =>
  Object.fromEntries(
    LANGUAGES.flatMap((language) => {
      const words = text[language]
      return words ? [[language, change(words)]] : []
    }),
  )
