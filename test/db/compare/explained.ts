import type { Document } from 'bson'
import { shownStored } from './reply.js'

/** A command and what both engines made of it, where they differ. */
export type Difference = {
  readonly command: Document
  readonly theirs: readonly Document[]
  readonly mine: readonly Document[]
  /** What the collection holds afterwards. */
  readonly after: readonly Document[]
  readonly own: readonly Document[]
  /** What it held before. */
  readonly before: readonly Document[]
}

/** The replies of a cursor without what says that it is at its end: an empty batch, and whether it is still open. */
const withoutEnd = (replies: readonly Document[]): string => shownStored(documentsOf(replies))

const isCursor = (replies: readonly Document[]) => replies.every(({ ok, cursor }) => ok === 1 && cursor)

/** MongoDB sees that nothing can match and makes an identity of its own. */
function hasOwnIdentity({ command, theirs: [reply] }: Difference): boolean {
  const upserted = reply?.upserted?.[0]?._id
  return upserted?._bsontype === 'ObjectId' && command.updates[0].q._id !== undefined
}

/** Values with the fields of every document by name. */
function byName(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(byName)
  if (typeof value !== 'object' || value === null || value instanceof Date || '_bsontype' in value)
    return value
  const fields = Object.entries(value).map(([name, inner]): [string, unknown] => [name, byName(inner)])
  return Object.fromEntries(fields.sort(([a], [b]) => (a < b ? -1 : 1)))
}

const sameButOrder = (a: unknown, b: unknown) => shownStored(byName(a)) === shownStored(byName(b))

/** MongoDB lays the fields of an upsert in another order. */
const isFieldOrder = ({ command, theirs, mine, after, own }: Difference): boolean =>
  command.updates?.[0].upsert && sameButOrder([theirs, after], [mine, own])

const documentsOf = (replies: readonly Document[]): Document[] =>
  replies.flatMap(({ cursor }) => cursor?.firstBatch ?? cursor?.nextBatch ?? [])

/** Drivers for JavaScript do not show the order in which the two have stored such a field and others. */
const isWholeNumberOrder = ({ command, before, theirs, mine }: Difference): boolean =>
  !('updates' in command || 'findAndModify' in command) &&
  /"\d+":/.test(JSON.stringify(before)) &&
  [...theirs, ...mine].every(({ ok, writeErrors }) => ok === 1 && !writeErrors)

/** Each has changed what its own plan reads before the document that it refuses. */
const isPartlyDone = ({ command, theirs: [a = {}], mine: [b = {}] }: Difference): boolean =>
  command.updates?.[0].multi &&
  a.writeErrors?.length === 1 &&
  b.writeErrors?.length === 1 &&
  a.writeErrors[0].code === b.writeErrors[0].code

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
  'order of fields': isFieldOrder,
  'an update of many that is refused': isPartlyDone,
  'distinct over an index': () => false,
  'collation of indexes': () => false,
  'number kinds': () => false,
  'whole-number names': isWholeNumberOrder,
  'message texts': () => false,
}

/** The name of the explained difference that this is, or null. */
export const explainedBy = (difference: Difference): string | null =>
  Object.entries(EXPLAINED).find(([, tells]) => tells(difference))?.[0] ?? null
