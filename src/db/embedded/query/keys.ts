import type { Document } from 'bson'
import { badValue, EngineError, unsupported } from './errors.js'
import { keyBytes } from './order.js'
import { EMPTY_LIST, isDocument, type Value } from './values.js'

/** Field paths and directions, of an index or of a sort, in order. */
export type KeyPattern = readonly KeyField[]
type KeyField = { readonly path: string; readonly parts: readonly string[]; readonly direction: 1 | -1 }

/** Reads a sort or index specification: paths with 1 or -1. */
export function keyPattern(spec: Value): KeyPattern {
  if (spec === undefined || spec === null) return []
  if (!isDocument(spec)) throw new EngineError(14, 'Expected sort to be an object')
  return Object.entries(spec).map(([path, direction]) => {
    if (/(^|\.)\d+(\.|$)/.test(path)) throw unsupported('Sorting or indexing by a position in a list')
    if (isDocument(direction) || path === '$natural') throw unsupported('Sorting by $meta or $natural')
    if (direction !== 1 && direction !== -1) {
      throw new EngineError(15975, '$sort key ordering must be 1 (for ascending) or -1 (for descending)')
    }
    return { path, parts: path.split('.'), direction }
  })
}

export type DocumentKeys = {
  /** One list of values per index entry. */
  entries: Value[][]
  /** Paths that went through a list. */
  multikey: Set<string>
}

/** MongoDB's code for two lists in one key. */
const PARALLEL_LISTS = 171

type Walk = DocumentKeys & { pattern: KeyPattern }

/**
 * The index entries of a document, as MongoDB makes them: a list gives one entry per element, an empty list counts as
 * less than null, and two different lists in one pattern are refused.
 */
export function documentKeys(doc: Document, pattern: KeyPattern): DocumentKeys {
  const walk: Walk = { pattern, entries: [], multikey: new Set() }
  const rests = pattern.map(({ parts }) => parts)
  expand(walk, doc, rests, [])
  return walk
}

/** `rests[i]` is what remains of path i below `doc`; `null` once `values[i]` is settled. */
function expand(walk: Walk, doc: Value, rests: readonly (readonly string[] | null)[], values: Value[]): void {
  let list: Value[] | undefined
  let place: string | undefined
  const open: (readonly string[] | null)[] = rests.map(() => null)
  rests.forEach((rest, i) => {
    if (rest === null) return
    const { value, left } = descend(doc, rest)
    if (!Array.isArray(value)) {
      values[i] = value ?? null
      return
    }
    // By its path: a stage may have put one list in two places.
    const here = rest.slice(0, rest.length - left.length).join('.')
    if (place !== undefined && place !== here)
      throw new EngineError(PARALLEL_LISTS, 'cannot index parallel arrays')
    place = here
    list = value
    open[i] = left
    walk.multikey.add(walk.pattern[i]?.path ?? '')
  })
  if (list === undefined) walk.entries.push(values)
  else if (list.length === 0) {
    walk.entries.push(settle(values, open, (left) => (left.length === 0 ? EMPTY_LIST : null)))
  } else {
    const below = open.map((left) => (left === null || left.length === 0 ? null : left))
    for (const element of list) {
      const settled = settle(values, open, (left) => (left.length === 0 ? element : undefined))
      expand(walk, isDocument(element) ? element : {}, below, settled)
    }
  }
}

/** The values so far, with those that a list settles. */
const settle = (
  values: Value[],
  open: readonly (readonly string[] | null)[],
  of: (left: readonly string[]) => Value,
) => open.map((left, i) => (left === null ? values[i] : of(left)))

/** Follows a path until a list or its end; a number in the path is a position where it meets a list. */
function descend(start: Value, path: readonly string[]): { value: Value; left: readonly string[] } {
  let value = start
  for (const [i, part] of path.entries()) {
    if (Array.isArray(value)) {
      if (!/^\d+$/.test(part)) return { value, left: path.slice(i) }
      value = value[Number(part)]
    } else if (isDocument(value) && Object.hasOwn(value, part)) value = value[part]
    else return { value: undefined, left: [] }
  }
  return { value, left: [] }
}

/** Bytes that sort as the entry does under the pattern. */
export const entryKey = (values: readonly Value[], pattern: KeyPattern): Buffer =>
  keyBytes(
    values,
    pattern.map(({ direction }) => direction),
  )

/** The bytes a document sorts by: its smallest entry in the pattern's own direction. */
export function sortKey(doc: Document, pattern: KeyPattern): Buffer {
  try {
    const keys = documentKeys(doc, pattern).entries.map((entry) => entryKey(entry, pattern))
    return keys.reduce((least, key) => (key.compare(least) < 0 ? key : least))
  } catch (error) {
    if (error instanceof EngineError && error.code === PARALLEL_LISTS) {
      throw badValue('cannot sort with keys that are parallel arrays')
    }
    throw error
  }
}
