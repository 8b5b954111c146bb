import type { HelperOptions } from 'handlebars'
import { mustBeGiven, viewRoot } from './root.js'

/** {{digits year}}: a year, a place in a list or the number of a note, in the digits of the page. */
export function digits(value: string | number, options: HelperOptions): string {
  mustBeGiven(value, 'digits', options)
  return viewRoot(options).wording.inDigits(String(value))
}
