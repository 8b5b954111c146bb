import type { HelperOptions } from 'handlebars'
import { mustBeGiven } from './root.js'

/** {{#if (eq page.section "demands")}}: whether two values are the same. */
export function eq(one: unknown, other: unknown, options: HelperOptions): boolean {
  mustBeGiven(one, 'eq', options)
  return one === other
}
