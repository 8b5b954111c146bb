import { type Document, ObjectId } from 'bson'
import { EngineError, unsupported } from './errors.js'
import { KEEP, MODIFIERS, REMOVE, requireClauses } from './modifiers.js'
import { equalValues } from './order.js'
import { getPath, requirePath, requireViable, setPath, unsetPath } from './paths.js'
import { isRegex } from './regex.js'
import { requireServed } from './served.js'
import { decode, encode, identical, isDocument, isOperators, type Value } from './values.js'

/** A document after an update, and whether that changed anything. */
type Updated = { doc: Document; changed: boolean }

/** Updates a document, which is changed or given back anew. `inserting` lets `$setOnInsert` act. */
export type Update = (doc: Document, inserting?: boolean) => Updated

type Step = { path: string; parts: string[]; name: string; operand: Value }

/** Compiles the `u` of an update: modifiers or a whole replacement. Refuses by name what is not known. */
export function compileUpdate(update: Value): Update {
  if (Array.isArray(update)) throw unsupported('An update by a pipeline')
  if (!isDocument(update)) throw new EngineError(9, 'Update argument must be either an object or an array')
  return isOperators(update) ? modifierUpdate(update) : replacement(update)
}

export const isReplacement = (update: Value) => isDocument(update) && !isOperators(update)

function replacement(update: Document): Update {
  requireServed('update', 'replacement')
  const dollar = Object.keys(update).find((name) => name.startsWith('$'))
  if (dollar)
    throw new EngineError(52, `The dollar ($) prefixed field '${dollar}' is not allowed in a replacement`)
  return (doc) => {
    const { _id = doc._id, ...rest } = update
    requireSameId(doc, _id)
    // MongoDB counts every replacement as a change, even by the same content, but one of nothing by nothing.
    const isEmpty = Object.keys(rest).length === 0 && Object.keys(doc).length === 1
    return { doc: _id === undefined ? rest : { _id, ...rest }, changed: !isEmpty }
  }
}

function requireSameId(doc: Document, id: Value): void {
  if (doc._id === undefined || identical(doc._id, id)) return
  throw new EngineError(66, "Performing an update on the path '_id' would modify the immutable field '_id'")
}

function modifierUpdate(update: Document): Update {
  const steps = readSteps(update)
  const changesId = steps.some(({ parts }) => parts[0] === '_id')
  return (doc, inserting = false) => {
    const before = changesId ? decode(encode({ _id: doc._id })) : { _id: doc._id }
    let changed = false
    for (const step of steps) {
      if (step.name !== '$setOnInsert' || inserting) changed = applyStep(doc, step) || changed
    }
    requireSameId(before, doc._id)
    return { doc, changed }
  }
}

/** The steps in the order of their paths, which is the order in which MongoDB adds new fields. */
function readSteps(update: Document): Step[] {
  const steps = Object.entries(update).flatMap(([name, fields]) => {
    requireServed('update', name)
    if (!Object.hasOwn(MODIFIERS, name)) throw new EngineError(9, `Unknown modifier: ${name}`)
    if (!isDocument(fields)) {
      throw new EngineError(9, `Modifiers operate on fields but we found another type instead, for ${name}`)
    }
    return Object.entries(fields).map(([path, operand]): Step => {
      requireClauses(name, operand)
      const parts = requirePath(path)
      if (parts.some((part) => part.startsWith('$')))
        throw unsupported(`The positional operator in '${path}'`)
      return { path, parts, name, operand }
    })
  })
  const ordered = steps.sort((a, b) => comparePaths(a.parts, b.parts))
  requireNoConflict(ordered)
  return ordered
}

function comparePaths(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((part, i) => part !== b[i])
  const [x, y] = [a[at], b[at]]
  if (at < 0 || x === undefined || y === undefined) return a.length - b.length
  if (/^\d+$/.test(x) && /^\d+$/.test(y)) return Number(x) - Number(y)
  return x < y ? -1 : 1
}

function requireNoConflict(ordered: readonly Step[]): void {
  const paths = new Set<string>()
  for (const { path, parts } of ordered) {
    const clash = parts.map((_, i) => parts.slice(0, i + 1).join('.')).find((parent) => paths.has(parent))
    if (clash) throw new EngineError(40, `Updating the path '${path}' would create a conflict at '${clash}'`)
    paths.add(path)
  }
}

function applyStep(doc: Document, { name, operand, path, parts }: Step): boolean {
  if (name === '$pull') requireViable(doc, parts)
  const current = getPath(doc, parts)
  const value = MODIFIERS[name]?.(current, operand, path)
  if (value === KEEP) return false
  if (value === REMOVE) return unsetPath(doc, parts)
  // MongoDB counts what is again no number as a change.
  if (identical(current, value) && !Number.isNaN(value)) return false
  setPath(doc, parts, value)
  return true
}

/** The document an upsert inserts: the filter's equalities, then the update, then an `_id` if there is none. */
export function upsertDocument(filter: Document, update: Value, apply: Update): Document {
  const start: Document = {}
  const seen: string[] = []
  const all = equalities(filter)
  for (const [path, value] of isReplacement(update) ? all.filter(([path]) => path === '_id') : all) {
    const clash = seen.find(
      (other) => `${path}.`.startsWith(`${other}.`) || `${other}.`.startsWith(`${path}.`),
    )
    if (clash !== undefined) {
      throw new EngineError(
        54,
        `cannot infer query fields to set, both paths '${path}' and '${clash}' are matched`,
      )
    }
    seen.push(path)
    setPath(start, requirePath(path), value)
  }
  const { _id = new ObjectId(), ...rest } = apply(decode(encode(start)), true).doc
  return { _id, ...rest }
}

const isOneValue = ([first, ...others]: Value[]) =>
  others.length === 0 ||
  (!others.some(isRegex) && !isRegex(first) && others.every((other) => equalValues(other, first)))

/** The paths that a filter sets to one value. */
function equalities(filter: Document): [string, Value][] {
  return Object.entries(filter).flatMap(([key, condition]): [string, Value][] => {
    if (key === '$and' || (key === '$or' && condition.length === 1))
      return (condition as Document[]).flatMap(equalities)
    if (key.startsWith('$')) return []
    if (!isOperators(condition)) return isRegex(condition) ? [] : [[key, condition]]
    const { $in: values } = condition
    const only = Array.isArray(values) && isOneValue(values) ? values.slice(0, 1) : []
    return only.filter((value) => !isRegex(value)).map((value) => [key, value])
  })
}
