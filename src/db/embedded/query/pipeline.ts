import type { Document } from 'bson'
import { Context } from 'mingo'
import { Aggregator } from 'mingo/aggregator'
import type { Iterator as LazyDocuments } from 'mingo/lazy'
import { Lazy } from 'mingo/lazy'
import * as stages from 'mingo/operators/pipeline'
import type { Options } from 'mingo/types'
import { EngineError, unsupported } from '../errors.js'
import { context, guarded, mingoOptions, operatorTable, requireSafe, toNative } from './expressions.js'
import { compileFilter } from './filter.js'
import { sortDocuments, sortPattern } from './sort.js'
import { isDocument } from './values.js'

const match = (docs: LazyDocuments, filter: Document) => docs.filter(compileFilter(filter))

const sort = (docs: LazyDocuments, order: Document) =>
  docs.transform((all) => Lazy(sortDocuments(all as Document[], sortPattern(order))))

/** Built from mingo's `$group` and our `$sort`; equal counts keep the order in which they came. */
const sortByCount = (docs: LazyDocuments, expr: unknown, options: Options) =>
  sort(stages.$group(docs, { _id: expr, count: { $sum: 1 } }, options), { count: -1 })

const SUPPORTED = {
  $match: match,
  $sort: sort,
  $sortByCount: sortByCount,
  $addFields: stages.$addFields,
  $bucket: stages.$bucket,
  $count: stages.$count,
  $facet: stages.$facet,
  $group: stages.$group,
  $limit: stages.$limit,
  $lookup: stages.$lookup,
  $project: stages.$project,
  $replaceRoot: stages.$replaceRoot,
  $replaceWith: stages.$replaceWith,
  $set: stages.$set,
  $skip: stages.$skip,
  $unset: stages.$unset,
  $unwind: stages.$unwind,
}

/** Stages MongoDB has and this engine does not: told apart from a misspelt one. */
const KNOWN = new Set(
  '$out $merge $geoNear $graphLookup $unionWith $sample $setWindowFields $densify $fill $documents $bucketAuto $redact $changeStream $indexStats $collStats $currentOp $listSessions $search $searchMeta $vectorSearch $planCacheStats'.split(
    ' ',
  ),
)

const pipelineContext = Context.from(context).addPipelineOps(operatorTable(SUPPORTED))

/** Checks that a pipeline is made of supported stages only, nested ones included. */
export function requirePipeline(pipeline: unknown): asserts pipeline is Document[] {
  if (!Array.isArray(pipeline)) throw new EngineError(14, "'pipeline' option must be specified as an array")
  for (const stage of pipeline) {
    const names = isDocument(stage) ? Object.keys(stage) : []
    const [name] = names
    if (names.length !== 1 || name === undefined) {
      throw new EngineError(40323, 'A pipeline stage specification object must contain exactly one field.')
    }
    if (KNOWN.has(name)) throw unsupported(`The stage ${name}`)
    if (!Object.hasOwn(SUPPORTED, name))
      throw new EngineError(40324, `Unrecognized pipeline stage name: '${name}'`)
    if (name === '$facet') for (const inner of Object.values(stage.$facet)) requirePipeline(inner)
    if (name === '$lookup' && stage.$lookup.pipeline) requirePipeline(stage.$lookup.pipeline)
  }
}

/**
 * Runs a pipeline by mingo over documents that the caller gives up: stages may change them in place.
 * `collection` reads another collection in full, for `$lookup`.
 */
export function runPipeline(
  docs: Document[],
  pipeline: Document[],
  collection: (name: string) => Document[],
): Document[] {
  requirePipeline(pipeline)
  requireSafe(pipeline)
  if (pipeline.length === 0) return docs
  const native = pipeline.map((stage) => ('$match' in stage ? stage : (toNative(stage) as Document)))
  const options = { ...mingoOptions, context: pipelineContext, collectionResolver: collection }
  return guarded(() => new Aggregator(native, options).run(docs) as Document[])
}
