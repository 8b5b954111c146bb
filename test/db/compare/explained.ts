import type { Document } from 'bson'
import { shown } from './reply.js'

/** A command and what both engines made of it, where they differ. */
export type Difference = {
  readonly command: Document
  readonly theirs: readonly Document[]
  readonly mine: readonly Document[]
}

/** The replies of a cursor without what says that it is at its end: an empty batch, and whether it is still open. */
function withoutEnd(replies: readonly Document[]): string {
  const documents = replies.flatMap(({ cursor }) => cursor?.firstBatch ?? cursor?.nextBatch ?? [])
  return shown(documents)
}

const isCursor = (replies: readonly Document[]) => replies.every(({ ok, cursor }) => ok === 1 && cursor)

/** MongoDB sees that nothing can match and makes an identity of its own. */
function hasOwnIdentity({ command, theirs: [reply] }: Difference): boolean {
  const upserted = reply?.upserted?.[0]?._id
  return upserted?._bsontype === 'ObjectId' && command.updates[0].q._id !== undefined
}

/**
 * The differences that are explained in `docs/embedded-engine.md`, under these names. Those that generated commands may
 * meet say how to tell them; the others are held by hand-written cases alone.
 */
export const EXPLAINED: Readonly<Record<string, (difference: Difference) => boolean>> = {
  'end of a cursor': ({ theirs, mine }) =>
    isCursor(theirs) &&
    isCursor(mine) &&
    theirs.length !== mine.length &&
    withoutEnd(theirs) === withoutEnd(mine),
  'upsert of a filter that nothing can match': hasOwnIdentity,
  'unknown expressions': () => false,
  'distinct over an index': () => false,
  'collation of indexes': () => false,
  'number kinds': () => false,
  'whole-number names': () => false,
  'message texts': () => false,
}

/** The name of the explained difference that this is, or null. */
export const explainedBy = (difference: Difference): string | null =>
  Object.entries(EXPLAINED).find(([, tells]) => tells(difference))?.[0] ?? null
