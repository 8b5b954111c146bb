import { type Document, ObjectId } from 'bson'
import { EngineError } from '../errors.js'
import { isOperators } from './operators.js'
import { requirePath, setPath } from './paths.js'
import { isRegex } from './regex.js'
import type { Update } from './update.js'
import { isDocument, type Value } from './values.js'

/** The document an upsert inserts: the filter's equalities, then the update, then an `_id` if there is none. */
export function upsertDocument(filter: Document, update: Value, apply: Update): Document {
  const start: Document = {}
  const replaces = isDocument(update) && !Object.keys(update)[0]?.startsWith('$')
  const seen: string[] = []
  for (const [path, value] of equalities(filter)) {
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
    if (!replaces || path === '_id') setPath(start, requirePath(path), value)
  }
  const { doc } = apply(start, true)
  const { _id = new ObjectId(), ...rest } = doc
  return { _id, ...rest }
}

/** The paths that a filter sets to one value. */
function equalities(filter: Document): [string, Value][] {
  return Object.entries(filter).flatMap(([key, condition]): [string, Value][] => {
    if (key === '$and' || (key === '$or' && condition.length === 1))
      return (condition as Document[]).flatMap(equalities)
    if (key.startsWith('$')) return []
    if (!isOperators(condition)) return isRegex(condition) ? [] : [[key, condition]]
    const values: Value[] = [
      ...('$eq' in condition ? [condition.$eq] : []),
      ...(Array.isArray(condition.$in) && condition.$in.length === 1 ? condition.$in : []),
      ...(Array.isArray(condition.$all) ? condition.$all : []),
    ]
    return values.filter((value) => !isOperators(value) && !isRegex(value)).map((value) => [key, value])
  })
}
