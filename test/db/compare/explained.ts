import type { Document } from 'bson'

/** A command and what both engines made of it, where they differ. */
export type Difference = {
  readonly command: Document
  readonly before: Document[]
  readonly theirs: Document[]
  readonly mine: Document[]
  readonly after: Document[]
  readonly own: Document[]
}

/** The name of the explained difference that this is, or null. */
export function explainedBy(_: Difference): string | null {
  return null
}
