import type { Text } from '../../language/text.js'

/** The content of one version of a theme. */
export interface Theme {
  name: Text
  /** The name in its address: /themes/SLUG. */
  slug: string
  description: Text
  /** Its place in lists; themes of one place sort by name. */
  place: number
}
