import type { Document } from 'bson'
import { average, extreme, total } from './arithmetic.js'
import { EngineError, unsupported } from './errors.js'
import { compileExpression, type Expression } from './expressions.js'
import { valueKey } from './order.js'
import { isDocument, isOperators, type Value } from './values.js'

/** Takes the values of its expression over a group one after another, `undefined` where there is none. */
type Accumulator = { add(value: Value): void; result(): Value }

/** One that keeps what it made of the values so far. */
const folding = (start: Value, next: (sum: Value, value: Value) => Value) => (): Accumulator => {
  let sum = start
  return {
    add(value) {
      sum = next(sum, value)
    },
    result: () => sum,
  }
}

/** One that needs all values together. */
const listing =
  (result: (values: Value[]) => Value, keeps = (value: Value) => value !== undefined) =>
  (): Accumulator => {
    const values: Value[] = []
    return {
      add(value) {
        if (keeps(value)) values.push(value)
      },
      result: () => result(values),
    }
  }

const ACCUMULATORS: Readonly<Record<string, () => Accumulator>> = {
  $sum: folding(0, (sum, value) => total([sum, value])),
  $avg: listing(average),
  $min: folding(null, (least, value) => extreme([least, value], -1)),
  $max: folding(null, (most, value) => extreme([most, value], 1)),
  $first: folding(undefined, (first, value) => (first === undefined ? (value ?? null) : first)),
  $last: folding(null, (_, value) => value ?? null),
  $push: listing((values) => values),
  $addToSet: listing((values) => [...new Map(values.map((value) => [keyOf(value), value])).values()]),
  $count: folding(0, (count) => Number(count) + 1),
}

const keyOf = (value: Value) => (typeof value === 'string' ? `=${value}` : valueKey(value).toString('latin1'))

type Field = { name: string; accumulate: () => Accumulator; value: Expression }

/** `$group`: groups come in the order in which their first document does. */
export function group(docs: Iterable<Document>, spec: Value): Document[] {
  if (!isDocument(spec)) throw new EngineError(15947, "a group's fields must be specified in an object")
  if (!('_id' in spec)) throw new EngineError(15955, 'a group specification must include an _id')
  const { _id, ...rest } = spec
  const idOf = groupId(_id)
  const fields = Object.entries(rest).map(([name, accumulator]) => readField(name, accumulator))
  const groups = new Map<string, { id: Value; parts: Accumulator[] }>()
  for (const doc of docs) {
    const id = idOf(doc)
    const key = keyOf(id)
    let found = groups.get(key)
    if (!found) {
      found = { id, parts: fields.map(({ accumulate }) => accumulate()) }
      groups.set(key, found)
    }
    for (let i = 0; i < fields.length; i++) found.parts[i]?.add(fields[i]?.value(doc))
  }
  return [...groups.values()].map(({ id, parts }) => {
    const made: Document = { _id: id }
    fields.forEach(({ name }, i) => {
      made[name] = parts[i]?.result()
    })
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
