import type { Document } from 'bson'
import { decodeFields, fieldsOf } from '../plan/partial.js'
import { ALL, countAll, type Found, findAll, findEach, type Query } from '../plan/scan.js'
import { EngineError, unsupported } from '../query/errors.js'
import { compileFilter, type Filter } from '../query/filter.js'
import { groupBy, grouped } from '../query/group.js'
import { keyPattern } from '../query/keys.js'
import { valueKey } from '../query/order.js'
import { type Pipeline, readPipeline } from '../query/pipeline.js'
import { compileProjection, type Project } from '../query/projection.js'
import { valuesAt } from '../query/reach.js'
import { decode, encode, isDocument } from '../query/values.js'
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

export function aggregate(engine: Engine, request: Request): Reply {
  const { command } = request
  if (command.aggregate === 1) throw unsupported('An aggregate on a whole database')
  const namespace = namespaceOf(request)
  const pipeline = readPipeline(command.pipeline)
  compileFilter(pipeline.filter)
  if (!isDocument(command.cursor)) throw new EngineError(9, "The 'cursor' option is required")
  const size = countField(command.cursor, 'batchSize', FIRST_BATCH)
  const collection = findCollection(engine, request)
  const results = collection ? aggregated(engine, collection, pipeline) : []
  return engine.cursors.open(namespace, results, size)
}

function aggregated({ catalog }: Engine, collection: Collection, { filter, group }: Pipeline): Buffer[] {
  const query = { ...ALL, filter }
  if (!group) return findAll(catalog, collection, query).map(({ raw }) => raw)
  const { by, id } = group
  if (by) return groupBy(decoded(findEach(catalog, collection, query), by), group, by).map(encode)
  const n = countAll(catalog, collection, filter)
  return n === 0 ? [] : [encode(grouped(group, id, n))]
}

/** Only the field that a path begins with. */
function* decoded(found: Iterable<Found>, path: readonly string[]): Generator<Document> {
  const wanted = fieldsOf(path.slice(0, 1))
  for (const { raw } of found) yield decodeFields(raw, wanted)
}

export function count(engine: Engine, request: Request): Reply {
  const collection = findCollection(engine, request)
  const filter = documentField(request.command, 'query')
  compileFilter(filter)
  return { n: collection ? countAll(engine.catalog, collection, filter) : 0, ok: 1 }
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
