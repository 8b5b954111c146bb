import type { Document } from 'bson'
import { EngineError, unsupported } from '../errors.js'
import { compileExpression } from './expressions.js'
import { compileFilter } from './filter.js'
import { flatten, withValue } from './stages.js'
import { isDocument, type Value } from './values.js'

type Tree = Map<string, Tree | true>
type Project = (doc: Document) => Document

/** Compiles a find projection, or null for the whole document. */
export function compileProjection(projection: Value): Project | null {
  if (projection === undefined || projection === null) return null
  if (!isDocument(projection)) throw new EngineError(14, 'projection must be an object')
  if (Object.keys(projection).length === 0) return null
  if (Object.keys(projection).some((path) => path.endsWith('.$')))
    throw unsupported('The positional projection')
  return compileProject(projection, true)
}

/**
 * Compiles what `$project` takes: fields to keep or to leave out, and, with those to keep, values to compute.
 * `finding` adds `$elemMatch` and `$slice` as `find` has them.
 */
export function compileProject(spec: Document, finding = false): Project {
  if (Object.keys(spec).length === 0) {
    throw new EngineError(
      51272,
      'Invalid $project :: caused by :: projection specification must have at least one field',
    )
  }
  const special = finding ? specials(spec) : []
  const names = new Set(special.map(({ path }) => path))
  const fields = flatten(spec).filter(({ path }) => !names.has(path[0] ?? ''))
  const computed = fields
    .filter(({ expression }) => !isFlag(expression))
    .map(({ path, expression }) => ({ path, value: compileExpression(expression) }))
  const flags = fields
    .filter(({ expression }) => isFlag(expression))
    .map(({ path, expression }) => ({ path: path.join('.'), keep: Boolean(expression) }))
  const base = compileFlags(flags, computed.length > 0, special)
  return (doc) => {
    const kept = special.reduce((result, { path, apply }) => apply(result, doc[path]), base(doc))
    return computed.reduce((result, { path, value }) => withValue(result, path, value(doc)) as Document, kept)
  }
}

type Flag = { path: string; keep: boolean }

function compileFlags(flags: Flag[], computing: boolean, special: Special[]): Project {
  const others = flags.filter(({ path }) => path !== '_id')
  const id = flags.find(({ path }) => path === '_id')
  const first = others[0]?.keep
  const odd =
    others.find(({ keep }) => keep !== first) ?? (computing ? others.find(({ keep }) => !keep) : undefined)
  if (odd) {
    const [code, what, where] = odd.keep
      ? [31253, 'inclusion', 'exclusion']
      : [31254, 'exclusion', 'inclusion']
    throw new EngineError(
      code,
      `Invalid $project :: caused by :: Cannot do ${what} on field ${odd.path} in ${where} projection`,
    )
  }
  const keeping = special.some(({ keeps }) => keeps) && first !== false
  const inclusive = first ?? (computing || keeping || (id?.keep ?? false))
  const paths = flags.filter(({ keep }) => keep === inclusive).map(({ path }) => path)
  if (inclusive && id === undefined) paths.push('_id')
  const tree = toTree([...paths, ...(inclusive ? special.map(({ path }) => path) : [])])
  return inclusive ? (doc) => idFirst(include(doc, tree)) : (doc) => exclude(doc, tree)
}

function idFirst(doc: Document): Document {
  if (!('_id' in doc)) return doc
  const { _id, ...rest } = doc
  return { _id, ...rest }
}

/** A find projection of one list field: `keeps` makes the projection one that keeps only what it names. */
type Special = { path: string; keeps: boolean; apply: (doc: Document, value: Value) => Document }

function specials(spec: Document): Special[] {
  return Object.entries(spec).flatMap(([path, value]): Special[] => {
    if (!isDocument(value) || path.includes('.')) return []
    if ('$elemMatch' in value) {
      const test = elementTest(value.$elemMatch)
      return [{ path, keeps: true, apply: (doc, list) => withList(doc, path, firstMatch(list, test)) }]
    }
    if (typeof value.$slice === 'number') {
      const count = value.$slice
      const cut = (list: Value[]) => (count < 0 ? list.slice(count) : list.slice(0, count))
      return [
        {
          path,
          keeps: false,
          apply: (doc, list) => (Array.isArray(list) ? { ...doc, [path]: cut(list) } : doc),
        },
      ]
    }
    return []
  })
}

function firstMatch(list: Value, test: (item: Value) => boolean): Value[] | undefined {
  const at = Array.isArray(list) ? list.findIndex(test) : -1
  return Array.isArray(list) && at >= 0 ? [list[at]] : undefined
}

function withList(doc: Document, path: string, list: Value[] | undefined): Document {
  const { [path]: _, ...rest } = doc
  return list ? { ...rest, [path]: list } : rest
}

const isFlag = (value: Value) => typeof value === 'number' || typeof value === 'boolean'

function toTree(paths: string[]): Tree {
  const root: Tree = new Map()
  for (const path of paths) {
    const parts = path.split('.')
    let at = root
    parts.forEach((part, i) => {
      const below = at.get(part)
      const last = i === parts.length - 1
      if (last && below && below !== true) throw new EngineError(31250, `Path collision at ${path}`)
      if (below === true) {
        throw new EngineError(
          31249,
          `Path collision at ${path} remaining portion ${parts.slice(i).join('.')}`,
        )
      }
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
    if (below === true) kept[name] = value
    else if (below) {
      const inner = includeIn(value, below)
      if (inner !== undefined) kept[name] = inner
    }
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
    if (below === undefined) kept[name] = value
    else if (below !== true) kept[name] = excludeIn(value, below)
  }
  return kept
}

function excludeIn(value: Value, tree: Tree): Value {
  if (Array.isArray(value)) return value.map((item) => excludeIn(item, tree))
  return isDocument(value) ? exclude(value, tree) : value
}

function elementTest(condition: Document): (item: Value) => boolean {
  const test = compileFilter({ items: { $elemMatch: condition } })
  return (item) => test({ items: [item] })
}
