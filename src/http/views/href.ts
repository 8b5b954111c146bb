import type { HelperOptions } from 'handlebars'
import { wordingOf } from '../../language/wording.js'
import { askedWording } from './in-language.js'
import { mustBeGiven } from './root.js'

/**
 * {{href "/demands"}}: a site-relative address in the page's language; {{href "/demands" lang="km"}} in that one;
 * {{href "/demands" isNow=true}} without the earlier day that the page shows.
 * {{href}} alone prints the field of that name, which has its language already: a helper hides a field.
 */
export function href(this: unknown, ...given: [string, HelperOptions] | [HelperOptions]): string {
  if (given.length === 1) {
    const own = (this as { href?: string }).href
    mustBeGiven(own, 'href', given[0])
    return own ?? ''
  }
  const [path, options] = given
  mustBeGiven(path, 'href', options)
  const wording = askedWording(options)
  return (options.hash.isNow === true ? wordingOf(wording.lang, wording.digits) : wording).href(path)
}
