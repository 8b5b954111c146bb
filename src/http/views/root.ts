import type { HelperOptions } from 'handlebars'
import type { Wording } from '../../language/wording.js'
import type { Site } from '../locals.js'

/** What every template is rendered with, at the top of its data, whatever partial a helper is called from. */
export interface Root {
  wording: Wording
  site: Site
}

export const viewRoot = (options: HelperOptions): Root => options.data.root as Root

/** A misspelt name in a helper's argument throws, as strict mode does for printed names. */
export function mustBeGiven(value: unknown, helper: string, options: HelperOptions): void {
  if (value !== undefined) return
  const { line, column } = (options as { loc?: { start: { line: number; column: number } } }).loc?.start ?? {}
  throw new Error(`{{${helper}}} got a name that the page does not have (line ${line}, column ${column})`)
}
