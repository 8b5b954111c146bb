import Handlebars, { type HelperOptions } from 'handlebars'
import type { Shown } from '../../language/text.js'
import { forLinesOf } from './for-lines.js'
import { mustBeGiven, viewRoot } from './root.js'

const { escapeExpression, SafeString } = Handlebars

const REFERENCE = /\b[A-Z]-\d{4,6}\b/g

/** The address of the page that a reference alone leads to, without language prefix; '' for none. */
export type Leading = (reference: string) => string

const link = (href: string, reference: string): string =>
  `<a class="nw" href="${escapeExpression(href)}">${escapeExpression(reference)}</a>`

/**
 * {{linked reason}}: as shown, and a reference such as A-0033 in the text leads to its page and never breaks; one of a
 * record that has no page is left as it is.
 */
export const linkedBy =
  (leadsTo: Leading) =>
  (text: Shown, options: HelperOptions): Handlebars.SafeString => {
    mustBeGiven(text, 'linked', options)
    const { site, wording } = viewRoot(options)
    const words = escapeExpression(forLinesOf(text)).replace(REFERENCE, (reference) => {
      const path = site.hasPage(reference) ? leadsTo(reference) : ''
      return path === '' ? reference : link(wording.href(path), reference)
    })
    return new SafeString(text.isOther ? `<span lang="${text.lang}">${words}</span>` : words)
  }

/** {{cited reference href}}: a reference that leads to its page, or to its place on this one, if there is one. */
export function cited(reference: string, href: string, options: HelperOptions): Handlebars.SafeString {
  mustBeGiven(reference, 'cited', options)
  mustBeGiven(href, 'cited', options)
  const isThere = href.startsWith('#') || viewRoot(options).site.hasPage(reference)
  return new SafeString(
    isThere ? link(href, reference) : `<span class="nw">${escapeExpression(reference)}</span>`,
  )
}
