import { type Document, ObjectId } from 'bson'
import { EngineError, unsupported } from '../errors.js'
import { findAll } from '../plan/scan.js'
import { compileFilter } from '../query/filter.js'
import { sortPattern } from '../query/sort.js'
import { compileUpdate } from '../query/update.js'
import { upsertDocument } from '../query/upsert.js'
import { decode, encode, isDocument, requireStorable, type Value } from '../query/values.js'
import { type Catalog, type Collection, change, ensureCollection } from '../storage/catalog.js'
import { insertRecord, removeRecord, replaceRecord } from '../storage/records.js'
import {
  collectionName,
  documentField,
  documentsField,
  type Engine,
  findCollection,
  type RawDocument,
  type Reply,
  type Request,
  requireSimple,
} from './command.js'
import { requireHint } from './hint.js'

const MAX_DOCUMENT_BYTES = 16 * 1024 * 1024

export function insert(engine: Engine, request: Request): Promise<Reply> {
  const { catalog } = engine
  const documents = documentsField(request.command, 'documents')
  return change(catalog, () => {
    const collection = ensureCollection(catalog, request.database, collectionName(request))
    const { writeErrors, done } = each(documents, request.command.ordered, (one) => {
      insertOne(catalog, collection, one)
    })
    return { n: done, ...writeErrors, ok: 1 }
  })
}

function insertOne(catalog: Catalog, collection: Collection, { doc, raw }: RawDocument): void {
  const first = Object.keys(doc)[0]
  const withId = first === '_id' ? doc : { _id: doc._id ?? new ObjectId(), ...doc }
  const bytes = withId === doc ? raw : encode(withId)
  requireValid(withId, bytes)
  insertRecord(catalog, collection, withId, bytes)
}

function requireValid(doc: Document, raw: Buffer): void {
  if (raw.length > MAX_DOCUMENT_BYTES) {
    throw new EngineError(
      10334,
      `BSONObj size: ${raw.length} is invalid. Size must be between 0 and 16793600(16MB)`,
    )
  }
  if (Array.isArray(doc._id)) throw new EngineError(53, "The '_id' value cannot be of type array")
  requireStorable(doc)
}

/** Runs a list of writes in order, gathering refusals; the rest of an ordered list is left out after the first. */
function each<T>(items: readonly T[], ordered: unknown, run: (item: T, index: number) => void) {
  const errors: Document[] = []
  let done = 0
  for (const [index, item] of items.entries()) {
    try {
      run(item, index)
      done++
    } catch (error) {
      if (!(error instanceof EngineError)) throw error
      errors.push({ index, code: error.code, errmsg: error.message, ...error.details })
      if (ordered !== false) break
    }
  }
  return { writeErrors: errors.length > 0 ? { writeErrors: errors } : {}, done }
}

export function update(engine: Engine, request: Request): Promise<Reply> {
  const { catalog } = engine
  const updates = documentsField(request.command, 'updates').map(({ doc }) => doc)
  return change(catalog, () => {
    const collection = collectionFor(
      engine,
      request,
      updates.some(({ upsert }) => upsert),
    )
    const upserted: Document[] = []
    let [n, nModified] = [0, 0]
    const { writeErrors } = each(updates, request.command.ordered, (one, index) => {
      const result = updateSome(catalog, collection, one)
      n += result.matched
      nModified += result.modified
      if (result.upserted) {
        n++
        upserted.push({ index, _id: result.upserted._id })
      }
    })
    return { n, nModified, ...(upserted.length > 0 ? { upserted } : {}), ...writeErrors, ok: 1 }
  })
}

export function collectionFor(engine: Engine, request: Request, make: boolean): Collection | undefined {
  const name = collectionName(request)
  return make ? ensureCollection(engine.catalog, request.database, name) : findCollection(engine, request)
}

const UPDATE_FIELDS = new Set(['q', 'u', 'multi', 'upsert', 'arrayFilters', 'hint', 'sort', 'collation', 'c'])

type Outcome = { matched: number; modified: number; upserted?: Document }

function updateSome(catalog: Catalog, collection: Collection | undefined, one: Document): Outcome {
  const unknown = Object.keys(one).find((name) => !UPDATE_FIELDS.has(name))
  if (unknown) throw new EngineError(40415, `BSON field 'update.updates.${unknown}' is an unknown field.`)
  if (one.c !== undefined) throw unsupported("update's c")
  requireSimple(one)
  requireHint(collection, one.hint)
  const apply = compileUpdate(one.u, one.arrayFilters)
  const filter = documentField(one, 'q')
  compileFilter(filter)
  if (one.multi && isDocument(one.u) && !Object.keys(one.u)[0]?.startsWith('$')) {
    throw new EngineError(9, 'multi update is not supported for replacement-style update')
  }
  if (!collection) return { matched: 0, modified: 0 }
  const query = { filter, sort: sortPattern(one.sort), skip: 0, limit: one.multi ? 0 : 1 }
  const found = findAll(catalog, collection, query)
  return duringExecution('update', (): Outcome => {
    if (found.length === 0 && one.upsert) {
      return { matched: 0, modified: 0, upserted: upsertOne(catalog, collection, filter, one.u, apply) }
    }
    const modified = found.filter(({ record, raw }) =>
      replaceOne(catalog, collection, record, apply(decode(raw))),
    )
    return { matched: found.length, modified: modified.length }
  })
}

export function replaceOne(
  catalog: Catalog,
  collection: Collection,
  record: number,
  { doc, changed }: { doc: Document; changed: boolean },
): boolean {
  if (!changed) return false
  const raw = encode(doc)
  requireValid(doc, raw)
  replaceRecord(catalog, collection, record, doc, raw)
  return true
}

export function upsertOne(
  catalog: Catalog,
  collection: Collection,
  filter: Document,
  u: Value,
  apply: ReturnType<typeof compileUpdate>,
) {
  const doc = upsertDocument(filter, u, apply)
  insertOne(catalog, collection, { doc, raw: encode(doc) })
  return doc
}

/** MongoDB says which command's plan an error came from. */
export function duringExecution<T>(command: string, run: () => T): T {
  try {
    return run()
  } catch (error) {
    if (!(error instanceof EngineError)) throw error
    const message = `Plan executor error during ${command} :: caused by :: ${error.message}`
    throw new EngineError(error.code, message, error.details)
  }
}

export function remove(engine: Engine, request: Request): Promise<Reply> {
  const { catalog } = engine
  const deletes = documentsField(request.command, 'deletes').map(({ doc }) => doc)
  return change(catalog, () => {
    const collection = findCollection(engine, request)
    let n = 0
    const { writeErrors } = each(deletes, request.command.ordered, (one) => {
      requireSimple(one)
      requireHint(collection, one.hint)
      const filter = documentField(one, 'q')
      compileFilter(filter)
      if (one.limit !== 0 && one.limit !== 1)
        throw new EngineError(9, 'The limit field in delete objects must be 0 or 1')
      if (!collection) return
      const found = findAll(catalog, collection, { filter, sort: [], skip: 0, limit: one.limit })
      for (const { record } of found) removeRecord(catalog, collection, record)
      n += found.length
    })
    return { n, ...writeErrors, ok: 1 }
  })
}
