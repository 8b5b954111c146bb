import type { Document } from 'bson'
import { EngineError, unsupported } from '../errors.js'
import { compileFilter } from './filter.js'
import { group } from './group.js'
import { lookup } from './lookup.js'
import { compileProject } from './projection.js'
import { sortDocuments, sortPattern } from './sort.js'
import { addFields, replaceRoot, unwind } from './stages.js'
import { isDocument, type Value } from './values.js'

/** Reads another collection in full. */
export type ReadCollection = (name: string) => Document[]

type Stage = (docs: Document[], spec: Value, collection: ReadCollection) => Document[]

const STAGES: Readonly<Record<string, Stage>> = {
  $match: (docs, filter) => docs.filter(compileFilter(requireDocument('$match', filter))),
  $sort: (docs, order) => sortDocuments(docs, sortPattern(order)),
  $skip: (docs, count) => docs.slice(sizeOf('$skip', count)),
  $limit: (docs, count) => docs.slice(0, sizeOf('$limit', count)),
  $count: (docs, name) => (docs.length === 0 ? [] : [{ [countName(name)]: docs.length }]),
  $project: (docs, spec) => docs.map(compileProject(requireDocument('$project', spec))),
  $addFields: (docs, spec) => docs.map(addFields(spec)),
  $set: (docs, spec) => docs.map(addFields(spec)),
  $unset: (docs, names) => docs.map(compileProject(unsetSpec(names))),
  $unwind: unwind,
  $group: group,
  $sortByCount: (docs, expression) =>
    sortDocuments(group(docs, { _id: expression, count: { $sum: 1 } }), [{ path: 'count', direction: -1 }]),
  $replaceRoot: (docs, spec) => docs.map(replaceRoot(requireDocument('$replaceRoot', spec).newRoot)),
  $replaceWith: (docs, spec) => docs.map(replaceRoot(spec)),
  $lookup: lookup,
  $facet: (docs, facets, collection) => [
    Object.fromEntries(
      Object.entries(requireDocument('$facet', facets)).map(([name, stages]) => [
        name,
        runPipeline(docs, stages, collection),
      ]),
    ),
  ],
}

/** Stages MongoDB has and this engine does not: told apart from a misspelt one. */
const KNOWN = new Set(
  `$out $merge $geoNear $graphLookup $unionWith $sample $setWindowFields $densify $fill $documents $bucket $bucketAuto
 $redact $changeStream $indexStats $collStats $currentOp $listSessions $search $searchMeta $vectorSearch
 $planCacheStats`.split(/\s+/),
)

function requireDocument(stage: string, spec: Value): Document {
  if (!isDocument(spec)) throw new EngineError(15959, `the ${stage} specification must be an object`)
  return spec
}

export function sizeOf(stage: '$skip' | '$limit', value: Value): number {
  const size = Number(value)
  if (!Number.isSafeInteger(size) || size < (stage === '$limit' ? 1 : 0)) {
    throw new EngineError(
      15958,
      `the ${stage.slice(1)} must be ${stage === '$limit' ? 'positive' : 'non-negative'}`,
    )
  }
  return size
}

function countName(name: Value): string {
  if (typeof name === 'string' && name !== '' && !name.startsWith('$') && !name.includes('.')) return name
  throw new EngineError(40156, 'the count field must be a non-empty string')
}

function unsetSpec(names: Value): Document {
  const list: Value[] = Array.isArray(names) ? names : [names]
  if (list.length === 0 || list.some((name) => typeof name !== 'string')) {
    throw new EngineError(
      31002,
      '$unset specification must be a string or an array containing only string values',
    )
  }
  return Object.fromEntries(list.map((name) => [name, 0]))
}

/** Checks that a pipeline is made of supported stages only, nested ones included. */
export function requirePipeline(pipeline: Value): asserts pipeline is Document[] {
  if (!Array.isArray(pipeline)) throw new EngineError(14, "'pipeline' option must be specified as an array")
  for (const stage of pipeline) {
    const names = isDocument(stage) ? Object.keys(stage) : []
    const [name] = names
    if (names.length !== 1 || name === undefined) {
      throw new EngineError(40323, 'A pipeline stage specification object must contain exactly one field.')
    }
    if (KNOWN.has(name)) throw unsupported(`The stage ${name}`)
    if (!Object.hasOwn(STAGES, name))
      throw new EngineError(40324, `Unrecognized pipeline stage name: '${name}'`)
    if (name === '$facet') for (const inner of Object.values(stage.$facet)) requirePipeline(inner)
  }
}

/** Runs the stages of a pipeline over documents, which are not changed. */
export function runPipeline(docs: Document[], pipeline: Value, collection: ReadCollection): Document[] {
  requirePipeline(pipeline)
  return pipeline.reduce<Document[]>((result, stage) => {
    const [[name, spec] = ['', null]] = Object.entries(stage)
    return STAGES[name]?.(result, spec, collection) ?? result
  }, docs)
}
