import type { Text } from '../../language/text.js'

/** An organisation that speaks, and the person who spoke for it. */
export interface Speaker {
  organisation: string
  person: Text
}
