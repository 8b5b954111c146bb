import type { Document } from 'bson'
import { EngineError, unsupported } from '../errors.js'
import { equalValues } from '../query/compare.js'
import { compileFilter } from '../query/filter.js'
import { encode, isDocument, type Value } from '../query/values.js'
import {
  addIndex,
  type Collection,
  change,
  dropIndex,
  ensureCollection,
  type Index,
  type IndexSpec,
} from '../storage/catalog.js'
import { fillIndex } from '../storage/records.js'
import {
  collectionName,
  documentsField,
  type Engine,
  findCollection,
  type Reply,
  type Request,
} from './command.js'

/** Definitions are few: they are answered in one batch. */
const ALL = Number.MAX_SAFE_INTEGER

export function listIndexes(engine: Engine, request: Request): Reply {
  const collection = findCollection(engine, request)
  const namespace = `${request.database}.${collectionName(request)}`
  if (!collection) throw new EngineError(26, `ns does not exist: ${namespace}`)
  return engine.cursors.open(namespace, collection.indexes.map(describeIndex).map(encode), ALL)
}

function describeIndex({ name, key, unique, sparse, partial }: IndexSpec): Document {
  return {
    v: 2,
    key,
    name,
    ...(unique && name !== '_id_' ? { unique } : {}),
    ...(sparse ? { sparse } : {}),
    ...(partial ? { partialFilterExpression: partial } : {}),
  }
}

export function createIndexes(engine: Engine, request: Request): Promise<Reply> {
  const { catalog } = engine
  const specs = documentsField(request.command, 'indexes').map(({ doc }) => readSpec(doc))
  return change(catalog, () => {
    const existed = findCollection(engine, request) !== undefined
    const collection = ensureCollection(catalog, request.database, collectionName(request))
    const before = collection.indexes.length
    for (const spec of specs) {
      if (!alreadyThere(collection, spec)) fillIndex(catalog, collection, addIndex(catalog, collection, spec))
    }
    const after = collection.indexes.length
    const note = before === after ? { note: 'all indexes already exist' } : {}
    return {
      numIndexesBefore: before,
      numIndexesAfter: after,
      createdCollectionAutomatically: !existed,
      ...note,
      ok: 1,
    }
  })
}

const SPEC_FIELDS = new Set([
  'key',
  'name',
  'unique',
  'sparse',
  'partialFilterExpression',
  'v',
  'background',
  'ns',
])

function readSpec(spec: Document): IndexSpec {
  const { key, name } = spec
  if (spec.collation !== undefined && !equalValues(spec.collation, { locale: 'simple' })) {
    throw unsupported('An index with collation')
  }
  const unknown = Object.keys(spec).find((field) => !SPEC_FIELDS.has(field) && field !== 'collation')
  if (unknown) throw unsupported(`The index option ${unknown}`)
  if (!isDocument(key) || Object.keys(key).length === 0) {
    throw new EngineError(67, 'Index keys cannot be an empty object')
  }
  if (typeof name !== 'string' || name === '') throw new EngineError(67, 'The index name cannot be empty')
  for (const [path, direction] of Object.entries(key)) {
    if (typeof direction === 'string' || path.includes('$**'))
      throw unsupported(`An index '${path}: ${direction}'`)
    if (direction !== 1 && direction !== -1)
      throw new EngineError(67, `Values in the index key pattern cannot be ${direction}`)
  }
  const partial = spec.partialFilterExpression ?? null
  if (partial !== null) compileFilter(partial)
  if (partial !== null && spec.sparse) {
    throw new EngineError(67, 'cannot mix "partialFilterExpression" and "sparse" options')
  }
  return { name, key, unique: Boolean(spec.unique), sparse: Boolean(spec.sparse), partial }
}

function alreadyThere(collection: Collection, spec: IndexSpec): boolean {
  const sameName = collection.indexes.find(({ name }) => name === spec.name)
  if (sameName && sameShape(sameName, spec)) return true
  if (sameName) {
    throw new EngineError(
      86,
      `An existing index has the same name as the requested index. When index names are not specified, they are auto generated and can cause conflicts. Requested index: ${spec.name}`,
    )
  }
  const sameKey = collection.indexes.find(
    (index) => equalValues(index.key, spec.key) && equalValues(index.partial, spec.partial),
  )
  if (sameKey?.name === '_id_') return true
  if (sameKey) throw new EngineError(85, `Index already exists with a different name: ${sameKey.name}`)
  return false
}

function sameShape(index: Index, spec: IndexSpec): boolean {
  if (index.name === '_id_') return equalValues(index.key, spec.key)
  return equalValues(describeIndex(index), describeIndex(spec))
}

export function dropIndexes(engine: Engine, request: Request): Promise<Reply> {
  return change(engine.catalog, () => {
    const collection = findCollection(engine, request)
    if (!collection) throw new EngineError(26, `ns not found ${request.database}.${collectionName(request)}`)
    const nIndexesWas = collection.indexes.length
    for (const index of wanted(collection, request.command.index))
      dropIndex(engine.catalog, collection, index)
    return { nIndexesWas, ok: 1 }
  })
}

function wanted(collection: Collection, which: Value): Index[] {
  if (which === '*') return collection.indexes.filter(({ name }) => name !== '_id_')
  if (Array.isArray(which)) return which.flatMap((one) => wanted(collection, one))
  const found = collection.indexes.filter(({ name, key }) =>
    isDocument(which) ? equalValues(key, which) : name === which,
  )
  if (found.some(({ name }) => name === '_id_')) throw new EngineError(72, 'cannot drop _id index')
  if (found.length === 0) throw new EngineError(27, `index not found with name [${String(which)}]`)
  return found
}
