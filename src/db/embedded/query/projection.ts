import type { Document } from 'bson'
import { EngineError, unsupported } from './errors.js'
import { isDocument, shown, type Value } from './values.js'

export type Project = (doc: Document) => Document
type Tree = Map<string, Tree | true>

/** Compiles a projection by the fields to keep, `_id` always among them; null for the whole document. */
export function compileProjection(projection: Value): Project | null {
  if (projection === undefined || projection === null) return null
  if (!isDocument(projection)) throw new EngineError(14, 'projection must be an object')
  if (Object.keys(projection).length === 0) return null
  for (const [name, kept] of Object.entries(projection)) {
    requireFieldPath(name)
    const isKept = kept === true || (typeof kept === 'number' && kept !== 0)
    if (!isKept) throw unsupported(`The projection of ${name} by ${shown(kept)}`)
  }
  const tree = toTree([...new Set([...Object.keys(projection), '_id'])].map((name) => name.split('.')))
  return (doc) => idFirst(include(doc, tree))
}

function requireFieldPath(name: string): void {
  if (name === '') throw new EngineError(40352, 'FieldPath cannot be constructed with empty string')
  if (name.split('.').pop() === '') throw new EngineError(40353, `FieldPath must not end with a '.'.`)
  if (name.endsWith('.$')) throw unsupported('The positional projection')
  if (/(^|\.)\$/.test(name)) throw new EngineError(16410, `FieldPath field names may not start with '$'.`)
  if (/(^|\.)(\.|__proto__)/.test(name))
    throw new EngineError(15998, 'FieldPath field names may not be empty strings.')
}

function idFirst(doc: Document): Document {
  const { _id, ...rest } = doc
  return '_id' in doc ? { _id, ...rest } : doc
}

function toTree(paths: string[][]): Tree {
  const root: Tree = new Map()
  for (const parts of paths) {
    let at = root
    parts.forEach((part, i) => {
      const below = at.get(part)
      const last = i === parts.length - 1
      if (below === true) throw new EngineError(31249, `Path collision at ${parts.join('.')}`)
      if (last && below) throw new EngineError(31250, `Path collision at ${parts.join('.')}`)
      const next: Tree | true = last ? true : (below ?? new Map())
      at.set(part, next)
      if (next !== true) at = next
    })
  }
  return root
}

/** Keeps the tree's fields, in the document's order. Lists are entered; what is no document in them is left out. */
function include(doc: Document, tree: Tree): Document {
  const kept: Document = {}
  for (const [name, value] of Object.entries(doc)) {
    const below = tree.get(name)
    const inner = below === true ? value : below && includeIn(value, below)
    if (inner !== undefined) kept[name] = inner
  }
  return kept
}

function includeIn(value: Value, tree: Tree): Value {
  if (Array.isArray(value))
    return value.map((item) => includeIn(item, tree)).filter((item) => item !== undefined)
  return isDocument(value) ? include(value, tree) : undefined
}
