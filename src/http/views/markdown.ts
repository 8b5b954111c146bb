import Handlebars, { type HelperOptions } from 'handlebars'
import type { Shown } from '../../language/text.js'
import { renderMarkdown } from '../markdown.js'
import { forLinesOf } from './for-lines.js'
import { mustBeGiven } from './root.js'

/** {{markdown text}}: a Markdown text of the record as safe HTML. The one place where a text becomes markup. */
export function markdown(text: Shown, options: HelperOptions): Handlebars.SafeString {
  mustBeGiven(text, 'markdown', options)
  const html = renderMarkdown(forLinesOf(text))
  return new Handlebars.SafeString(text.isOther ? `<div lang="${text.lang}">${html}</div>` : html)
}
