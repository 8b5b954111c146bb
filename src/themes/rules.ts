import type { Text } from '../language/text.js'

/** The content of one version of a theme. Its reference is the slug in its address. */
export interface Theme {
  name: Text
  description: Text
  /** Its place in lists; themes of one place sort by name. */
  place: number
}
