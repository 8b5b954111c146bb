import type { Document } from 'bson'
import { EngineError, unsupported } from './errors.js'
import { type Group, readGroup } from './group.js'
import { requireServed } from './served.js'
import { isDocument, type Value } from './values.js'

/** A pipeline as it is served: what is counted, by one filter, and how; `group` null for the documents themselves. */
export type Pipeline = { readonly filter: Document; readonly group: Group | null }

/** Reads a pipeline of tests and, after them, one `$group`. */
export function readPipeline(pipeline: Value): Pipeline {
  if (pipeline === undefined) throw new EngineError(40414, "BSON field 'aggregate.pipeline' is missing")
  if (!Array.isArray(pipeline)) throw new EngineError(14, "'pipeline' option must be specified as an array")
  const stages = pipeline.map(readStage)
  const at = stages.findIndex(({ name }) => name === '$group')
  if (at >= 0 && at < stages.length - 1) throw unsupported('A stage after $group')
  const matches = stages.filter(({ name }) => name === '$match').map(({ spec }) => matchFilter(spec))
  const [only = {}, ...others] = matches
  return {
    filter: others.length === 0 ? only : { $and: matches },
    group: at < 0 ? null : readGroup(stages[at]?.spec),
  }
}

function readStage(stage: Value): { name: string; spec: Value } {
  const [name, ...others] = isDocument(stage) ? Object.keys(stage) : []
  if (!isDocument(stage) || name === undefined || others.length > 0) {
    throw new EngineError(40323, 'A pipeline stage specification object must contain exactly one field.')
  }
  requireServed('stage', name)
  return { name, spec: stage[name] }
}

function matchFilter(filter: Value): Document {
  if (!isDocument(filter)) throw new EngineError(15959, 'the $match specification must be an object')
  return filter
}
