import type { Document } from 'bson'
import { badValue, EngineError, unsupported } from '../errors.js'
import { type KeyPattern, PARALLEL_LISTS, sortKey } from './keys.js'
import { isDocument, type Value } from './values.js'

/** Reads a sort or index specification: paths with 1 or -1. */
export function sortPattern(spec: Value): KeyPattern {
  if (spec === undefined || spec === null) return []
  if (!isDocument(spec)) throw badValue('Expected sort to be an object')
  if (Object.keys(spec).some((path) => /(^|\.)\d+(\.|$)/.test(path))) {
    throw unsupported('Sorting or indexing by a position in a list')
  }
  return Object.entries(spec).map(([path, direction]) => {
    if (isDocument(direction)) throw unsupported('Sorting by $meta')
    if (path === '$natural') throw unsupported('Sorting by $natural')
    const number = Number(direction)
    if (number !== 1 && number !== -1) {
      throw badValue(`$sort key ordering must be 1 (for ascending) or -1 (for descending)`)
    }
    return { path, direction: number }
  })
}

/** Documents in the pattern's order; equal ones keep theirs. */
export function sortDocuments<T extends Document>(docs: readonly T[], pattern: KeyPattern): T[] {
  return sortBy(docs, pattern, (doc) => doc)
}

export function sortBy<T>(items: readonly T[], pattern: KeyPattern, docOf: (item: T) => Document): T[] {
  if (pattern.length === 0) return [...items]
  return items
    .map((item) => ({ item, key: keyOf(docOf(item), pattern) }))
    .sort((a, b) => Buffer.compare(a.key, b.key))
    .map(({ item }) => item)
}

function keyOf(doc: Document, pattern: KeyPattern): Buffer {
  try {
    return sortKey(doc, pattern)
  } catch (error) {
    if (error instanceof EngineError && error.code === PARALLEL_LISTS) {
      throw badValue('cannot sort with keys that are parallel arrays')
    }
    throw error
  }
}
