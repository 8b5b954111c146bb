import type { Document } from 'bson'
import { EngineError } from '../errors.js'
import type { Query } from '../plan/scan.js'
import { compileFilter } from '../query/filter.js'
import { requirePipeline, sizeOf } from '../query/pipeline.js'
import { sortPattern } from '../query/sort.js'
import { isDocument, type Value } from '../query/values.js'

/** A pipeline as a query that may use an index, and the stages left to run on its results. */
export type Split = {
  query: Query
  rest: Document[]
  /** Set when the rest only counts: the `_id` and the field it gives. */
  count: { idName: string; id: Value; name: string } | null
}

export function splitPipeline(pipeline: unknown): Split {
  requirePipeline(pipeline)
  const rest = [...pipeline]
  const filters: Document[] = []
  while (rest[0] && '$match' in rest[0]) filters.push(rest.shift()?.$match)
  for (const filter of filters) {
    if (!isDocument(filter))
      throw new EngineError(15959, 'the match filter must be an expression in an object')
    compileFilter(filter)
  }
  const [only = {}] = filters
  const filter = filters.length > 1 ? { $and: filters } : only
  const sort = rest[0] && '$sort' in rest[0] ? sortPattern(rest.shift()?.$sort) : []
  const skip = rest[0] && '$skip' in rest[0] ? sizeOf('$skip', rest.shift()?.$skip) : 0
  const limit = rest[0] && '$limit' in rest[0] ? sizeOf('$limit', rest.shift()?.$limit) : 0
  const count = sort.length === 0 && skip === 0 && limit === 0 ? countOnly(rest) : null
  return { query: { filter, sort, skip, limit }, rest, count }
}

/** `{ $group: { _id: <constant>, n: { $sum: 1 } } }`, which is how drivers count. */
function countOnly(rest: readonly Document[]): Split['count'] {
  const [stage] = rest
  if (rest.length !== 1 || !isDocument(stage?.$group)) return null
  const { _id: id, ...fields } = stage.$group
  const [[name, sum] = ['', null], ...others] = Object.entries(fields)
  const constant = id === null || typeof id === 'number'
  if (!constant || others.length > 0 || !isDocument(sum) || sum.$sum !== 1 || Object.keys(sum).length !== 1)
    return null
  return { idName: '_id', id, name }
}
