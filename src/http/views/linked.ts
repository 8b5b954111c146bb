import Handlebars, { type HelperOptions } from 'handlebars'
import type { Shown } from '../../language/text.js'
import { forLines } from './for-lines.js'
import { mustBeGiven, rootOf } from './root.js'

const { escapeExpression, SafeString } = Handlebars

const REFERENCE = /\b([DASI])-\d{4,6}\b/g

const KINDS: Record<string, string> = { D: 'demands', A: 'actions', S: 'sources', I: 'indicators' }

/** {{linked reason}}: as shown, and a reference such as A-0033 in the text leads to its page and never breaks. */
export function linked(text: Shown, options: HelperOptions): Handlebars.SafeString {
  mustBeGiven(text, 'linked', options)
  const { wording } = rootOf(options)
  const words = escapeExpression(forLines(text)).replace(REFERENCE, (reference, letter: string) => {
    const href = wording.href(`/${KINDS[letter]}/${reference}`)
    return `<a class="nw" href="${href}">${reference}</a>`
  })
  return new SafeString(text.isOther ? `<span lang="${text.lang}">${words}</span>` : words)
}
