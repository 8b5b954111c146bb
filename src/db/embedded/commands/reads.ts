import type { Document } from 'bson'
import { EngineError, unsupported } from '../errors.js'
import { countAll, docOf, type Found, findAll, type Query } from '../plan/scan.js'
import { compileFilter } from '../query/filter.js'
import { valuesAt } from '../query/lookup.js'
import { runPipeline } from '../query/pipeline.js'
import { compileProjection } from '../query/projection.js'
import { sortPattern } from '../query/sort.js'
import { valueKey } from '../query/value-keys.js'
import { decode, encode } from '../query/values.js'
import type { Collection } from '../storage/catalog.js'
import { readRaw } from '../storage/records.js'
import {
  collectionName,
  countField,
  documentField,
  type Engine,
  findCollection,
  type Reply,
  type Request,
} from './command.js'
import { requireHint } from './hint.js'
import { splitPipeline } from './pipelines.js'

const FIRST_BATCH = 101
/** A getMore without a size is bounded by bytes only. */
const NO_SIZE = Number.MAX_SAFE_INTEGER

/** The query of a `find` command. */
export function readQuery(command: Document): Query {
  const limit = Math.abs(Number(command.limit ?? 0))
  return {
    filter: documentField(command, 'filter'),
    sort: sortPattern(command.sort),
    skip: countField(command, 'skip'),
    limit,
    bytesOnly: limit === 0,
  }
}

export function find(engine: Engine, request: Request): Reply {
  const { command, database } = request
  for (const name of ['tailable', 'returnKey', 'showRecordId', 'min', 'max']) {
    if (command[name]) throw unsupported(`find's ${name}`)
  }
  const namespace = `${database}.${collectionName(request)}`
  const query = readQuery(command)
  compileFilter(query.filter)
  const project = compileProjection(command.projection)
  const collection = findCollection(engine, request)
  requireHint(collection, command.hint)
  const size = command.batchSize === undefined ? FIRST_BATCH : countField(command, 'batchSize')
  const found = collection ? findAll(engine.catalog, collection, query) : []
  const results = collection ? foundBytes(engine, collection, found, query, project) : []
  return engine.cursors.open(
    namespace,
    results,
    size,
    Boolean(command.singleBatch) || Number(command.limit) < 0,
  )
}

/**
 * The bytes of what was found. Past the first batch a cursor keeps record numbers, not documents; those changed
 * meanwhile are tested again.
 */
function* foundBytes(
  engine: Engine,
  collection: Collection,
  found: Found[],
  query: Query,
  project: ((doc: Document) => Document) | null,
): Generator<Buffer> {
  const test = compileFilter(query.filter)
  const later = found.splice(FIRST_BATCH).map(({ record }) => record)
  for (const one of found) yield project ? encode(project(docOf(one))) : one.raw
  for (const record of later) {
    const raw = readRaw(engine.catalog.store, collection, record)
    if (!raw) continue
    const doc = decode(raw)
    if (test(doc)) yield project ? encode(project(doc)) : raw
  }
}

export function getMore(engine: Engine, { command, database }: Request): Reply {
  const size = command.batchSize === undefined ? NO_SIZE : countField(command, 'batchSize') || NO_SIZE
  return engine.cursors.more(command.getMore, `${database}.${String(command.collection)}`, size)
}

export function killCursors(engine: Engine, { command }: Request): Reply {
  const ids: unknown[] = Array.isArray(command.cursors) ? command.cursors : []
  const cursorsKilled = ids.filter((id) => engine.cursors.kill(id))
  const cursorsNotFound = ids.filter((id) => !cursorsKilled.includes(id))
  return { cursorsKilled, cursorsNotFound, cursorsAlive: [], cursorsUnknown: [], ok: 1 }
}

export function aggregate(engine: Engine, request: Request): Reply {
  const { command, database } = request
  if (typeof command.aggregate !== 'string') throw unsupported('An aggregate on a whole database')
  const collection = findCollection(engine, request)
  requireHint(collection, command.hint)
  const size = command.cursor?.batchSize === undefined ? FIRST_BATCH : countField(command.cursor, 'batchSize')
  const results = aggregateBytes(engine, database, collection, command.pipeline)
  return engine.cursors.open(`${database}.${command.aggregate}`, results, size)
}

function aggregateBytes(
  engine: Engine,
  database: string,
  collection: Collection | undefined,
  pipeline: Document[],
) {
  const { query, rest, count } = splitPipeline(pipeline)
  if (!collection) return runPipeline([], rest, readAll(engine, database)).map(encode)
  if (count) {
    const n = countAll(engine.catalog, collection, query.filter)
    return n === 0 ? [] : [encode({ [count.idName]: count.id, [count.name]: n })]
  }
  const found = findAll(engine.catalog, collection, query)
  if (rest.length === 0) return found.map(({ raw }) => raw)
  return runPipeline(found.map(docOf), rest, readAll(engine, database)).map(encode)
}

/** Reads the whole of another collection, for `$lookup`. */
const readAll =
  (engine: Engine, database: string) =>
  (name: string): Document[] => {
    const collection = engine.catalog.collections.get(`${database}.${name}`)
    if (!collection) return []
    return findAll(engine.catalog, collection, { filter: {}, sort: [], skip: 0, limit: 0 }).map(docOf)
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
  const { command } = request
  const path = command.key
  if (typeof path !== 'string' || path === '')
    throw new EngineError(14, "BSON field 'distinct.key' must be a string")
  const filter = documentField(command, 'query')
  compileFilter(filter)
  const collection = findCollection(engine, request)
  const found = collection ? findAll(engine.catalog, collection, { filter, sort: [], skip: 0, limit: 0 }) : []
  const values = new Map<string, unknown>()
  for (const one of found) {
    for (const value of valuesAt(docOf(one), path.split('.')))
      values.set(valueKey(value).toString('latin1'), value)
  }
  return { values: [...values].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value), ok: 1 }
}
