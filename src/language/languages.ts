/** What must be known of a language beside its words. */
interface LanguageFacts {
  /** What it calls itself. */
  name: string
  /** After which dates, numbers and lists are printed: BCP 47, with the country and without digits. */
  locale: string
  direction: 'ltr' | 'rtl'
  /** How the names of its font files begin: `khmer-400.woff2` in public/fonts, `khmer-400.ttf` in vendor/fonts. */
  font: string
  /** Letters and digits that no other language here has, from and to; without: Latin ones. */
  letters?: readonly (readonly [from: number, to: number])[]
  /** Its own digits, as BCP 47 names them, for which readers can choose Latin ones; without: Latin ones alone. */
  digits?: string
  /** It puts signs above and below its letters, and wants higher lines. */
  isTall?: boolean
  /** It has no spaces between words: a dictionary parts them. */
  isUnspaced?: boolean
}

/**
 * The languages of the site, a line each, by the name that stands in addresses, in files of words and in the members of a text
 * (ISO 639-1). A further one is a line here, its words in `locales`, and a font. The first is that of addresses without a prefix.
 */
// biome-ignore format: a line each
const TABLE = {
  en: { name: 'English', locale: 'en-GB', direction: 'ltr', font: 'sans' },
  km: { name: 'ខ្មែរ', locale: 'km-KH', direction: 'ltr', font: 'khmer', letters: [[0x1780, 0x17ff], [0x19e0, 0x19ff]], digits: 'khmr', isTall: true, isUnspaced: true },
} as const satisfies Record<string, LanguageFacts>

export type Language = keyof typeof TABLE

export const LANGUAGES = Object.keys(TABLE) as [Language, ...Language[]]
export const FACTS: Readonly<Record<Language, LanguageFacts>> = TABLE

/** Of addresses without a prefix, and of what is in no language, such as a reference in place of a title. */
export const [DEFAULT_LANGUAGE] = LANGUAGES

export const isLanguage = (value: unknown): value is Language =>
  LANGUAGES.some((language) => language === value)

/** A value for each language. */
export const byLanguage = <Value>(of: (language: Language) => Value): Record<Language, Value> =>
  Object.fromEntries(LANGUAGES.map((language) => [language, of(language)])) as Record<Language, Value>

/** For orders and digits that no reader sees as words: those of no host and of no reader. */
export const MACHINE_LOCALE = 'en'
