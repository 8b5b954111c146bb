import type { HelperOptions } from 'handlebars'
import { askedWording } from './in-language.js'
import { mustBeGiven } from './root.js'

/** {{href "/demands"}}: a site-relative address in the page's language; {{href "/demands" lang="km"}} in that one. */
export function href(path: string, options: HelperOptions): string {
  mustBeGiven(path, 'href', options)
  return askedWording(options).href(path)
}
