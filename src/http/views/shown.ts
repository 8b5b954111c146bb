import Handlebars, { type HelperOptions } from 'handlebars'
import type { Shown } from '../../language/text.js'
import { forLines } from './for-lines.js'
import { mustBeGiven } from './root.js'

const { escapeExpression, SafeString } = Handlebars

/** {{shown title}}: a text of the record, marked with its language when that is not the page's. */
export function shown(text: Shown, options: HelperOptions): Handlebars.SafeString {
  mustBeGiven(text, 'shown', options)
  const words = escapeExpression(forLines(text))
  return new SafeString(text.isOther ? `<span lang="${text.lang}">${words}</span>` : words)
}
