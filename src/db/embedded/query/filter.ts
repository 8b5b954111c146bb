import type { Document } from 'bson'
import { badValue, unsupported } from '../errors.js'
import { compileExpression, isTruthy } from './expressions.js'
import { compileOperators, type Operator, valueMatches } from './operators.js'
import { isDocument, type Value } from './values.js'

export type Filter = (doc: Document) => boolean

/**
 * Compiles a filter of the MongoDB query language. Own and not mingo's because index bounds, sorting and matching must
 * agree on null, missing, lists and types to the letter. Throws `EngineError` by name for what is not supported.
 */
export function compileFilter(filter: Document): Filter {
  const tests = Object.entries(filter).map(([key, condition]) => compileEntry(key, condition))
  const [only] = tests
  if (tests.length === 1 && only) return only
  return (doc) => tests.every((test) => test(doc))
}

function compileEntry(key: string, condition: Value): Filter {
  switch (key) {
    case '$and':
    case '$or':
    case '$nor':
      return compileBranches(key, condition)
    case '$expr': {
      const value = compileExpression(condition)
      return (doc) => isTruthy(value(doc))
    }
    case '$comment':
      return () => true
  }
  if (!key.startsWith('$')) return compilePath(key.split('.'), compileOperators(condition, compileFilter))
  if (UNSUPPORTED.has(key)) throw unsupported(key)
  throw badValue(
    `unknown top level operator: ${key}. If you have a field name that starts with a '$' symbol, consider using $getField or $setField.`,
  )
}

const UNSUPPORTED = new Set(['$where', '$text', '$jsonSchema', '$alwaysTrue', '$alwaysFalse', '$sampleRate'])

function compileBranches(key: string, condition: Value): Filter {
  if (!Array.isArray(condition) || condition.length === 0) throw badValue(`${key} must be a nonempty array`)
  const branches = condition.map((branch) => {
    if (!isDocument(branch)) throw badValue('$or/$and/$nor entries need to be full objects')
    return compileFilter(branch)
  })
  if (key === '$and') return (doc) => branches.every((test) => test(doc))
  if (key === '$or') return (doc) => branches.some((test) => test(doc))
  return (doc) => !branches.some((test) => test(doc))
}

function compilePath(path: string[], operators: Operator[]): Filter {
  return (doc) => operators.every((operator) => pathMatches(operator, doc, path))
}

function pathMatches(operator: Operator, doc: Document, path: string[]): boolean {
  if (operator.kind === 'not') return !operator.of.every((inner) => pathMatches(inner, doc, path))
  const test = (value: Value) => valueMatches(operator, value)
  return someValue(doc, path, 0, (value, byPosition) => {
    if (operator.elements && !byPosition && Array.isArray(value) && value.some(test)) return true
    return test(value)
  })
}

/** `byPosition`: the path's last part was a position, so a list there stands for itself and not for its elements. */
type ValueTest = (value: Value, byPosition: boolean) => boolean

/**
 * Whether any value at the path passes. Lists on the way are entered element by element, and by position when the path
 * names one; `undefined` is tried where something on the way lacks the field.
 */
function someValue(from: Value, path: string[], at: number, test: ValueTest, byPosition = false): boolean {
  const part = path[at]
  if (part === undefined) return test(from, byPosition)
  if (Array.isArray(from)) return someElement(from, path, at, test, byPosition)
  if (isDocument(from) && Object.hasOwn(from, part)) return someValue(from[part], path, at + 1, test)
  return test(undefined, false)
}

/** A list lacks the field where it holds a plain value, and as a whole when nothing in it can be entered. */
function someElement(
  list: Value[],
  path: string[],
  at: number,
  test: ValueTest,
  byPosition: boolean,
): boolean {
  const position = /^\d+$/.test(path[at] ?? '') ? Number(path[at]) : null
  const last = at === path.length - 1
  let entered = byPosition
  for (const [i, element] of list.entries()) {
    if (isDocument(element)) {
      entered = true
      if (someValue(element, path, at, test)) return true
    }
    if (i === position && (last || isDocument(element) || Array.isArray(element))) {
      entered = true
      if (someValue(element, path, at + 1, test, true)) return true
    }
    if (position === null && !isDocument(element) && !Array.isArray(element) && test(undefined, false))
      return true
  }
  return !entered && test(undefined, false)
}
