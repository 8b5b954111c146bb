import Handlebars, { type HelperOptions } from 'handlebars'
import type { Shown } from '../../language/text.js'
import { forLinesOf } from './for-lines.js'
import { mustBeGiven, viewRoot } from './root.js'

const { escapeExpression, SafeString } = Handlebars

const REFERENCE = /\b[A-Z]-\d{4,6}\b/g

/** The address of the page that a reference alone leads to, without language prefix; '' for none. */
export type Leading = (reference: string) => string

/** {{linked reason}}: as shown, and a reference such as A-0033 in the text leads to its page and never breaks. */
export const linkedBy =
  (leadsTo: Leading) =>
  (text: Shown, options: HelperOptions): Handlebars.SafeString => {
    mustBeGiven(text, 'linked', options)
    const { wording } = viewRoot(options)
    const words = escapeExpression(forLinesOf(text)).replace(REFERENCE, (reference) => {
      const path = leadsTo(reference)
      return path === '' ? reference : `<a class="nw" href="${wording.href(path)}">${reference}</a>`
    })
    return new SafeString(text.isOther ? `<span lang="${text.lang}">${words}</span>` : words)
  }
