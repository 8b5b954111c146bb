import { badValue } from '../errors.js'
import { equalValues } from '../query/compare.js'
import { isDocument, type Value } from '../query/values.js'
import type { Collection } from '../storage/catalog.js'

/** A hint must name an index that exists. It is not followed: the plan chosen gives the same answer. */
export function requireHint(collection: Collection | undefined, hint: Value): void {
  if (hint === undefined || !collection) return
  if (isDocument(hint) && (Object.keys(hint).length === 0 || '$natural' in hint)) return
  const known = collection.indexes.some(
    ({ name, key }) => name === hint || (isDocument(hint) && equalValues(key, hint)),
  )
  if (!known) throw badValue('planner returned error: bad hint')
}
