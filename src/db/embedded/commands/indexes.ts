import type { Document } from 'bson'
import { badValue, EngineError, unsupported } from '../query/errors.js'
import { equalValues } from '../query/order.js'
import { requireOptions } from '../query/served.js'
import { encode, isDocument } from '../query/values.js'
import { addIndex, type Collection, change, ensureCollection, type IndexSpec } from '../storage/catalog.js'
import { fillIndex } from '../storage/records.js'
import {
  collectionName,
  documentsField,
  type Engine,
  findCollection,
  namespaceOf,
  type Reply,
  type Request,
} from './command.js'

export function listIndexes(engine: Engine, request: Request): Reply {
  const collection = findCollection(engine, request)
  if (!collection) throw new EngineError(26, `ns does not exist: ${namespaceOf(request)}`)
  const described = collection.indexes.map(({ name, key, unique }) => ({
    v: 2,
    key,
    name,
    ...(unique && name !== '_id_' ? { unique } : {}),
  }))
  return engine.cursors.open(collection.namespace, described.map(encode), Number.POSITIVE_INFINITY)
}

export function createIndexes(engine: Engine, request: Request): Promise<Reply> {
  const { catalog } = engine
  const specs = documentsField(request.command, 'indexes').map(({ doc }) => readSpec(doc))
  if (specs.length === 0) throw badValue('Must specify at least one index to create')
  return change(catalog, () => {
    const existed = findCollection(engine, request) !== undefined
    const collection = ensureCollection(catalog, request.database, collectionName(request))
    const numIndexesBefore = collection.indexes.length
    for (const spec of specs) {
      if (!alreadyThere(collection, spec)) fillIndex(catalog, collection, addIndex(catalog, collection, spec))
    }
    const numIndexesAfter = collection.indexes.length
    const isNew = numIndexesBefore !== numIndexesAfter
    const note = isNew ? { createdCollectionAutomatically: !existed } : { note: 'all indexes already exist' }
    return { numIndexesBefore, numIndexesAfter, ...note, ok: 1 }
  })
}

function readSpec(spec: Document): IndexSpec {
  requireOptions('createIndexes', Object.keys(spec), 'indexes.')
  const { key, name } = spec
  if (!isDocument(key) || Object.keys(key).length === 0)
    throw new EngineError(67, 'Index keys cannot be an empty object')
  if (typeof name !== 'string' || name === '') throw new EngineError(67, 'The index name cannot be empty')
  for (const [path, direction] of Object.entries(key)) {
    if (typeof direction === 'string' || path.includes('$**'))
      throw unsupported(`An index '${path}: ${direction}'`)
    if (direction === 1 || direction === -1) continue
    throw new EngineError(67, `Values in the index key pattern cannot be ${direction}`)
  }
  return { name, key, unique: Boolean(spec.unique) }
}

function alreadyThere({ indexes }: Collection, spec: IndexSpec): boolean {
  const isId = equalValues(spec.key, { _id: 1 })
  if (isId) return true
  const sameName = indexes.find(({ name }) => name === spec.name)
  const isSame = sameName && equalValues(sameName.key, spec.key) && sameName.unique === spec.unique
  if (sameName && !isSame) {
    throw new EngineError(86, `An existing index has the same name as the requested index: ${spec.name}`)
  }
  const sameKey = indexes.find(({ key, name }) => name !== spec.name && equalValues(key, spec.key))
  if (!sameName && sameKey) {
    throw new EngineError(85, `Index already exists with a different name: ${sameKey.name}`)
  }
  return sameName !== undefined
}
