import type { Document } from 'bson'
import { EngineError, unsupported } from './errors.js'
import { valueKey } from './order.js'
import { requireServed } from './served.js'
import { isDocument, isOperators, type Value } from './values.js'

/** A `$group` that counts: by the values at a path, or, where `by` is null, all under one `id`. */
export type Group = {
  readonly by: readonly string[] | null
  readonly id: Value
  /** The fields that are given the count. */
  readonly counts: readonly string[]
}

/** Reads a `$group`: by one field or by none, its fields `{ $sum: 1 }`, which is how drivers count too. */
export function readGroup(spec: Value): Group {
  if (!isDocument(spec)) throw new EngineError(15947, "a group's fields must be specified in an object")
  if (!('_id' in spec)) throw new EngineError(15955, 'a group specification must include an _id')
  const { _id: id, ...fields } = spec
  for (const [name, accumulator] of Object.entries(fields)) requireCount(name, accumulator)
  return { by: pathOf(id), id, counts: Object.keys(fields) }
}

function pathOf(id: Value): string[] | null {
  if (isOperators(id)) requireServed('expression', Object.keys(id)[0] ?? '')
  if (typeof id === 'string' && id.startsWith('$')) {
    requireServed('expression', 'path')
    const parts = id.slice(1).split('.')
    if (id === '$') throw new EngineError(16872, "'$' by itself is not a valid FieldPath")
    if (id.startsWith('$$')) throw unsupported(`The variable ${id}`)
    if (parts.includes(''))
      throw new EngineError(parts.at(-1) === '' ? 40353 : 15998, 'FieldPath field names may not be empty')
    return parts
  }
  requireServed('expression', 'constant')
  if (isDocument(id) || Array.isArray(id)) throw unsupported('Grouping by more than one field')
  return null
}

function requireCount(name: string, accumulator: Value): void {
  if (name.includes('.')) throw new EngineError(40235, `The field name '${name}' cannot contain '.'`)
  const [operator = '', ...others] = isDocument(accumulator) ? Object.keys(accumulator) : []
  if (!isDocument(accumulator) || operator === '')
    throw new EngineError(40234, `The field '${name}' must be an accumulator object`)
  if (others.length > 0) throw new EngineError(40238, `The field '${name}' must specify one accumulator`)
  requireServed('accumulator', operator)
  if (accumulator[operator] !== 1) throw unsupported(`${operator} of anything but 1`)
}

/** What a group of so many gives. */
export const grouped = ({ counts }: Group, id: Value, count: number): Document => ({
  _id: id,
  ...Object.fromEntries(counts.map((name) => [name, count])),
})

/** The groups in the order in which their first document comes; a missing value counts as null. */
export function groupBy(docs: Iterable<Document>, group: Group, path: readonly string[]): Document[] {
  const groups = new Map<string, { id: Value; count: number }>()
  for (const doc of docs) {
    const id = follow(doc, path) ?? null
    const key = typeof id === 'string' ? `=${id}` : valueKey(id).toString('latin1')
    const found = groups.get(key)
    if (found) found.count++
    else groups.set(key, { id, count: 1 })
  }
  return [...groups.values()].map(({ id, count }) => grouped(group, id, count))
}

/** A path's value; through a list, the list of what its documents have there. */
function follow(value: Value, parts: readonly string[]): Value {
  const [part, ...rest] = parts
  if (part === undefined) return value
  if (Array.isArray(value)) {
    const inner: Value[] = value.filter(isDocument).map((item) => follow(item, parts))
    return inner.filter((item) => item !== undefined)
  }
  return isDocument(value) && Object.hasOwn(value, part) ? follow(value[part], rest) : undefined
}
