import type { Document } from 'bson'
import { decodeFields, fieldsOf } from '../plan/partial.js'
import { ALL, countAll, type Found, findAll, findEach, type Query } from '../plan/scan.js'
import { EngineError, unsupported } from '../query/errors.js'
import { compileFilter, type Filter } from '../query/filter.js'
import { keyPattern } from '../query/keys.js'
import { pipelinePaths } from '../query/needs.js'
import { valueKey } from '../query/order.js'
import { matchFilter, requirePipeline, runPipeline, sizeOf, sortOrder } from '../query/pipeline.js'
import { compileProjection, type Project } from '../query/projection.js'
import { valuesAt } from '../query/reach.js'
import { reordered } from '../query/reorder.js'
import { decode, encode, isDocument, type Value } from '../query/values.js'
import type { Collection } from '../storage/catalog.js'
import { readRaw } from '../storage/records.js'
import {
  countField,
  documentField,
  type Engine,
  findCollection,
  namespaceOf,
  type Reply,
  type Request,
} from './command.js'

const FIRST_BATCH = 101

/** The query of a `find` command. */
export const findQuery = (command: Document): Query => ({
  filter: documentField(command, 'filter'),
  sort: keyPattern(command.sort),
  skip: countField(command, 'skip'),
  limit: Math.abs(Number(command.limit ?? 0)),
})

export function find(engine: Engine, request: Request): Reply {
  const { command } = request
  const query = findQuery(command)
  const test = compileFilter(query.filter)
  const project = compileProjection(command.projection)
  const collection = findCollection(engine, request)
  const size = countField(command, 'batchSize', FIRST_BATCH)
  const results = collection ? foundBytes(engine, collection, query, test, project) : []
  const isFinal = command.singleBatch || Number(command.limit) < 0 || (query.limit > 0 && query.limit <= size)
  return engine.cursors.open(namespaceOf(request), results, size, Boolean(isFinal))
}

/**
 * The bytes of what a query finds now. Past the first batch a cursor keeps record numbers, not documents; those changed
 * meanwhile are tested again.
 */
function foundBytes(
  { catalog }: Engine,
  collection: Collection,
  query: Query,
  test: Filter,
  project: Project | null,
): Iterable<Buffer> {
  const first: Buffer[] = []
  const later: number[] = []
  for (const { record, raw } of findEach(catalog, collection, query)) {
    if (first.length < FIRST_BATCH) first.push(project ? encode(project(decode(raw))) : raw)
    else later.push(record)
  }
  return later.length === 0 ? first : withLater(first, later)

  function* withLater(batch: Buffer[], records: number[]): Generator<Buffer> {
    yield* batch
    for (const record of records) {
      const raw = readRaw(catalog.store, collection, record)
      const doc = raw && decode(raw)
      if (doc && test(doc)) yield project ? encode(project(doc)) : raw
    }
  }
}

export function getMore({ cursors }: Engine, { command, database }: Request): Reply {
  const size = countField(command, 'batchSize') || Number.POSITIVE_INFINITY
  return cursors.more(command.getMore, `${database}.${String(command.collection)}`, size)
}

export function killCursors(engine: Engine, { command }: Request): Reply {
  const ids: unknown[] = Array.isArray(command.cursors) ? command.cursors : []
  const cursorsKilled = ids.filter((id) => engine.cursors.kill(id))
  const cursorsNotFound = ids.filter((id) => !cursorsKilled.includes(id))
  return { cursorsKilled, cursorsNotFound, cursorsAlive: [], cursorsUnknown: [], ok: 1 }
}

/** A pipeline as a query that may use an index, and the stages left to run on its results. */
export function splitPipeline(pipeline: Value): { query: Query; rest: Document[] } {
  requirePipeline(pipeline)
  const rest = reordered(pipeline)
  const take = (stage: string): Value => (rest[0] && stage in rest[0] ? rest.shift()?.[stage] : undefined)
  const match = take('$match')
  const filter = match === undefined ? {} : matchFilter(match)
  compileFilter(filter)
  const [sort, skip] = [take('$sort'), take('$skip')]
  const limit = take('$limit')
  return {
    query: {
      filter,
      sort: sort === undefined ? [] : sortOrder(sort),
      skip: skip === undefined ? 0 : sizeOf('$skip', skip),
      limit: limit === undefined ? 0 : sizeOf('$limit', limit),
    },
    rest,
  }
}

export function aggregate(engine: Engine, request: Request): Reply {
  const { command } = request
  if (command.aggregate === 1) throw unsupported('An aggregate on a whole database')
  const namespace = namespaceOf(request)
  const { query, rest } = splitPipeline(command.pipeline)
  if (!isDocument(command.cursor)) throw new EngineError(9, "The 'cursor' option is required")
  const size = countField(command.cursor, 'batchSize', FIRST_BATCH)
  return engine.cursors.open(namespace, aggregated(engine, request, query, rest), size)
}

function aggregated(engine: Engine, request: Request, query: Query, rest: Document[]): Buffer[] {
  const { catalog } = engine
  const findIn = (name: string, filter: Document) => {
    const other = catalog.collections.get(`${request.database}.${name}`)
    const found = other ? findAll(catalog, other, { ...ALL, filter }) : []
    return found.sort((a, b) => a.record - b.record).map(({ raw }) => decode(raw))
  }
  const collection = findCollection(engine, request)
  const counted = collection && isPlain(query) && countOnly(rest)
  if (counted) {
    const n = countAll(catalog, collection, query.filter)
    return n === 0 ? [] : [encode(counted(n))]
  }
  if (collection && rest.length === 0) return findAll(catalog, collection, query).map(({ raw }) => raw)
  const docs = collection ? decoded(findEach(catalog, collection, query), rest) : []
  return runPipeline(docs, rest, findIn).map(encode)
}

function* decoded(found: Iterable<Found>, stages: readonly Document[]): Generator<Document> {
  const wanted = fieldsOf(pipelinePaths(stages))
  for (const { raw } of found) yield decodeFields(raw, wanted)
}

export const isPlain = ({ sort, skip, limit }: Query) => sort.length === 0 && skip === 0 && limit === 0

/** `{ $group: { _id: <constant>, n: { $sum: 1 } } }`, which is how drivers count. */
export function countOnly(rest: readonly Document[]): ((n: number) => Document) | null {
  const [stage, ...more] = rest
  if (more.length > 0 || !isDocument(stage?.$group)) return null
  const { _id, ...fields } = stage.$group
  const [[name, sum] = ['', null], ...others] = Object.entries(fields)
  if (name.includes('.')) return null
  const isConstant = _id === null || typeof _id === 'number'
  const isOne = isDocument(sum) && sum.$sum === 1 && Object.keys(sum).length === 1
  return isConstant && others.length === 0 && isOne ? (n) => ({ _id, [name]: n }) : null
}

export function count(engine: Engine, request: Request): Reply {
  const { command } = request
  const collection = findCollection(engine, request)
  const filter = documentField(command, 'query')
  compileFilter(filter)
  const all = collection ? countAll(engine.catalog, collection, filter) : 0
  const left = Math.max(0, all - countField(command, 'skip'))
  const limit = Math.abs(Number(command.limit ?? 0))
  return { n: limit === 0 ? left : Math.min(left, limit), ok: 1 }
}

export function distinct(engine: Engine, request: Request): Reply {
  const { key: path, query } = request.command
  if (typeof path !== 'string' || path === '')
    throw new EngineError(14, "BSON field 'distinct.key' must be a string")
  const filter = documentField({ query }, 'query')
  compileFilter(filter)
  const collection = findCollection(engine, request)
  const wanted = fieldsOf([path])
  const values = new Map<string, unknown>()
  for (const { raw } of collection ? findEach(engine.catalog, collection, { ...ALL, filter }) : []) {
    for (const value of valuesAt(decodeFields(raw, wanted), path.split('.'))) {
      values.set(valueKey(value).toString('latin1'), value)
    }
  }
  return { values: [...values].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value), ok: 1 }
}
