import Handlebars, { type HelperOptions } from 'handlebars'
import { mustBeGiven } from './root.js'

const { escapeExpression, SafeString } = Handlebars

/** {{icon status}}: the mark of a status or effect. Decoration only: its word always stands beside it. */
export function icon(name: string, options: HelperOptions): Handlebars.SafeString {
  mustBeGiven(name, 'icon', options)
  return new SafeString(`<svg class="i" aria-hidden="true"><use href="#i-${escapeExpression(name)}"/></svg>`)
}
