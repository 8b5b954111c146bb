import type { Document } from 'bson'
import { EngineError } from '../errors.js'
import { valueKey } from './value-keys.js'
import { EMPTY_LIST, isDocument, type Value } from './values.js'

/** Field paths and directions, of an index or of a sort, in order. */
export type KeyPattern = readonly { readonly path: string; readonly direction: 1 | -1 }[]

export type DocumentKeys = {
  /** One list of values per index entry. */
  entries: Value[][]
  /** Paths that went through a list. */
  multikey: Set<string>
  /** Whether no field of the pattern exists: such a document is not in a sparse index. */
  absent: boolean
}

/** MongoDB's code for two lists in one key. */
export const PARALLEL_LISTS = 171

type Walk = { pattern: KeyPattern; entries: Value[][]; multikey: Set<string>; present: boolean }

/**
 * The index entries of a document, as MongoDB makes them: a list gives one entry per element, an empty list counts as
 * less than null, and two different lists in one pattern are refused.
 */
export function documentKeys(doc: Document, pattern: KeyPattern): DocumentKeys {
  const walk: Walk = { pattern, entries: [], multikey: new Set(), present: false }
  expand(
    walk,
    doc,
    pattern.map((field) => field.path.split('.')),
    pattern.map(() => null),
  )
  return { entries: walk.entries, multikey: walk.multikey, absent: !walk.present }
}

/** `rests[i]` is what remains of path i below `doc`; `null` once `values[i]` is settled. */
function expand(walk: Walk, doc: Value, rests: (string[] | null)[], values: Value[]): void {
  let list: Value[] | undefined
  const open: (string[] | null)[] = rests.map(() => null)
  rests.forEach((rest, i) => {
    if (rest === null) return
    const { value, left } = descend(doc, rest)
    if (value !== undefined) walk.present = true
    if (!Array.isArray(value)) {
      values[i] = value ?? null
      return
    }
    if (list !== undefined && list !== value)
      throw new EngineError(PARALLEL_LISTS, 'cannot index parallel arrays')
    list = value
    open[i] = left
    walk.multikey.add(walk.pattern[i]?.path ?? '')
  })
  if (list === undefined) walk.entries.push(values)
  else expandList(walk, list, open, values)
}

function expandList(walk: Walk, list: Value[], open: (string[] | null)[], values: Value[]): void {
  if (list.length === 0) {
    walk.entries.push(values.map((value, i) => emptyListValue(open[i], value)))
    return
  }
  for (const element of list) {
    const settled = values.map((value, i) => (open[i]?.length === 0 ? element : value))
    const below = open.map((left) => (left === null || left.length === 0 ? null : left))
    expand(walk, isDocument(element) ? element : {}, below, settled)
  }
}

function emptyListValue(left: string[] | null | undefined, value: Value): Value {
  if (left === null || left === undefined) return value
  return left.length === 0 ? EMPTY_LIST : null
}

/** Follows a path until a list or its end; a number in the path is a position where it meets a list. */
function descend(start: Value, path: string[]): { value: Value; left: string[] } {
  let value = start
  for (let i = 0; i < path.length; i++) {
    const part = path[i] ?? ''
    if (Array.isArray(value)) {
      if (!/^\d+$/.test(part)) return { value, left: path.slice(i) }
      value = value[Number(part)]
    } else if (isDocument(value) && Object.hasOwn(value, part)) value = value[part]
    else return { value: undefined, left: [] }
  }
  return { value, left: [] }
}

/** Bytes that sort as the entry does under the pattern. */
export function entryKey(values: readonly Value[], pattern: KeyPattern): Buffer {
  return Buffer.concat(pattern.map((field, i) => directed(valueKey(values[i]), field.direction)))
}

export function directed(key: Buffer, direction: 1 | -1): Buffer {
  if (direction === 1) return key
  const inverted = Buffer.allocUnsafe(key.length)
  for (let i = 0; i < key.length; i++) inverted[i] = ~(key[i] ?? 0)
  return inverted
}

/** The bytes a document sorts by: its smallest entry in the pattern's own direction. */
export function sortKey(doc: Document, pattern: KeyPattern): Buffer {
  const keys = documentKeys(doc, pattern).entries.map((entry) => entryKey(entry, pattern))
  return keys.reduce((least, key) => (Buffer.compare(key, least) < 0 ? key : least))
}
