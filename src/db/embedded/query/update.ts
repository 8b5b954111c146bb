import { type Document, ObjectId } from 'bson'
import { badValue, EngineError, unsupported } from './errors.js'
import { compileFilter } from './filter.js'
import { eachOf, KEEP, MODIFIERS, ONLY_EXISTING, pullTest, REMOVE } from './modifiers.js'
import { equalValues } from './order.js'
import { getPath, requirePath, requireViable, setPath, unsetPath } from './paths.js'
import { isRegex } from './regex.js'
import { decode, encode, identical, isDocument, isOperators, type Value } from './values.js'

/** A document after an update, and whether that changed anything. */
export type Updated = { doc: Document; changed: boolean }

/** Updates a document, which is changed or given back anew. `inserting` lets `$setOnInsert` act. */
export type Update = (doc: Document, inserting?: boolean) => Updated

type Step = { path: string; parts: string[]; name: string; operand: Value }
type ElementTests = ReadonlyMap<string, (element: Value) => boolean>

/** Compiles the `u` of an update: modifiers or a whole replacement. Refuses by name what is not known. */
export function compileUpdate(update: Value, arrayFilters: readonly Document[] = []): Update {
  if (Array.isArray(update)) throw unsupported('An update by a pipeline')
  if (!isDocument(update)) throw new EngineError(9, 'Update argument must be either an object or an array')
  return isOperators(update) ? modifierUpdate(update, arrayFilters) : replacement(update)
}

export const isReplacement = (update: Value) => isDocument(update) && !isOperators(update)

function replacement(update: Document): Update {
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

function modifierUpdate(update: Document, arrayFilters: readonly Document[]): Update {
  const steps = readSteps(update)
  const tests = elementTests(arrayFilters)
  const changesId = steps.some(({ parts }) => parts[0] === '_id')
  const unused = [...tests.keys()].find((name) => !steps.some(({ parts }) => parts.includes(`$[${name}]`)))
  if (unused !== undefined) {
    throw new EngineError(9, `The array filter for identifier '${unused}' was not used in the update`)
  }
  return (doc, inserting = false) => {
    const before = changesId ? decode(encode({ _id: doc._id })) : { _id: doc._id }
    let changed = false
    for (const step of steps) {
      if (step.name === '$setOnInsert' && !inserting) continue
      for (const at of positions(doc, step, tests)) changed = applyStep(doc, step, at) || changed
    }
    requireSameId(before, doc._id)
    return { doc, changed }
  }
}

/** The filters over one element, by the identifiers of `arrayFilters`. */
function elementTests(arrayFilters: readonly Document[]): ElementTests {
  const tests = new Map<string, (element: Value) => boolean>()
  for (const filter of arrayFilters) {
    const name = identifierOf(filter)
    if (tests.has(name)) throw new EngineError(9, `Found multiple array filters with the same name ${name}`)
    const test = compileFilter(filter)
    tests.set(name, (element) => test({ [name]: element }))
  }
  return tests
}

function identifierOf(filter: Document): string {
  const [key = '', condition] = Object.entries(filter)[0] ?? []
  if (!key.startsWith('$')) return key.split('.')[0] ?? ''
  return identifierOf(Array.isArray(condition) ? (condition[0] ?? {}) : {})
}

/** The steps in the order of their paths, which is the order in which MongoDB adds new fields. */
function readSteps(update: Document): Step[] {
  const steps = Object.entries(update).flatMap(([name, fields]) => {
    if (['$bit', '$rename', '$currentDate'].includes(name)) throw unsupported(name)
    if (!Object.hasOwn(MODIFIERS, name)) throw new EngineError(9, `Unknown modifier: ${name}`)
    if (!isDocument(fields)) {
      throw new EngineError(9, `Modifiers operate on fields but we found another type instead, for ${name}`)
    }
    return Object.entries(fields).map(([path, operand]): Step => {
      if (name === '$pull') pullTest(operand)
      return { path, parts: requirePath(path), name, operand }
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

function applyStep(doc: Document, { name, operand, path }: Step, at: string[]): boolean {
  if (ONLY_EXISTING.has(name)) requireViable(doc, at)
  const current = getPath(doc, at)
  const value = MODIFIERS[name]?.(current, operand, path)
  if (value === KEEP) return false
  if (value === REMOVE) return unsetPath(doc, at)
  // MongoDB counts what is again no number as a change, and what is pushed and cut off again.
  const counts = Number.isNaN(value) || (name === '$push' && eachOf(operand).length > 0)
  if (identical(current, value) && !counts) return false
  setPath(doc, at, value)
  return true
}

/** The exact paths that `$[]` and `$[name]` stand for in this document. */
function positions(doc: Document, { parts, path }: Step, tests: ElementTests): string[][] {
  return parts.reduce<string[][]>(
    (found, part) => {
      if (!part.startsWith('$')) return found.map((at) => [...at, part])
      const name = /^\$\[(\w*)\]$/.exec(part)?.[1]
      if (name === undefined) throw unsupported(`The positional operator in '${path}'`)
      const test = name === '' ? () => true : tests.get(name)
      if (!test) throw badValue(`No array filter found for identifier '${name}' in path '${path}'`)
      return found.flatMap((at) => {
        const list = getPath(doc, at)
        if (!Array.isArray(list)) {
          throw badValue(
            `The path '${at.join('.')}' must exist in the document in order to apply array updates.`,
          )
        }
        return list.flatMap((element, i) => (test(element) ? [[...at, String(i)]] : []))
      })
    },
    [[]],
  )
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
    const values: Value[] = [
      ...('$eq' in condition ? [condition.$eq] : []),
      ...(Array.isArray(condition.$in) && isOneValue(condition.$in) ? condition.$in.slice(0, 1) : []),
      ...(Array.isArray(condition.$all) ? condition.$all : []),
    ]
    return values.filter((value) => !isOperators(value) && !isRegex(value)).map((value) => [key, value])
  })
}
