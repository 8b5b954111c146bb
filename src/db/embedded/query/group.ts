import type { Document } from 'bson'
import { EngineError, unsupported } from '../errors.js'
import { average, extreme, total } from './arithmetic.js'
import { compileExpression, type Expression } from './expressions.js'
import { valueKey } from './order.js'
import { isDocument, isOperators, type Value } from './values.js'

type Accumulator = (values: Value[]) => Value

/** Each is given the values of its expression over the group, in order; `undefined` where there is none. */
const ACCUMULATORS: Readonly<Record<string, Accumulator>> = {
  $sum: total,
  $avg: average,
  $min: (values) => extreme(values, -1),
  $max: (values) => extreme(values, 1),
  $first: ([first]) => first ?? null,
  $last: (values) => values.at(-1) ?? null,
  $push: (values) => values.filter((value) => value !== undefined),
  $addToSet: (values) => [
    ...new Map(values.filter((value) => value !== undefined).map((value) => [keyOf(value), value])).values(),
  ],
  $count: (values) => values.length,
}

const keyOf = (value: Value) => (typeof value === 'string' ? `=${value}` : valueKey(value).toString('latin1'))

type Field = { name: string; accumulate: Accumulator; value: Expression }

/** `$group`: groups come in the order in which their first document does. */
export function group(docs: Document[], spec: Value): Document[] {
  if (!isDocument(spec)) throw new EngineError(15947, "a group's fields must be specified in an object")
  if (!('_id' in spec)) throw new EngineError(15955, 'a group specification must include an _id')
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
  return [...groups.values()].map(({ id, members }) => {
    const made: Document = { _id: id }
    for (const { name, accumulate, value } of fields) made[name] = accumulate(members.map(value))
    return made
  })
}

/** A missing value counts as null, also as the only part of a compound `_id`; one of several parts is left out. */
function groupId(expression: Value): Expression {
  if (isDocument(expression) && !isOperators(expression)) {
    const [[name, part] = ['', null], ...others] = Object.entries(expression)
    const only = compileExpression(part)
    if (name !== '' && others.length === 0) return (doc) => ({ [name]: only(doc) ?? null })
  }
  const value = compileExpression(expression)
  return (doc) => value(doc) ?? null
}

function readField(name: string, accumulator: Value): Field {
  const [operator = '', ...others] = Object.keys(isDocument(accumulator) ? accumulator : {})
  if (name.includes('.')) throw new EngineError(40235, `The field name '${name}' cannot contain '.'`)
  if (!isDocument(accumulator))
    throw new EngineError(40234, `The field '${name}' must be an accumulator object`)
  if (others.length > 0 || operator === '') {
    throw new EngineError(40238, `The field '${name}' must specify one accumulator`)
  }
  const accumulate = Object.hasOwn(ACCUMULATORS, operator) ? ACCUMULATORS[operator] : undefined
  if (!accumulate) throw unsupported(`The group operator '${operator}'`)
  return {
    name,
    accumulate,
    value: operator === '$count' ? () => 1 : compileExpression(accumulator[operator]),
  }
}
