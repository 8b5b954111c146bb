import Handlebars, { type HelperOptions } from 'handlebars'
import { FACTS } from '../../language/languages.js'
import type { Shown } from '../../language/text.js'
import { forLinesOf } from './for-lines.js'
import { mustBeGiven, viewRoot } from './root.js'

const { escapeExpression, SafeString } = Handlebars

/** {{shown title}}: a text of the record, marked with its language when that is not the page's. */
export function shownText(text: Shown, options: HelperOptions): Handlebars.SafeString {
  mustBeGiven(text, 'shown', options)
  const words = escapeExpression(forLinesOf(text))
  if (!text.isOther) return new SafeString(words)
  const { direction } = FACTS[text.lang]
  const turned = direction === FACTS[viewRoot(options).wording.lang].direction ? '' : ` dir="${direction}"`
  return new SafeString(`<span lang="${text.lang}"${turned}>${words}</span>`)
}
