import type { Document } from 'bson'
import { EngineError, unsupported } from './errors.js'
import { compileExpression, type Expression } from './expressions.js'
import { isDocument, isOperators, type Value } from './values.js'

export type Project = (doc: Document) => Document
type Tree = Map<string, Tree | true>
type Field = { path: string[]; expression: Value }

/** Compiles a find projection, or null for the whole document. */
export function compileProjection(projection: Value): Project | null {
  if (projection === undefined || projection === null) return null
  if (!isDocument(projection)) throw new EngineError(14, 'projection must be an object')
  return Object.keys(projection).length === 0 ? null : compileProject(projection)
}

/** Compiles fields to keep or to leave out, and, with those to keep, values to compute. */
export function compileProject(spec: Document): Project {
  const fields = fieldsOf(spec, true)
  if (fields.length === 0)
    throw new EngineError(51272, 'projection specification must have at least one field')
  const flags = fields.filter(({ expression }) => isFlag(expression))
  const computed = compileFields(fields.filter(({ expression }) => !isFlag(expression)))
  const base = compileFlags(flags, computed.length > 0)
  return (doc) => withFields(base(doc), computed, doc)
}

/** `$addFields` and `$set`: new values are computed from the document as it was. */
export function addFields(spec: Value): Project {
  if (!isDocument(spec)) throw new EngineError(40272, '$addFields specification stage must be an object')
  const fields = compileFields(fieldsOf(spec, false))
  return (doc) => withFields(doc, fields, doc)
}

type Computed = { path: string[]; value: Expression }

const compileFields = (fields: Field[]): Computed[] =>
  fields.map(({ path, expression }) => ({ path, value: compileExpression(expression) }))

const withFields = (base: Document, fields: Computed[], doc: Document): Document =>
  fields.reduce((result, { path, value }) => withValue(result, path, value(doc)) as Document, base)

/** Nested documents of expressions as paths: `{ a: { b: 1 } }` is `{ 'a.b': 1 }`. */
function fieldsOf(spec: Document, projecting: boolean, above: string[] = []): Field[] {
  return Object.entries(spec).flatMap(([name, expression]) => {
    requireFieldPath(name)
    const path = [...above, ...name.split('.')]
    if (!isDocument(expression) || isOperators(expression)) return [{ path, expression }]
    if (Object.keys(expression).length > 0) return fieldsOf(expression, projecting, path)
    if (projecting) throw new EngineError(51270, 'An empty sub-projection is not a valid value')
    return [{ path, expression }]
  })
}

function requireFieldPath(name: string): void {
  if (name === '') throw new EngineError(40352, 'FieldPath cannot be constructed with empty string')
  if (name.split('.').pop() === '') throw new EngineError(40353, `FieldPath must not end with a '.'.`)
  if (name.endsWith('.$')) throw unsupported('The positional projection')
  if (/(^|\.)\$/.test(name)) throw new EngineError(16410, `FieldPath field names may not start with '$'.`)
  if (/(^|\.)(\.|__proto__)/.test(name))
    throw new EngineError(15998, 'FieldPath field names may not be empty strings.')
}

/** A copy with a value at a path: in every element of a list on the way, and in place of what is no document. */
export function withValue(target: Value, path: readonly string[], value: Value): Value {
  const [part, ...rest] = path
  if (part === undefined) return value
  if (Array.isArray(target)) return target.map((item) => withValue(item, path, value))
  if (!isDocument(target)) {
    const made = withValue(undefined, rest, value)
    return made === undefined ? {} : { [part]: made }
  }
  const next = withValue(Object.hasOwn(target, part) ? target[part] : undefined, rest, value)
  if (next !== undefined) return { ...target, [part]: next }
  const { [part]: _, ...others } = target
  return others
}

function compileFlags(flags: Field[], isComputing: boolean): Project {
  const isId = ({ path }: Field) => path.length === 1 && path[0] === '_id'
  const others = flags.filter((flag) => !isId(flag))
  const id = flags.find(isId)
  const first = isComputing || (others[0] && Boolean(others[0].expression))
  const odd = others.find(({ expression }) => Boolean(expression) !== first)
  if (odd)
    throw new EngineError(odd.expression ? 31253 : 31254, `Cannot mix in or leave out ${odd.path.join('.')}`)
  const inclusive = first ?? Boolean(id?.expression)
  const paths = flags.filter(({ expression }) => Boolean(expression) === inclusive).map(({ path }) => path)
  const tree = toTree(inclusive && id === undefined ? [...paths, ['_id']] : paths)
  return inclusive ? (doc) => idFirst(include(doc, tree)) : (doc) => exclude(doc, tree)
}

function idFirst(doc: Document): Document {
  const { _id, ...rest } = doc
  return '_id' in doc ? { _id, ...rest } : doc
}

const isFlag = (value: Value) => typeof value === 'number' || typeof value === 'boolean'

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

function exclude(doc: Document, tree: Tree): Document {
  const kept: Document = {}
  for (const [name, value] of Object.entries(doc)) {
    const below = tree.get(name)
    if (below !== true) kept[name] = below === undefined ? value : excludeIn(value, below)
  }
  return kept
}

function excludeIn(value: Value, tree: Tree): Value {
  if (Array.isArray(value)) return value.map((item) => excludeIn(item, tree))
  return isDocument(value) ? exclude(value, tree) : value
}
