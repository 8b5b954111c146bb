import { type Digits, hasOwnDigits, ownDigits } from '../language/digits.js'
import { FACTS, LANGUAGES, type Language } from '../language/languages.js'
import type { Wording } from '../language/wording.js'

/** What every page says of its language, and of the others that it can be read in. */
export interface SiteLanguage {
  lang: Language
  digits: Digits
  /** 'rtl'; '' for left to right, which pages are without being told. */
  direction: 'rtl' | ''
  /** As OpenGraph names it: 'en_GB'. */
  locale: string
  /** How the names of its font files begin. */
  font: string
  languages: readonly { lang: Language; name: string; isCurrent: boolean }[]
  /** "១២៣", in the digits that the language has beside Latin ones; '' for none. */
  ownDigits: string
}

/** PURE. */
export const siteLanguage = ({ lang, digits }: Wording): SiteLanguage => ({
  lang,
  digits,
  direction: FACTS[lang].direction === 'rtl' ? 'rtl' : '',
  locale: FACTS[lang].locale.replace('-', '_'),
  font: FACTS[lang].font,
  languages: LANGUAGES.map((one) => ({ lang: one, name: FACTS[one].name, isCurrent: one === lang })),
  ownDigits: hasOwnDigits(lang) ? ownDigits(lang, '123') : '',
})
