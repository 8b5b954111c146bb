import Handlebars, { type HelperOptions } from 'handlebars'
import type { ShownDate } from '../../language/wording.js'
import { mustBeGiven } from './root.js'

const { escapeExpression, SafeString } = Handlebars

/** {{date since}}: a date of the record for people and machines. {{date}} alone prints the field of that name. */
export function date(
  this: unknown,
  ...given: [ShownDate, HelperOptions] | [HelperOptions]
): Handlebars.SafeString {
  const options = given.length === 1 ? given[0] : given[1]
  const when = given.length === 1 ? (this as { date?: ShownDate }).date : given[0]
  mustBeGiven(when, 'date', options)
  if (!when) return new SafeString('')
  return new SafeString(
    `<time datetime="${escapeExpression(when.iso)}">${escapeExpression(when.text)}</time>`,
  )
}
