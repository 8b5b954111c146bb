import { createInstance, type FormatterModule } from 'i18next'
import { LRUCache } from 'lru-cache'
import { CATALOGUES, type Catalogue } from './catalogues.js'
import { precisionOf, type WorldDate } from './dates.js'
import { type Digits, khmerDigits, latinDigits } from './digits.js'
import { keepWhole } from './khmer-lines.js'
import { type Language, type Shown, shown, type Text } from './text.js'

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
  /** A site-relative address in this language: '/demands' gives '/km/demands' in Khmer. */
  href(path: string): string
}

/** The Khmer catalogue is written with Khmer digits where a number is meant, so the other way is always safe. */
const withLatinDigits = (texts: Catalogue): Catalogue =>
  Object.fromEntries(
    Object.entries(texts).map(([key, text]) => [
      key,
      typeof text === 'string' ? latinDigits(text) : withLatinDigits(text),
    ]),
  )

/** Each way to print a language: what its locale and its catalogue are called, and how its addresses begin. */
const EDITIONS = {
  en: { locale: 'en-GB', prefix: '' },
  km: { locale: 'km-u-nu-khmr', prefix: '/km' },
  'km-latin': { locale: 'km-u-nu-latn', prefix: '/km-u-nu-latn' },
} as const
type Edition = keyof typeof EDITIONS

/** Texts that are put in have their form already; of numbers only the digits depend on the language. */
const formatter: FormatterModule = {
  type: 'formatter',
  init: () => undefined,
  add: () => undefined,
  addCached: () => undefined,
  format: (value: unknown, _format, lng) =>
    typeof value === 'number' && lng === 'km' ? khmerDigits(String(value)) : String(value),
}

const catalogues = createInstance().use(formatter)
await catalogues.init({
  lng: 'en',
  fallbackLng: false,
  resources: {
    en: { translation: CATALOGUES.en },
    km: { translation: CATALOGUES.km },
    'km-latin': { translation: withLatinDigits(CATALOGUES.km) },
  },
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

function makeWording(edition: Edition): Wording {
  const { locale, prefix } = EDITIONS[edition]
  const lang: Language = edition === 'en' ? 'en' : 'km'
  const translate = catalogues.getFixedT(edition)
  const forLines = lang === 'km' ? keepWhole : (text: string) => text
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 })
  const list = new Intl.ListFormat(locale, { type: 'conjunction' })
  const formats = formatsOf(locale, FORMATS)
  const shortFormats = formatsOf(locale, SHORT_FORMATS)
  return {
    lang,
    digits: edition === 'km' ? 'khmer' : 'latin',
    t: remembered((key, values) => forLines(translate(key, values))),
    text: (value) => shown(value, lang),
    date: (date) => shownDate(date, formats),
    shortDate: (date) => shownDate(date, shortFormats),
    number: (value) => number.format(value),
    inDigits: edition === 'km' ? khmerDigits : (text) => text,
    list: (parts) => list.format(parts),
    href: (path) => (lang === 'km' ? prefix + path.replace(/^\/(?=$|[?#])/, '') : path),
  }
}

const WORDINGS: Record<Edition, Wording> = {
  en: makeWording('en'),
  km: makeWording('km'),
  'km-latin': makeWording('km-latin'),
}

/** @param digits of Khmer, which every address keeps; English has but one kind */
export const wordingOf = (language: Language, digits: Digits = 'khmer'): Wording =>
  WORDINGS[language === 'km' && digits === 'latin' ? 'km-latin' : language]
