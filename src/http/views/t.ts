import type { HelperOptions } from 'handlebars'
import { mustBeGiven, viewRoot } from './root.js'

/** {{t "frame.skip"}}, {{t "demands.count" count=total}}: words of the catalogue in the page's language. */
export function t(key: string, options: HelperOptions): string {
  for (const value of Object.values(options.hash)) mustBeGiven(value, 't', options)
  return viewRoot(options).wording.t(key, options.hash)
}
