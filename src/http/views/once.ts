import Handlebars, { type HelperOptions } from 'handlebars'
import { aMark, MARK, OF_CONTENT } from '../sent-mark.js'

/**
 * {{once}}: the field that every form has by which it is done once, however often it is sent; {{once of="content"}} where
 * two with the same content are one; {{once in="address"}} for a form with a file, in the address that it is sent to.
 */
export function once({ hash }: HelperOptions): Handlebars.SafeString {
  const mark = hash.of === OF_CONTENT ? OF_CONTENT : aMark()
  if (hash.in === 'address') return new Handlebars.SafeString(`?${MARK}=${mark}`)
  return new Handlebars.SafeString(`<input type="hidden" name="${MARK}" value="${mark}">`)
}
