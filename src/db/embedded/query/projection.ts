import type { Document } from 'bson'
import { EngineError } from '../errors.js'
import { compileFilter } from './filter.js'
import { runPipeline } from './pipeline.js'
import { decode, encode, isDocument, type Value } from './values.js'

type Tree = Map<string, Tree | true>
type Project = (doc: Document) => Document

/** Compiles a find projection, or null for the whole document. Computed fields go through mingo's `$project`. */
export function compileProjection(projection: Value): Project | null {
  if (projection === undefined || projection === null) return null
  if (!isDocument(projection)) throw new EngineError(14, 'projection must be an object')
  const fields = Object.entries(projection)
  if (fields.length === 0) return null
  if (fields.some(([path]) => path.endsWith('.$'))) {
    throw new EngineError(115, 'The positional projection is not supported by the embedded engine')
  }
  if (fields.some(([, value]) => !isFlag(value))) return computed(projection)
  const others = fields.filter(([path]) => path !== '_id')
  const includes = others.map(([, value]) => Boolean(value))
  if (new Set(includes).size > 1) {
    const [path] = others.find(([, value]) => Boolean(value) !== includes[0]) ?? ['']
    const code = includes[0] ? 31254 : 31253
    const what = includes[0] ? 'exclusion on field' : 'inclusion on field'
    throw new EngineError(
      code,
      `Cannot do ${what} ${path} in ${includes[0] ? 'inclusion' : 'exclusion'} projection`,
    )
  }
  const inclusive = includes[0] ?? Boolean(projection._id)
  const paths = fields.filter(([, value]) => Boolean(value) === inclusive).map(([path]) => path)
  if (inclusive && projection._id === undefined) paths.push('_id')
  const tree = toTree(paths)
  return inclusive ? (doc) => include(doc, tree) : (doc) => exclude(doc, tree)
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
      if (below === true || (last && below)) {
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

/** `$slice`, `$elemMatch` and expressions. `$elemMatch` is done here, since mingo's matching is not ours. */
function computed(projection: Document): Project {
  const elements = Object.entries(projection).filter(
    ([, value]) => isDocument(value) && '$elemMatch' in value,
  )
  const tests = elements.map(([path, value]) => ({ path, test: elementTest(value.$elemMatch) }))
  const rest = Object.fromEntries(
    Object.entries(projection).map(([path, value]) => [
      path,
      tests.some((one) => one.path === path) ? 1 : value,
    ]),
  )
  return (doc) => {
    const copy = decode(encode(doc))
    for (const { path, test } of tests) {
      const found = Array.isArray(copy[path]) ? copy[path].filter(test).slice(0, 1) : []
      if (found.length > 0) copy[path] = found
      else delete copy[path]
    }
    return runPipeline([copy], [{ $project: rest }], () => [])[0] ?? {}
  }
}

function elementTest(condition: Document): (item: Value) => boolean {
  const test = compileFilter({ items: { $elemMatch: condition } })
  return (item) => test({ items: [item] })
}
