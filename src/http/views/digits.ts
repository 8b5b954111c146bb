import type { HelperOptions } from 'handlebars'
import { mustBeGiven, rootOf } from './root.js'

/** {{digits year}}: a year, a place in a list or the number of a note, in the digits of the page. */
export function digits(value: string | number, options: HelperOptions): string {
  mustBeGiven(value, 'digits', options)
  return rootOf(options).wording.inDigits(String(value))
}
