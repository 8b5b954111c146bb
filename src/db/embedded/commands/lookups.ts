import { badValue } from '../errors.js'
import { equalValues, isDocument, type Value } from '../query/values.js'
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

/** Every value at a path, lists entered, a list at its end given element by element. */
export function valuesAt(from: Value, path: readonly string[]): Value[] {
  const [part, ...rest] = path
  if (part === undefined) return Array.isArray(from) ? from : [from]
  if (Array.isArray(from)) {
    const byPosition =
      /^\d+$/.test(part) && Number(part) < from.length ? valuesAt(from[Number(part)], rest) : []
    return [...byPosition, ...from.filter(isDocument).flatMap((item) => valuesAt(item, path))]
  }
  return isDocument(from) && Object.hasOwn(from, part) ? valuesAt(from[part], rest) : []
}
