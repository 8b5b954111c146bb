import { splitLanguage, usualPrefix, withPrefix } from './prefix.js'
import { type Wording, wordingOf } from './wording.js'

/**
 * The same words for files, feeds and citations, which programs read and compare: without the signs that tell
 * lines where to break, in Latin digits, and with the one address that a page is known by.
 */
export const unbroken = (wording: Wording): Wording => {
  const { t, ...inLatin } = wordingOf(wording.lang, 'latin')
  return {
    ...inLatin,
    t: (key, values) => t(key, values).replace(/[\u2060\u200b]/g, ''),
    href: (path) => {
      const { lang, path: own } = splitLanguage(wording.href(path))
      return withPrefix(usualPrefix(lang), own)
    },
  }
}
