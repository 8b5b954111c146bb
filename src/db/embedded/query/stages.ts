import type { Document } from 'bson'
import { badValue, EngineError, unsupported } from '../errors.js'
import { compileExpression } from './expressions.js'
import { isDocument, type Value } from './values.js'

/** `$addFields` and `$set`: new values are computed from the document as it was. */
export function addFields(spec: Value): (doc: Document) => Document {
  const fields = flatten(spec).map(({ path, expression }) => ({ path, value: compileExpression(expression) }))
  return (doc) =>
    fields.reduce((result, { path, value }) => withValue(result, path, value(doc)) as Document, doc)
}

/** Nested documents of expressions as paths: `{ a: { b: 1 } }` is `{ 'a.b': 1 }`. */
export function flatten(spec: Value, above: string[] = []): { path: string[]; expression: Value }[] {
  if (!isDocument(spec) || Object.keys(spec).length === 0) {
    throw new EngineError(40272, 'specification stage must be an object with at least one field')
  }
  return Object.entries(spec).flatMap(([name, expression]) => {
    if (name.startsWith('$') || name.includes('__proto__')) throw badValue(`Invalid field name '${name}'`)
    const path = [...above, ...name.split('.')]
    const nested = isDocument(expression) && !Object.keys(expression)[0]?.startsWith('$')
    return nested && Object.keys(expression).length > 0 ? flatten(expression, path) : [{ path, expression }]
  })
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

export function replaceRoot(expression: Value): (doc: Document) => Document {
  const value = compileExpression(expression)
  return (doc) => {
    const result = value(doc)
    if (!isDocument(result)) {
      throw new EngineError(40228, "'replacement document' must evaluate to an object")
    }
    return result
  }
}

export function unwind(docs: Document[], spec: Value): Document[] {
  const {
    path,
    includeArrayIndex: indexName,
    preserveNullAndEmptyArrays: keep,
  } = isDocument(spec) ? spec : { path: spec }
  if (typeof path !== 'string' || !path.startsWith('$')) {
    throw new EngineError(28818, "path option to $unwind stage should be prefixed with a '$'")
  }
  const parts = path.slice(1).split('.')
  const numbered = (doc: Document, index: number | null) => (indexName ? { ...doc, [indexName]: index } : doc)
  return docs.flatMap((doc) => {
    const value = fieldAt(doc, parts)
    if (Array.isArray(value) && value.length > 0) {
      return value.map((item, i) => numbered(withValue(doc, parts, item) as Document, i))
    }
    if (value !== null && value !== undefined && !Array.isArray(value)) return [numbered(doc, null)]
    if (!keep) return []
    return [numbered((Array.isArray(value) ? withValue(doc, parts, undefined) : doc) as Document, null)]
  })
}

/** Only documents may lie above the list that `$unwind` takes apart. */
function fieldAt(doc: Document, parts: readonly string[]): Value {
  let value: Value = doc
  for (const part of parts) {
    if (Array.isArray(value)) throw unsupported('$unwind below another list')
    value = isDocument(value) && Object.hasOwn(value, part) ? value[part] : undefined
  }
  return value
}
