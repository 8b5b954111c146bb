import { type Document, ObjectId } from 'bson'
import { ALL, findAll, type Query } from '../plan/scan.js'
import { EngineError } from '../query/errors.js'
import { compileFilter } from '../query/filter.js'
import { keyPattern } from '../query/keys.js'
import { requireOptions } from '../query/served.js'
import { compileUpdate, isReplacement, upsertDocument } from '../query/update.js'
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
} from './command.js'
import { each, requireSome, statements } from './statements.js'

const MAX_DOCUMENT_BYTES = 16 * 1024 * 1024

export function insert({ catalog }: Engine, request: Request): Promise<Reply> {
  const documents = requireSome(documentsField(request.command, 'documents'))
  return change(catalog, () => {
    const collection = ensureCollection(catalog, request.database, collectionName(request))
    const { writeErrors, done } = each(documents, request.command.ordered, (one) => {
      insertOne(catalog, collection, one)
    })
    return { n: done, ...writeErrors, ok: 1 }
  })
}

function insertOne(catalog: Catalog, collection: Collection, { doc, raw }: RawDocument): void {
  const isFirst = Object.keys(doc)[0] === '_id'
  const { _id = new ObjectId(), ...rest } = doc
  const withId = isFirst ? doc : { _id, ...rest }
  const bytes = isFirst ? raw : encode(withId)
  requireValid(withId, bytes)
  insertRecord(catalog, collection, withId, bytes)
}

function requireValid(doc: Document, raw: Buffer): void {
  if (raw.length > MAX_DOCUMENT_BYTES) {
    throw new EngineError(10334, `BSONObj size: ${raw.length} is invalid, being over 16 MB`)
  }
  if (Array.isArray(doc._id)) throw new EngineError(53, "The '_id' value cannot be of type array")
  requireStorable(doc)
}

/** The collection to write to, made only for what is to be inserted. */
const collectionFor = (engine: Engine, request: Request, make: boolean): Collection | undefined =>
  make
    ? ensureCollection(engine.catalog, request.database, collectionName(request))
    : findCollection(engine, request)

export function update(engine: Engine, request: Request): Promise<Reply> {
  const updates = statements(request, 'updates', ['q', 'u'])
  if (!updates.every(({ u }) => isDocument(u) || Array.isArray(u))) {
    throw new EngineError(9, 'Update argument must be either an object or an array')
  }
  return change(engine.catalog, () => {
    const upserts = updates.some(({ upsert }) => upsert)
    const collection = collectionFor(engine, request, upserts)
    const upserted: Document[] = []
    let [n, nModified] = [0, 0]
    const { writeErrors } = each(updates, request.command.ordered, (one, index) => {
      const result = changeSome(engine.catalog, collection, updateOf(one))
      n += result.matched
      nModified += result.modified
      if (result.upserted) upserted.push({ index, _id: result.upserted._id })
    })
    const made = upserted.length > 0 ? { upserted } : {}
    return { n: n + upserted.length, nModified, ...made, ...writeErrors, ok: 1 }
  })
}

/** A change to one document or many. `u` undefined: they are removed. */
type Change = { query: Query; u: Value; upsert?: Value }
/** `before` and `after`: of the last document changed. */
type Outcome = { matched: number; modified: number; upserted?: Document; before?: Document; after?: Document }

function updateOf(one: Document): Change {
  requireOptions('update', Object.keys(one), 'updates.')
  const query = { ...ALL, filter: documentField(one, 'q'), limit: one.multi ? 0 : 1 }
  if (one.multi && isReplacement(one.u)) {
    throw new EngineError(9, 'multi update is not supported for replacement-style update')
  }
  return { query, u: one.u, upsert: one.upsert }
}

function changeSome(
  catalog: Catalog,
  collection: Collection | undefined,
  { query, u, upsert }: Change,
): Outcome {
  const apply = u === undefined ? null : compileUpdate(u)
  compileFilter(query.filter)
  const result: Outcome = { matched: 0, modified: 0 }
  if (!collection) return result
  const found = findAll(catalog, collection, query)
  if (found.length === 0 && upsert && apply) {
    const doc = upsertDocument(query.filter, u, apply)
    insertOne(catalog, collection, { doc, raw: encode(doc) })
    return { ...result, upserted: doc, after: doc }
  }
  for (const { record, raw } of found) {
    result.matched++
    result.before = decode(raw)
    if (!apply) removeRecord(catalog, collection, record, result.before)
    else {
      const { doc, changed } = apply(decode(raw))
      if (changed) replaceRecord(catalog, collection, record, result.before, storable(doc))
      if (changed) result.modified++
      result.after = doc
    }
  }
  return result
}

function storable(doc: Document): RawDocument {
  const raw = encode(doc)
  requireValid(doc, raw)
  return { doc, raw }
}

export function remove(engine: Engine, request: Request): Promise<Reply> {
  const { catalog } = engine
  const deletes = statements(request, 'deletes', ['q', 'limit'])
  if (deletes.some(({ limit }) => limit !== 0 && limit !== 1)) {
    throw new EngineError(9, 'The limit field in delete objects must be 0 or 1')
  }
  return change(catalog, () => {
    const collection = findCollection(engine, request)
    let n = 0
    const { writeErrors } = each(deletes, request.command.ordered, (one) => {
      requireOptions('delete', Object.keys(one), 'deletes.')
      const query = { ...ALL, filter: documentField(one, 'q'), limit: one.limit }
      n += changeSome(catalog, collection, { query, u: undefined }).matched
    })
    return { n, ...writeErrors, ok: 1 }
  })
}

export function findAndModify(engine: Engine, request: Request): Promise<Reply> {
  const { command } = request
  const { remove: isRemoving, update: u, upsert } = command
  if (isRemoving && (u || command.new || upsert)) {
    throw new EngineError(9, "Cannot specify 'update', 'new' or 'upsert' along with 'remove'")
  }
  if (!isRemoving && u === undefined)
    throw new EngineError(9, "Either an update or 'remove' must be specified")
  const query: Query = {
    ...ALL,
    filter: documentField(command, 'query'),
    sort: keyPattern(command.sort),
    limit: 1,
  }
  return change(engine.catalog, () => {
    const collection = collectionFor(engine, request, Boolean(upsert))
    const one = { query, u, upsert }
    const { matched, upserted, before, after } = changeSome(engine.catalog, collection, one)
    const n = upserted ? 1 : matched
    const existing = isRemoving ? {} : { updatedExisting: matched > 0 }
    const lastErrorObject = { n, ...existing, ...(upserted ? { upserted: upserted._id } : {}) }
    return { lastErrorObject, value: (command.new ? after : before) ?? null, ok: 1 }
  })
}
