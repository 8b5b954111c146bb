import type { HelperOptions } from 'handlebars'
import { DIGITS } from '../../language/digits.js'
import { DEFAULT_LANGUAGE, isLanguage } from '../../language/languages.js'
import { type Wording, wordingOf } from '../../language/wording.js'
import { onDay } from '../day-address.js'
import { viewRoot } from './root.js'

/** For whoever reads none of the languages, as `hreflang` calls it. */
const FOR_OTHERS = 'x-default'

/** The wording that a helper's `lang=` and `digits=` ask for, else the page's. */
export function askedWording(options: HelperOptions): Wording {
  const asked: unknown = options.hash.lang === FOR_OTHERS ? DEFAULT_LANGUAGE : options.hash.lang
  const { site, wording } = viewRoot(options)
  const digits = DIGITS.find((one) => one === options.hash.digits)
  if (!isLanguage(asked)) return wording
  const inLanguage = wordingOf(asked, digits)
  return site.asOf ? onDay(inLanguage, site.asOf.day) : inLanguage
}
