import type { Document } from 'bson'
import { EngineError, unsupported } from '../errors.js'
import { compileExpression, type Expression } from './expressions.js'
import { compileFilter } from './filter.js'
import { isDocument, isOperators, type Value } from './values.js'

export type Project = (doc: Document) => Document
type Tree = Map<string, Tree | true>
type Field = { path: string[]; expression: Value }

/** Compiles a find projection, or null for the whole document. */
export function compileProjection(projection: Value): Project | null {
  if (projection === undefined || projection === null) return null
  if (!isDocument(projection)) throw new EngineError(14, 'projection must be an object')
  return Object.keys(projection).length === 0 ? null : compileProject(projection, true)
}

/**
 * Compiles what `$project` takes: fields to keep or to leave out, and, with those to keep, values to compute.
 * `finding` adds `$elemMatch` and `$slice` as `find` has them.
 */
export function compileProject(spec: Document, finding = false): Project {
  if (Object.keys(spec).length === 0)
    throw new EngineError(51272, 'projection specification must have at least one field')
  const special = finding ? specials(spec) : []
  const names = new Set(special.map(({ path }) => path))
  const fields = fieldsOf(spec, true).filter(({ path }) => !names.has(path[0] ?? ''))
  const flags = fields.filter(({ expression }) => isFlag(expression))
  const computed = fields
    .filter(({ expression }) => !isFlag(expression))
    .map(({ path, expression }) => ({ path, value: compileExpression(expression) }))
  const base = compileFlags(flags, computed, special)
  return (doc) => {
    const kept = special.reduce((result, { path, apply }) => apply(result, doc[path]), base(doc))
    return withFields(kept, computed, doc)
  }
}

/** `$addFields` and `$set`: new values are computed from the document as it was. */
export function addFields(spec: Value): Project {
  if (!isDocument(spec)) throw new EngineError(40272, '$addFields specification stage must be an object')
  const fields = fieldsOf(spec, false).map(({ path, expression }) => ({
    path,
    value: compileExpression(expression),
  }))
  return (doc) => withFields(doc, fields, doc)
}

const withFields = (
  base: Document,
  fields: { path: string[]; value: Expression }[],
  doc: Document,
): Document =>
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

function compileFlags(flags: Field[], computed: readonly unknown[], special: Special[]): Project {
  const isId = ({ path }: Field) => path.length === 1 && path[0] === '_id'
  const others = flags.filter((flag) => !isId(flag))
  const id = flags.find(isId)
  const first = others[0] && Boolean(others[0].expression)
  const odd =
    others.find(({ expression }) => Boolean(expression) !== first) ??
    (computed.length > 0 ? others.find(({ expression }) => !expression) : undefined)
  if (odd)
    throw new EngineError(odd.expression ? 31253 : 31254, `Cannot mix in or leave out ${odd.path.join('.')}`)
  const keeping = special.some(({ keeps }) => keeps) && first !== false
  const inclusive = first ?? (computed.length > 0 || keeping || Boolean(id?.expression))
  const paths = flags.filter(({ expression }) => Boolean(expression) === inclusive).map(({ path }) => path)
  if (inclusive && id === undefined) paths.push(['_id'])
  const tree = toTree([...paths, ...(inclusive ? special.map(({ path }) => [path]) : [])])
  return inclusive ? (doc) => idFirst(include(doc, tree)) : (doc) => exclude(doc, tree)
}

function idFirst(doc: Document): Document {
  const { _id, ...rest } = doc
  return '_id' in doc ? { _id, ...rest } : doc
}

/** A find projection of one list field: `keeps` makes the projection one that keeps only what it names. */
type Special = { path: string; keeps: boolean; apply: (doc: Document, value: Value) => Document }

function specials(spec: Document): Special[] {
  return Object.entries(spec).flatMap(([path, value]): Special[] => {
    if (!isDocument(value) || path.includes('.')) return []
    if ('$elemMatch' in value) {
      const filter = compileFilter({ items: { $elemMatch: value.$elemMatch } })
      const firstOf = (list: Value[]) => list.filter((item) => filter({ items: [item] })).slice(0, 1)
      const apply = (doc: Document, list: Value) =>
        withList(doc, path, Array.isArray(list) ? firstOf(list) : [])
      return [{ path, keeps: true, apply }]
    }
    if (typeof value.$slice !== 'number') return []
    const count = value.$slice
    const cut = (list: Value[]) => (count < 0 ? list.slice(count) : list.slice(0, count))
    const apply = (doc: Document, list: Value) => (Array.isArray(list) ? { ...doc, [path]: cut(list) } : doc)
    return [{ path, keeps: false, apply }]
  })
}

function withList(doc: Document, path: string, list: Value[]): Document {
  const { [path]: _, ...rest } = doc
  return list.length > 0 ? { ...rest, [path]: list } : rest
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
