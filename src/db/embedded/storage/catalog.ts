import type { Document } from 'bson'
import type { Logger } from 'pino'
import { EngineError } from '../query/errors.js'
import { type KeyPattern, keyPattern } from '../query/keys.js'
import { decode, encode } from '../query/values.js'
import { after, prefix, recordOf, type Store } from './store.js'

/** What a `createIndexes` command may say of an index here. */
export type IndexSpec = { readonly name: string; readonly key: Document; readonly unique: boolean }

export type Index = IndexSpec & {
  readonly number: number
  readonly pattern: KeyPattern
  /** Paths that met a list in some document, ever. */
  readonly multikey: ReadonlySet<string>
  /** Whether some entry was too long for a key and is stored as a hash: its order is then only roughly right. */
  readonly shortened: boolean
}

export type Collection = {
  readonly number: number
  readonly database: string
  readonly name: string
  readonly namespace: string
  indexes: readonly Index[]
  nextRecord: number
}

/** The collections of a data folder, kept in memory and written with the change that makes them. */
export type Catalog = {
  readonly store: Store
  readonly log: Logger
  readonly collections: Map<string, Collection>
  /** How to take back, in memory, what the running change has done to definitions. */
  undo: (() => void)[]
}

export function openCatalog(store: Store, log: Logger): Catalog {
  const catalog = { store, log, collections: new Map<string, Collection>(), undo: [] }
  load(catalog)
  return catalog
}

/**
 * Runs a synchronous change; resolves once it is on disk. A throw undoes it on disk and in memory. Changes that are
 * asked for meanwhile share the transaction's flush, so memory must not be read back from the disk here.
 */
export async function change<T>(catalog: Catalog, run: () => T): Promise<T> {
  let done = false
  try {
    return await catalog.store.write(() => {
      catalog.undo = []
      try {
        const result = run()
        done = true
        return result
      } catch (error) {
        for (const undo of catalog.undo.reverse()) undo()
        throw error
      }
    })
  } catch (error) {
    // The transaction itself failed, as when the disk is full: only the disk knows what there is.
    if (done) load(catalog)
    throw error
  }
}

function load({ store, collections }: Catalog): void {
  collections.clear()
  for (const { value } of store.catalog.getRange({})) {
    const { number, ...read } = readDefinition(value)
    const collection = { number, ...read, nextRecord: lastRecord(store, number) + 1 }
    collections.set(collection.namespace, collection)
  }
}

/** A collection as it is defined on disk. */
export function readDefinition(value: Buffer): Omit<Collection, 'nextRecord'> {
  const { number, database, name, indexes } = decode(value)
  const namespace = `${database}.${name}`
  return { number, database, name, namespace, indexes: (indexes as Stored[]).map(buildIndex) }
}

type Stored = IndexSpec & { number: number; multikey?: string[]; shortened?: boolean }

const buildIndex = ({ number, name, key, unique, multikey = [], shortened = false }: Stored): Index => ({
  number,
  name,
  key,
  unique,
  pattern: keyPattern(key),
  multikey: new Set(multikey),
  shortened,
})

function lastRecord(store: Store, number: number): number {
  const start = prefix(number)
  const [last] = store.documents.getKeys({ start: after(start), end: start, reverse: true, limit: 1 })
  return last ? recordOf(last) : 0
}

/** Changes a collection's indexes and writes its definition; inside a transaction. */
export function setIndexes(catalog: Catalog, collection: Collection, indexes: readonly Index[]): void {
  const before = collection.indexes
  catalog.undo.push(() => {
    collection.indexes = before
  })
  collection.indexes = indexes
  save(catalog, collection)
}

function save({ store }: Catalog, { number, database, name, indexes }: Collection): void {
  const stored = indexes.map(({ pattern: _, multikey, ...rest }) => ({ ...rest, multikey: [...multikey] }))
  store.catalog.putSync(prefix(number), encode({ number, database, name, indexes: stored }))
}

const ID_INDEX = { number: 1, name: '_id_', key: { _id: 1 }, unique: true }

/** The collection, made with its `_id` index if there is none; inside a transaction. */
export function ensureCollection(catalog: Catalog, database: string, name: string): Collection {
  const namespace = `${database}.${name}`
  const found = catalog.collections.get(namespace)
  if (found) return found
  if (name === '' || /^\.|[$\0]/.test(name) || database === '' || /[/\\. "$\0]/.test(database)) {
    throw new EngineError(73, `Invalid namespace specified '${namespace}'`)
  }
  const number = 1 + Math.max(0, ...[...catalog.collections.values()].map((other) => other.number))
  const collection = { number, database, name, namespace, indexes: [buildIndex(ID_INDEX)], nextRecord: 1 }
  catalog.collections.set(namespace, collection)
  catalog.undo.push(() => catalog.collections.delete(namespace))
  save(catalog, collection)
  return collection
}

/** Adds an empty index; the caller fills it. */
export function addIndex(catalog: Catalog, collection: Collection, spec: IndexSpec): Index {
  const number = 1 + Math.max(...collection.indexes.map((other) => other.number))
  const index = buildIndex({ ...spec, number })
  setIndexes(catalog, collection, [...collection.indexes, index])
  return index
}
