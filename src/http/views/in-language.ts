import type { HelperOptions } from 'handlebars'
import { DIGITS } from '../../language/digits.js'
import { LANGUAGES, type Language } from '../../language/text.js'
import { type Wording, wordingOf } from '../../language/wording.js'
import { onDay } from '../day-address.js'
import { rootOf } from './root.js'

const isLanguage = (value: unknown): value is Language => LANGUAGES.some((language) => language === value)

/** The wording that a helper's `lang=` and `digits=` ask for, else the page's. */
export function askedWording(options: HelperOptions): Wording {
  const asked: unknown = options.hash.lang
  const { site, wording } = rootOf(options)
  const digits = DIGITS.find((one) => one === options.hash.digits)
  if (!isLanguage(asked)) return wording
  const inLanguage = wordingOf(asked, digits)
  return site.asOf ? onDay(inLanguage, site.asOf.day) : inLanguage
}
