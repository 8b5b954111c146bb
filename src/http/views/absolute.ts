import type { HelperOptions } from 'handlebars'
import { wordingOf } from '../../language/wording.js'
import { askedWording } from './in-language.js'
import { mustBeGiven, viewRoot } from './root.js'

/** {{absolute "/demands"}}: as href, with scheme and host, and always the address of the record as it is now. */
export function absolute(path: string, options: HelperOptions): string {
  mustBeGiven(path, 'absolute', options)
  return viewRoot(options).site.origin + wordingOf(askedWording(options).lang).href(path)
}
