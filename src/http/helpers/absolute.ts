import type { HelperOptions } from 'handlebars'
import { askedWording } from './in-language.js'
import { mustBeGiven, rootOf } from './root.js'

/** {{absolute "/demands"}}: as href, with scheme and host. */
export function absolute(path: string, options: HelperOptions): string {
  mustBeGiven(path, 'absolute', options)
  return rootOf(options).site.origin + askedWording(options).href(path)
}
