import type { HelperOptions } from 'handlebars'
import { wordingOf } from '../../language/wording.js'
import { askedWording } from './in-language.js'
import { mustBeGiven, rootOf } from './root.js'

/** {{absolute "/demands"}}: as href, with scheme and host, and always the address of the record as it is now. */
export function absolute(path: string, options: HelperOptions): string {
  mustBeGiven(path, 'absolute', options)
  return rootOf(options).site.origin + wordingOf(askedWording(options).lang).href(path)
}
