import type { Document } from 'bson'
import { EngineError, unsupported } from '../errors.js'
import { compileExpression, extreme } from './expressions.js'
import { valueKey } from './value-keys.js'
import { isDocument, type Value } from './values.js'

type Accumulator = (values: Value[]) => Value

const numbers = (values: Value[]) => values.filter((value) => typeof value === 'number')
const total = (values: Value[]) => numbers(values).reduce((sum, value) => sum + value, 0)

/** Each is given the values of its expression over the group, in order; `undefined` where there is none. */
const ACCUMULATORS: Readonly<Record<string, Accumulator>> = {
  $sum: total,
  $avg: (values) => (numbers(values).length === 0 ? null : total(values) / numbers(values).length),
  $min: (values) => extreme(values, -1),
  $max: (values) => extreme(values, 1),
  $first: ([first]) => first ?? null,
  $last: (values) => values.at(-1) ?? null,
  $push: (values) => values.filter((value) => value !== undefined),
  $addToSet: (values) => [
    ...new Map(values.filter((value) => value !== undefined).map((value) => [keyOf(value), value])).values(),
  ],
  $count: (values) => values.length,
  $mergeObjects: (values) => Object.assign({}, ...values.filter(isDocument)),
}

const keyOf = (value: Value) => (typeof value === 'string' ? `=${value}` : valueKey(value).toString('latin1'))

type Field = { name: string; accumulate: Accumulator; value: (doc: Document) => Value }

/** `$group`: groups come in the order in which their first document does. */
export function group(docs: Document[], spec: Value): Document[] {
  if (!isDocument(spec) || !('_id' in spec)) {
    throw new EngineError(15955, 'a group specification must include an _id')
  }
  const { _id, ...rest } = spec
  const idOf = groupId(_id)
  const fields = Object.entries(rest).map(([name, accumulator]) => readField(name, accumulator))
  const groups = new Map<string, { id: Value; members: Document[] }>()
  for (const doc of docs) {
    const id = idOf(doc)
    const key = keyOf(id)
    const found = groups.get(key)
    if (found) found.members.push(doc)
    else groups.set(key, { id, members: [doc] })
  }
  return [...groups.values()].map(({ id, members }) => ({
    _id: id,
    ...Object.fromEntries(
      fields.map(({ name, accumulate, value }) => [name, accumulate(members.map(value))]),
    ),
  }))
}

/** A missing value counts as null, also as a part of a compound `_id`. */
function groupId(expression: Value): (doc: Document) => Value {
  if (isDocument(expression) && !Object.keys(expression)[0]?.startsWith('$')) {
    const parts = Object.entries(expression).map(([name, part]) => ({ name, value: groupId(part) }))
    return (doc) => Object.fromEntries(parts.map(({ name, value }) => [name, value(doc)]))
  }
  const value = compileExpression(expression)
  return (doc) => value(doc) ?? null
}

function readField(name: string, accumulator: Value): Field {
  const [[operator, expression] = ['', null], ...others] = Object.entries(
    isDocument(accumulator) ? accumulator : {},
  )
  if (operator === '' || others.length > 0 || name.includes('.')) {
    throw new EngineError(40234, `The field '${name}' must be an accumulator object`)
  }
  const accumulate = Object.hasOwn(ACCUMULATORS, operator) ? ACCUMULATORS[operator] : undefined
  if (!accumulate) throw unsupported(`The group operator '${operator}'`)
  return { name, accumulate, value: operator === '$count' ? () => 1 : compileExpression(expression) }
}
