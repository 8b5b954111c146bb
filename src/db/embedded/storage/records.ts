import { createHash } from 'node:crypto'
import type { Document } from 'bson'
import { EngineError } from '../query/errors.js'
import { documentKeys, entryKey } from '../query/keys.js'
import { decode, EMPTY_LIST, shown, type Value } from '../query/values.js'
import { type Catalog, type Collection, type Index, setIndexes } from './catalog.js'
import { requireUnspoilt, sealed } from './seal.js'
import { after, prefix, rangeOf, recordBytes, recordOf, type Store } from './store.js'

const PRESENT = Buffer.from([1])

/** LMDB keys hold 1,978 bytes; longer entries keep this many and a hash of the whole. */
const ENTRY_HEAD = 1000
const ENTRY_MAX = ENTRY_HEAD + 32

/** The entries of a document in one index, by their key's text. */
type Entries = {
  readonly index: Index
  readonly multikey: ReadonlySet<string>
  readonly values: Map<string, Entry>
}
type Entry = { readonly key: Buffer; readonly values: readonly Value[]; readonly shortened: boolean }

const documentKey = ({ number }: Collection, record: number) =>
  Buffer.concat([prefix(number), recordBytes(record)])

export function readRaw(store: Store, collection: Collection, record: number): Buffer | undefined {
  const stored = store.documents.getBinary(documentKey(collection, record))
  return stored && requireUnspoilt(collection, record, stored)
}

function contentOf(store: Store, collection: Collection, record: number): Document {
  const raw = readRaw(store, collection, record)
  if (!raw) throw new EngineError(1, `Record ${record} is gone: the data file is damaged`)
  return decode(raw)
}

/** Every document of a collection, in order of insertion. */
export function* allDocuments(
  store: Store,
  collection: Collection,
): Generator<{ record: number; raw: Buffer }> {
  for (const { key, value } of store.documents.getRange(rangeOf(collection.number))) {
    const record = recordOf(key)
    yield { record, raw: requireUnspoilt(collection, record, value) }
  }
}

export const countRecords = (store: Store, collection: Collection): number =>
  store.documents.getKeysCount(rangeOf(collection.number))

/** Stores a new document; inside a transaction. Nothing is written when a unique index refuses it. */
export function insertRecord(catalog: Catalog, collection: Collection, doc: Document, raw: Buffer): void {
  const added = collection.indexes.map((index) => {
    const entries = entriesOf(collection, index, doc)
    requireUnique(catalog.store, collection, entries)
    return entries
  })
  const record = collection.nextRecord++
  catalog.store.documents.putSync(documentKey(collection, record), sealed(raw))
  for (const entries of added) writeEntries(catalog, collection, record, entries)
}

/** Puts another version of a document in the place of the old one; inside a transaction. */
export function replaceRecord(
  catalog: Catalog,
  collection: Collection,
  record: number,
  old: Document,
  { doc, raw }: { doc: Document; raw: Buffer },
): void {
  const { store } = catalog
  const changes = collection.indexes.map((index) => {
    const gone = entriesOf(collection, index, old)
    const now = entriesOf(collection, index, doc)
    for (const id of [...gone.values.keys()]) {
      if (now.values.delete(id)) gone.values.delete(id)
    }
    return { gone, now }
  })
  for (const { now } of changes) requireUnique(store, collection, now)
  store.documents.putSync(documentKey(collection, record), sealed(raw))
  for (const { gone, now } of changes) {
    for (const { key } of gone.values.values()) store.entries.removeSync(withRecord(key, record))
    writeEntries(catalog, collection, record, now)
  }
}

export function removeRecord(
  { store }: Catalog,
  collection: Collection,
  record: number,
  doc: Document,
): void {
  for (const index of collection.indexes) {
    for (const { key } of entriesOf(collection, index, doc).values.values()) {
      store.entries.removeSync(withRecord(key, record))
    }
  }
  store.documents.removeSync(documentKey(collection, record))
}

/** Fills a new index from the documents there are; inside a transaction. */
export function fillIndex(catalog: Catalog, collection: Collection, index: Index): void {
  const records = [...catalog.store.documents.getKeys(rangeOf(collection.number))].map(recordOf)
  for (const record of records) {
    const added = entriesOf(collection, index, contentOf(catalog.store, collection, record))
    requireUnique(catalog.store, collection, added)
    writeEntries(catalog, collection, record, added)
  }
}

export const withRecord = (key: Buffer, record: number) => Buffer.concat([key, recordBytes(record)])

function writeEntries(catalog: Catalog, collection: Collection, record: number, entries: Entries): void {
  let shortened = false
  for (const entry of entries.values.values()) {
    catalog.store.entries.putSync(withRecord(entry.key, record), PRESENT)
    shortened ||= entry.shortened
  }
  noteShape(catalog, collection, entries, shortened)
}

/** Remembers for good that an index has met a list or an entry too long: plans depend on it. */
function noteShape(
  catalog: Catalog,
  collection: Collection,
  { index, multikey }: Entries,
  shortened: boolean,
): void {
  const now = collection.indexes.find(({ number }) => number === index.number) ?? index
  if ([...multikey].every((path) => now.multikey.has(path)) && (now.shortened || !shortened)) return
  const noted = {
    ...now,
    multikey: new Set([...now.multikey, ...multikey]),
    shortened: now.shortened || shortened,
  }
  setIndexes(
    catalog,
    collection,
    collection.indexes.map((other) => (other === now ? noted : other)),
  )
}

export function entriesOf(collection: Pick<Collection, 'number'>, index: Index, doc: Document): Entries {
  const keys = documentKeys(doc, index.pattern)
  const head = prefix(collection.number, index.number)
  const found = new Map<string, Entry>()
  for (const values of keys.entries) {
    const whole = entryKey(values, index.pattern)
    const shortened = whole.length > ENTRY_MAX
    const key = Buffer.concat([head, shortened ? shorten(whole) : whole])
    found.set(key.toString('latin1'), { key, values, shortened })
  }
  return { index, multikey: keys.multikey, values: found }
}

const shorten = (key: Buffer) =>
  Buffer.concat([key.subarray(0, ENTRY_HEAD), createHash('sha256').update(key).digest()])

/** Where a scan must begin or end so as not to pass over shortened entries. */
export const scanStart = (key: Buffer) => (key.length <= ENTRY_HEAD ? key : key.subarray(0, ENTRY_HEAD))
export const scanEnd = (key: Buffer) => (key.length <= ENTRY_HEAD ? key : after(key.subarray(0, ENTRY_HEAD)))

function requireUnique(store: Store, { namespace }: Collection, { index, values }: Entries): void {
  if (!index.unique) return
  for (const entry of values.values()) {
    const [taken] = store.entries.getKeys({ start: entry.key, end: after(entry.key), limit: 1 })
    if (taken !== undefined) throw duplicate(namespace, index, entry)
  }
}

function duplicate(namespace: string, index: Index, entry: Entry): EngineError {
  const fromEntry = (value: Value) => (value === EMPTY_LIST ? undefined : value)
  const keyValue = Object.fromEntries(index.pattern.map(({ path }, i) => [path, fromEntry(entry.values[i])]))
  const message = `E11000 duplicate key error collection: ${namespace} index: ${index.name} dup key: ${shown(keyValue)}`
  return new EngineError(11000, message, { keyPattern: index.key, keyValue })
}
