import Handlebars, { type HelperDelegate, type HelperOptions } from 'handlebars'
import { mustBeGiven } from './root.js'

/** Handlebars' own block with one change: an undefined argument throws. null and false are answers, undefined is a slip. */
function strict(name: string): HelperDelegate {
  const original = Handlebars.helpers[name] as HelperDelegate
  return function (this: unknown, value: unknown, options: HelperOptions) {
    mustBeGiven(value, `#${name}`, options)
    return original.call(this, value, options)
  }
}

/** {{#if}}, {{#unless}}, {{#each}} and {{#with}} of a name that the page does not have throw instead of printing nothing. */
export const strictBlocks: Record<string, HelperDelegate> = {
  if: strict('if'),
  unless: strict('unless'),
  each: strict('each'),
  with: strict('with'),
}
