import Handlebars, { type HelperOptions } from 'handlebars'
import type { ShownDate } from '../../language/wording.js'
import { mustBeGiven } from './root.js'

const { escapeExpression, SafeString } = Handlebars

/** {{date since}}: a date of the record for people and machines. */
export function date(when: ShownDate, options: HelperOptions): Handlebars.SafeString {
  mustBeGiven(when, 'date', options)
  return new SafeString(
    `<time datetime="${escapeExpression(when.iso)}">${escapeExpression(when.text)}</time>`,
  )
}
