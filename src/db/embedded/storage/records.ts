import { createHash } from 'node:crypto'
import type { Document } from 'bson'
import { EngineError } from '../errors.js'
import { documentKeys, entryKey } from '../query/keys.js'
import { decode, EMPTY_LIST } from '../query/values.js'
import { type Catalog, type Collection, type Index, setIndexes } from './catalog.js'
import { shown } from './shown.js'
import { after, prefix, recordBytes, recordOf, type Store } from './store.js'

const PRESENT = Buffer.from([1])

/** LMDB keys hold 1,978 bytes; longer entries keep this many and a hash of the whole. */
const ENTRY_HEAD = 1000
const ENTRY_MAX = ENTRY_HEAD + 32
/** Collection and index number. */
const HEAD_BYTES = 8

type Entry = { readonly index: Index; readonly key: Buffer; readonly values: readonly unknown[] }
type IndexEntries = { index: Index; entries: Map<string, Entry>; multikey: Set<string> }

const documentKey = (collection: Collection, record: number) =>
  Buffer.concat([prefix(collection.number), recordBytes(record)])

export const readRaw = (store: Store, collection: Collection, record: number): Buffer | undefined =>
  store.documents.getBinary(documentKey(collection, record))

/** Every record number of a collection, in order of insertion. */
export function* allRecords(store: Store, collection: Collection): Generator<number> {
  const start = prefix(collection.number)
  for (const key of store.documents.getKeys({ start, end: after(start) })) yield recordOf(key)
}

export const countRecords = (store: Store, collection: Collection): number =>
  store.documents.getKeysCount({ start: prefix(collection.number), end: after(prefix(collection.number)) })

/** Stores a new document; inside a transaction. Nothing is written when a unique index refuses it. */
export function insertRecord(catalog: Catalog, collection: Collection, doc: Document, raw: Buffer): number {
  const added = collection.indexes.map((index) => indexEntries(collection, index, doc))
  for (const { entries } of added)
    for (const entry of entries.values()) requireUnique(catalog.store, collection, entry)
  const record = collection.nextRecord++
  writeDocument(catalog, collection, record, raw, added)
  return record
}

/** Puts another version of a document in the place of the old one; inside a transaction. */
export function replaceRecord(
  catalog: Catalog,
  collection: Collection,
  record: number,
  doc: Document,
  raw: Buffer,
) {
  const { store } = catalog
  const old = decode(readRaw(store, collection, record) ?? missing(record))
  const changes = collection.indexes.map((index) => {
    const before = indexEntries(collection, index, old)
    const now = indexEntries(collection, index, doc)
    const gone = [...before.entries].filter(([id]) => !now.entries.has(id)).map(([, entry]) => entry)
    for (const id of before.entries.keys()) now.entries.delete(id)
    return { gone, now }
  })
  for (const { now } of changes)
    for (const entry of now.entries.values()) requireUnique(store, collection, entry)
  for (const { gone } of changes)
    for (const entry of gone) store.entries.removeSync(withRecord(entry.key, record))
  writeDocument(
    catalog,
    collection,
    record,
    raw,
    changes.map(({ now }) => now),
  )
}

function missing(record: number): never {
  throw new EngineError(1, `Record ${record} is gone: the data file is damaged`)
}

export function removeRecord(catalog: Catalog, collection: Collection, record: number): void {
  const { store } = catalog
  const doc = decode(readRaw(store, collection, record) ?? missing(record))
  for (const index of collection.indexes) {
    for (const entry of indexEntries(collection, index, doc).entries.values()) {
      store.entries.removeSync(withRecord(entry.key, record))
    }
  }
  store.documents.removeSync(documentKey(collection, record))
}

/** Fills a new index from the documents there are; inside a transaction. */
export function fillIndex(catalog: Catalog, collection: Collection, index: Index): void {
  const { store } = catalog
  for (const record of [...allRecords(store, collection)]) {
    const added = indexEntries(
      collection,
      index,
      decode(readRaw(store, collection, record) ?? missing(record)),
    )
    for (const entry of added.entries.values()) requireUnique(store, collection, entry)
    writeEntries(catalog, collection, record, [added])
  }
}

const withRecord = (key: Buffer, record: number) => Buffer.concat([key, recordBytes(record)])

function writeDocument(
  catalog: Catalog,
  collection: Collection,
  record: number,
  raw: Buffer,
  added: IndexEntries[],
) {
  catalog.store.documents.putSync(documentKey(collection, record), raw)
  writeEntries(catalog, collection, record, added)
}

function writeEntries(catalog: Catalog, collection: Collection, record: number, added: IndexEntries[]): void {
  for (const { index, entries, multikey } of added) {
    for (const { key } of entries.values()) catalog.store.entries.putSync(withRecord(key, record), PRESENT)
    const shortened = [...entries.values()].some(({ key }) => key.length >= HEAD_BYTES + ENTRY_MAX)
    noteShape(catalog, collection, index, multikey, shortened)
  }
}

/** Remembers for good that an index has met a list or an entry too long: plans depend on it. */
function noteShape(
  catalog: Catalog,
  collection: Collection,
  index: Index,
  paths: Set<string>,
  shortened: boolean,
) {
  const known = [...paths].every((path) => index.multikey.has(path)) && (index.shortened || !shortened)
  if (known) return
  const noted: Index = {
    ...index,
    multikey: new Set([...index.multikey, ...paths]),
    shortened: index.shortened || shortened,
  }
  setIndexes(
    catalog,
    collection,
    collection.indexes.map((other) => (other.number === index.number ? noted : other)),
  )
}

function indexEntries(collection: Collection, index: Index, doc: Document): IndexEntries {
  const entries = new Map<string, Entry>()
  if (!index.inPartial(doc)) return { index, entries, multikey: new Set() }
  const keys = documentKeys(doc, index.pattern)
  if (index.sparse && keys.absent) return { index, entries, multikey: keys.multikey }
  const head = prefix(collection.number, index.number)
  for (const values of keys.entries) {
    const key = Buffer.concat([head, shorten(entryKey(values, index.pattern))])
    entries.set(key.toString('latin1'), { index, key, values })
  }
  return { index, entries, multikey: keys.multikey }
}

function shorten(key: Buffer): Buffer {
  if (key.length <= ENTRY_MAX) return key
  return Buffer.concat([key.subarray(0, ENTRY_HEAD), createHash('sha256').update(key).digest()])
}

/** Where a scan must begin or end so as not to pass over shortened entries. */
export const scanStart = (key: Buffer) => (key.length <= ENTRY_HEAD ? key : key.subarray(0, ENTRY_HEAD))
export const scanEnd = (key: Buffer) => (key.length <= ENTRY_HEAD ? key : after(key.subarray(0, ENTRY_HEAD)))

function requireUnique(store: Store, collection: Collection, entry: Entry): void {
  const { index, key, values } = entry
  if (!index.unique) return
  const [taken] = store.entries.getKeys({ start: key, end: after(key), limit: 1 })
  if (taken === undefined) return
  const keyValue = Object.fromEntries(index.pattern.map(({ path }, i) => [path, fromEntry(values[i])]))
  throw new EngineError(
    11000,
    `E11000 duplicate key error collection: ${collection.namespace} index: ${index.name} dup key: ${shown(keyValue)}`,
    { keyPattern: index.key, keyValue },
  )
}

const fromEntry = (value: unknown) => (value === EMPTY_LIST ? undefined : value)
