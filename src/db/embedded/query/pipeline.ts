import type { Document } from 'bson'
import { EngineError, unsupported } from './errors.js'
import { compileFilter } from './filter.js'
import { group } from './group.js'
import { keyPattern, sortBy } from './keys.js'
import { addFields, compileProject, withValue } from './projection.js'
import { valuesAt } from './reach.js'
import { reordered } from './reorder.js'
import { isDocument, type Value } from './values.js'

/** Finds in another collection, in the order of insertion. */
export type FindIn = (collection: string, filter: Document) => Document[]

type Stage = (docs: Document[], spec: Value, findIn: FindIn) => Document[]

const STAGES: Readonly<Record<string, Stage>> = {
  $match: (docs, filter) => docs.filter(compileFilter(matchFilter(filter))),
  $sort: (docs, order) => sortBy(docs, sortOrder(order), (doc) => doc),
  $skip: (docs, count) => docs.slice(sizeOf('$skip', count)),
  $limit: (docs, count) => docs.slice(0, sizeOf('$limit', count)),
  $count: count,
  $project: (docs, spec) => docs.map(compileProject(requireDocument(15969, '$project', spec))),
  $addFields: (docs, spec) => docs.map(addFields(spec)),
  $set: (docs, spec) => docs.map(addFields(spec)),
  $unwind: unwind,
  $group: group,
  $sortByCount: sortByCount,
  $lookup: lookup,
  $facet: (docs, facets, findIn) => [
    Object.fromEntries(
      Object.entries(facets as Document).map(([name, stages]) => [
        name,
        runPipeline(docs, reordered(stages), findIn),
      ]),
    ),
  ],
}

/** Stages MongoDB has and this engine does not: told apart from a misspelt one. */
const KNOWN = new Set(
  `$out $merge $geoNear $graphLookup $unionWith $sample $setWindowFields $densify $fill $documents $bucket $bucketAuto
 $redact $changeStream $indexStats $collStats $currentOp $listSessions $search $searchMeta $vectorSearch
 $planCacheStats $replaceRoot $replaceWith $unset`.split(/\s+/),
)

function requireDocument(code: number, stage: string, spec: Value): Document {
  if (!isDocument(spec)) throw new EngineError(code, `the ${stage} specification must be an object`)
  return spec
}

export const matchFilter = (filter: Value) => requireDocument(15959, '$match', filter)

export function sortOrder(order: Value) {
  const pattern = keyPattern(requireDocument(15973, '$sort', order))
  if (pattern.length === 0) throw new EngineError(15976, '$sort stage must have at least one sort key')
  return pattern
}

export function sizeOf(stage: '$skip' | '$limit', value: Value): number {
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) {
    throw new EngineError(stage === '$skip' ? 5107200 : 5107201, `invalid argument to ${stage} stage`)
  }
  if (stage === '$limit' && value === 0) throw new EngineError(15958, 'the limit must be positive')
  return value
}

function count(docs: Document[], name: Value): Document[] {
  if (typeof name !== 'string') throw new EngineError(40156, 'the count field must be a string')
  if (name === '') throw new EngineError(40157, 'the count field must not be empty')
  if (name.startsWith('$')) throw new EngineError(40158, 'the count field must not start with $')
  if (name.includes('.')) throw new EngineError(40160, `the count field cannot contain '.'`)
  return docs.length === 0 ? [] : [{ [name]: docs.length }]
}

function sortByCount(docs: Document[], expression: Value): Document[] {
  if (!isDocument(expression) && !(typeof expression === 'string' && expression.startsWith('$'))) {
    throw new EngineError(40149, 'the sortByCount field must be an expression')
  }
  const counted = group(docs, { _id: expression, count: { $sum: 1 } })
  return sortBy(counted, keyPattern({ count: -1 }), (doc) => doc)
}

function unwind(docs: Document[], spec: Value): Document[] {
  const { path, includeArrayIndex, preserveNullAndEmptyArrays } = isDocument(spec) ? spec : { path: spec }
  if (path === undefined) throw new EngineError(28812, 'no path specified to $unwind stage')
  if (typeof path !== 'string' || !path.startsWith('$')) {
    throw new EngineError(28818, "path option to $unwind stage should be prefixed with a '$'")
  }
  const parts = path.slice(1).split('.')
  const numbered = (doc: Document, index: number | null) =>
    includeArrayIndex ? { ...doc, [includeArrayIndex]: index } : doc
  return docs.flatMap((doc) => {
    const value = fieldAt(doc, parts)
    if (Array.isArray(value) && value.length > 0) {
      return value.map((item, i) => numbered(withValue(doc, parts, item) as Document, i))
    }
    if (value !== null && value !== undefined && !Array.isArray(value)) return [numbered(doc, null)]
    if (!preserveNullAndEmptyArrays) return []
    return [numbered(Array.isArray(value) ? (withValue(doc, parts, undefined) as Document) : doc, null)]
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

/** `$lookup` by equality of two fields; a missing field counts as null on either side. */
function lookup(docs: Document[], spec: Value, findIn: FindIn): Document[] {
  const given = requireDocument(9, '$lookup', spec)
  const other = Object.keys(given).find(
    (name) => !['from', 'localField', 'foreignField', 'as'].includes(name),
  )
  if (other) throw unsupported(`$lookup with ${other}`)
  const { from, localField, foreignField, as } = given
  if (![from, localField, foreignField, as].every((part) => typeof part === 'string')) {
    throw new EngineError(40414, '$lookup requires from, localField, foreignField and as')
  }
  return docs.map((doc) => {
    const values = valuesAt(doc, localField.split('.'))
    const filter = { [foreignField]: { $in: values.length === 0 ? [null] : values } }
    return withValue(doc, as.split('.'), findIn(from, filter)) as Document
  })
}

/** Checks that a pipeline is made of supported stages only, nested ones included. */
export function requirePipeline(pipeline: Value, nested = false): asserts pipeline is Document[] {
  if (pipeline === undefined) throw new EngineError(40414, "BSON field 'aggregate.pipeline' is missing")
  if (!Array.isArray(pipeline)) throw new EngineError(14, "'pipeline' option must be specified as an array")
  for (const stage of pipeline) {
    const [name, ...others] = isDocument(stage) ? Object.keys(stage) : []
    if (name === undefined || others.length > 0) {
      throw new EngineError(40323, 'A pipeline stage specification object must contain exactly one field.')
    }
    if (KNOWN.has(name)) throw unsupported(`The stage ${name}`)
    if (!Object.hasOwn(STAGES, name))
      throw new EngineError(40324, `Unrecognized pipeline stage name: '${name}'`)
    if (name !== '$facet') continue
    if (nested) throw new EngineError(40600, '$facet is not allowed to be used within a $facet stage')
    const facets = isDocument(stage.$facet) ? Object.values(stage.$facet) : []
    if (facets.length === 0)
      throw new EngineError(40169, 'the $facet specification must be a non-empty object')
    for (const inner of facets) requirePipeline(inner, true)
  }
}

/** Runs the stages of a pipeline over documents, which are not changed. Groups are made of them one by one. */
export function runPipeline(docs: Iterable<Document>, pipeline: Document[], findIn: FindIn): Document[] {
  const [first, ...rest] = pipeline
  if (first && '$group' in first) return runPipeline(group(docs, first.$group), rest, findIn)
  return pipeline.reduce<Document[]>(
    (result, stage) => {
      const [[name, spec] = ['', null]] = Object.entries(stage)
      return STAGES[name]?.(result, spec, findIn) ?? result
    },
    [...docs],
  )
}
