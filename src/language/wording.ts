import { createInstance, type FormatterModule } from 'i18next'
import { LRUCache } from 'lru-cache'
import { CATALOGUES, type Catalogue } from './catalogues.js'
import { precisionOf, type WorldDate } from './dates.js'
import { type Digits, hasOwnDigits, latinDigits, ownDigits } from './digits.js'
import { byLanguage, DEFAULT_LANGUAGE, FACTS, LANGUAGES, type Language } from './languages.js'
import { forLines } from './lines.js'
import { EDITIONS, type LanguageEdition, withPrefix } from './prefix.js'
import { type Shown, shown, type Text } from './text.js'

/** A date as a page prints it: the value for `<time datetime>` and the words. */
export interface ShownDate {
  iso: string
  text: string
}

/** What is put into a text. */
type Values = Record<string, string | number>

/**
 * All that a page needs to speak one language. Pages get it passed in and stay pure.
 * An unknown key throws: a page never shows the name of a key to a reader.
 */
export interface Wording {
  lang: Language
  /** Those that numbers and dates are printed with; the texts of the record stay as they were written. */
  digits: Digits
  /** 'demands.heading', with values for its {{placeholders}}; `count` chooses the plural form. */
  t(key: string, values?: Values): string
  text(text: Text | undefined): Shown
  /** A year, month or day of the world as written: '2022-08' gives "August 2022". */
  date(date: WorldDate): ShownDate
  /** The same with the month cut short, for lists: "19 Aug 2022". */
  shortDate(date: WorldDate): ShownDate
  number(value: number): string
  /** What has digits already, such as the time of day "07:30". */
  inDigits(text: string): string
  /** Several things in one line: "A, B and C". */
  list(parts: readonly string[]): string
  /** Of several things one: "A, B or C". */
  either(parts: readonly string[]): string
  /** What a language is called in this one: "Khmer". */
  languageName(language: Language): string
  /** A site-relative address in this language: '/demands' gives '/km/demands' in Khmer. */
  href(path: string): string
}

/** A catalogue is written with its language's own digits where a number is meant, so the other way is always safe. */
const withLatinDigits = (texts: Catalogue): Catalogue =>
  Object.fromEntries(
    Object.entries(texts).map(([key, text]) => [
      key,
      typeof text === 'string' ? latinDigits(text) : withLatinDigits(text),
    ]),
  )

/** Whether numbers are printed in other digits than Latin ones. */
const isInOwn = ({ lang, digits }: LanguageEdition): boolean => digits === 'own' && hasOwnDigits(lang)

/** What the catalogue of an edition is called. */
const catalogueOf = ({ lang, isUsual }: LanguageEdition): string => (isUsual ? lang : `${lang}-latin`)

const IN_OWN: ReadonlyMap<string, Language> = new Map(
  EDITIONS.filter(isInOwn).map((edition) => [catalogueOf(edition), edition.lang]),
)

/** Texts that are put in have their form already; of numbers only the digits depend on the language. */
const formatter: FormatterModule = {
  type: 'formatter',
  init: () => undefined,
  add: () => undefined,
  addCached: () => undefined,
  format: (value: unknown, _format, lng) => {
    const own = typeof value === 'number' ? IN_OWN.get(lng ?? '') : undefined
    return own === undefined ? String(value) : ownDigits(own, String(value))
  },
}

const catalogues = createInstance().use(formatter)
await catalogues.init({
  lng: DEFAULT_LANGUAGE,
  fallbackLng: false,
  resources: Object.fromEntries(
    EDITIONS.map((edition) => {
      const words = CATALOGUES[edition.lang]
      return [catalogueOf(edition), { translation: edition.isUsual ? words : withLatinDigits(words) }]
    }),
  ),
  interpolation: { escapeValue: false, alwaysFormat: true },
  returnNull: false,
  parseMissingKeyHandler: (key) => {
    throw new Error(`No text '${key}' in the catalogue`)
  },
})

const FORMATS = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: { year: 'numeric', month: 'long', day: 'numeric' },
} as const

const SHORT_FORMATS = {
  year: FORMATS.year,
  month: { year: 'numeric', month: 'short' },
  day: { year: 'numeric', month: 'short', day: 'numeric' },
} as const

type Formats = Record<string, Intl.DateTimeFormat>

const formatsOf = (locale: string, options: Record<string, Intl.DateTimeFormatOptions>): Formats =>
  Object.fromEntries(
    Object.entries(options).map(([precision, parts]) => [
      precision,
      new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC' }),
    ]),
  )

const shownDate = (date: WorldDate, formats: Formats): ShownDate => ({
  iso: date,
  text: formats[precisionOf(date)]?.format(new Date(date)) ?? date,
})

/** Letters of the values with which a text is remembered: such as a count, or a name. */
const MOST_LETTERS = 200

/** Texts with their values, the last ones asked for: to put them together takes longer than all else that a line of a page does. */
function remembered(write: (key: string, values: Values) => string): Wording['t'] {
  const texts = new LRUCache<string, string>({ max: 5_000 })
  return (key, values = {}) => {
    const asked = key + JSON.stringify(values)
    if (asked.length > MOST_LETTERS) return write(key, values)
    const known = texts.get(asked)
    if (known !== undefined) return known
    const text = write(key, values)
    texts.set(asked, text)
    return text
  }
}

/** The locale of an edition, with its digits. */
function localeOf({ lang, digits }: LanguageEdition): string {
  const { locale, digits: system } = FACTS[lang]
  return system === undefined ? locale : `${locale}-u-nu-${digits === 'own' ? system : 'latn'}`
}

function makeWording(edition: LanguageEdition): Wording {
  const { lang, digits, prefix } = edition
  const locale = localeOf(edition)
  const translate = catalogues.getFixedT(catalogueOf(edition))
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 })
  const list = new Intl.ListFormat(locale, { type: 'conjunction' })
  const either = new Intl.ListFormat(locale, { type: 'disjunction' })
  const names = new Intl.DisplayNames(locale, { type: 'language' })
  const formats = formatsOf(locale, FORMATS)
  const shortFormats = formatsOf(locale, SHORT_FORMATS)
  return {
    lang,
    digits,
    t: remembered((key, values) => forLines(translate(key, values), lang)),
    text: (value) => shown(value, lang),
    date: (date) => shownDate(date, formats),
    shortDate: (date) => shownDate(date, shortFormats),
    number: (value) => number.format(value),
    inDigits: isInOwn(edition) ? (text) => ownDigits(lang, text) : (text) => text,
    list: (parts) => list.format(parts),
    either: (parts) => either.format(parts),
    languageName: (language) => names.of(language) ?? FACTS[language].name,
    href: (path) => withPrefix(prefix, path),
  }
}

const WORDINGS = byLanguage((language) =>
  EDITIONS.filter(({ lang }) => lang === language).map((edition) => makeWording(edition)),
)

/** @param digits which every address keeps; of a language with but one kind, that kind */
export function wordingOf(language: Language, digits: Digits = 'own'): Wording {
  const [usual, ...others] = WORDINGS[language]
  return others.find((wording) => wording.digits === digits) ?? (usual as Wording)
}

/** A text of the interface in every language, as the record has its texts: without signs that are for pages alone. */
export const inEachLanguage = (key: string): Text =>
  Object.fromEntries(LANGUAGES.map((language) => [language, catalogues.getFixedT(language)(key)]))
