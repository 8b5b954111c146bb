import { createInstance } from 'i18next'
import { withDay } from '../as-of/address.js'
import { type Day, precisionOf, type WorldDate } from '../dates.js'
import { en } from './en/index.js'
import { keepWhole } from './khmer-lines.js'
import { km } from './km/index.js'
import { type Language, type Shown, shown, type Text } from './text.js'

/** A date as a page prints it: the value for `<time datetime>` and the words. */
export interface ShownDate {
  iso: string
  text: string
}

/**
 * All that a page needs to speak one language. Pages get it passed in and stay pure.
 * An unknown key throws: a page never shows the name of a key to a reader.
 */
export interface Wording {
  lang: Language
  /** 'demands.heading', with values for its {{placeholders}}; `count` chooses the plural form. */
  t(key: string, values?: Record<string, string | number>): string
  text(text: Text | undefined): Shown
  /** A year, month or day of the world as written: '2022-08' gives "August 2022". */
  date(date: WorldDate): ShownDate
  /** The same with the month cut short, for lists: "19 Aug 2022". */
  shortDate(date: WorldDate): ShownDate
  number(value: number): string
  /** Several things in one line: "A, B and C". */
  list(parts: readonly string[]): string
  /** A site-relative address in this language: '/demands' gives '/km/demands' in Khmer. It keeps the day of the page. */
  href(path: string): string
}

const catalogues = createInstance()
await catalogues.init({
  lng: 'en',
  fallbackLng: false,
  resources: { en: { translation: en }, km: { translation: km } },
  interpolation: { escapeValue: false },
  returnNull: false,
  parseMissingKeyHandler: (key) => {
    throw new Error(`No text '${key}' in the catalogue`)
  },
})

// Latin digits in both languages: readers copy figures and dates into reports and spreadsheets.
const LOCALES: Record<Language, string> = { en: 'en-GB', km: 'km-u-nu-latn' }

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

const formatsOf = (lang: Language, options: Record<string, Intl.DateTimeFormatOptions>): Formats =>
  Object.fromEntries(
    Object.entries(options).map(([precision, parts]) => [
      precision,
      new Intl.DateTimeFormat(LOCALES[lang], { ...parts, timeZone: 'UTC' }),
    ]),
  )

const shownDate = (date: WorldDate, formats: Formats): ShownDate => ({
  iso: date,
  text: formats[precisionOf(date)]?.format(new Date(date)) ?? date,
})

function makeWording(lang: Language): Wording {
  const translate = catalogues.getFixedT(lang)
  const forLines = lang === 'km' ? keepWhole : (text: string) => text
  const number = new Intl.NumberFormat(LOCALES[lang], { maximumFractionDigits: 2 })
  const list = new Intl.ListFormat(LOCALES[lang], { type: 'conjunction' })
  const formats = formatsOf(lang, FORMATS)
  const shortFormats = formatsOf(lang, SHORT_FORMATS)
  return {
    lang,
    t: (key, values) => forLines(translate(key, values ?? {})),
    text: (value) => shown(value, lang),
    date: (date) => shownDate(date, formats),
    shortDate: (date) => shownDate(date, shortFormats),
    number: (value) => number.format(value),
    list: (parts) => list.format(parts),
    href: (path) => (lang === 'km' ? `/km${path.replace(/^\/(?=$|[?#])/, '')}` : path),
  }
}

const WORDINGS: Record<Language, Wording> = { en: makeWording('en'), km: makeWording('km') }

/** @param day of an earlier record, which every address then keeps */
export function wordingOf(language: Language, day?: Day): Wording {
  const wording = WORDINGS[language]
  if (day === undefined) return wording
  return { ...wording, href: (path) => wording.href(withDay(path, day)) }
}
