import { mkdirSync } from 'node:fs'
import { type Database, open, type RootDatabase, type Transaction } from 'lmdb'

export type Table = Database<Buffer, Buffer>

/** The tables of a data folder, all with byte keys and values. */
export type Store = {
  /** Collection and index definitions, by number. */
  catalog: Table
  /** Documents as BSON, by collection and record number. */
  documents: Table
  /** Index entries: collection, index, ordered values, record number; the value says nothing. */
  entries: Table
  /** Who runs the engine of this folder. */
  owner: Table
  /** Runs a synchronous change in one transaction and resolves once it is on disk; a throw undoes all of it. */
  write<T>(change: () => T): Promise<T>
  /** The same at once, blocking. For starting and stopping only. */
  writeNow<T>(change: () => T): T
  /** The store as it is now, whatever is written meanwhile; to be given back with `done()`. */
  snapshot(): Transaction
  close(): Promise<void>
}

const BYTES = { encoding: 'binary', keyEncoding: 'binary', cache: false } as const

export function openStore(folder: string): Store {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  // A commit then ends with the data on disk, and needs no second thread to flush it: a third of the time for one write.
  // Batches of an event turn end in a promise that nobody is given: on a full disk its rejection would end the process.
  const own = { overlappingSync: false, eventTurnBatching: false }
  const options = { path: folder, maxDbs: 8, noSubdir: false, ...own, ...BYTES }
  const root: RootDatabase<Buffer, Buffer> = open(options)
  return {
    catalog: root.openDB({ name: 'catalog', ...BYTES }),
    documents: root.openDB({ name: 'documents', ...BYTES }),
    entries: root.openDB({ name: 'entries', ...BYTES }),
    owner: root.openDB({ name: 'owner', ...BYTES }),
    // Of lmdb's transactions only this one rolls back on a throw, and only with a synchronous callback.
    write(change) {
      const written = root.childTransaction(change)
      // On a full disk lmdb also rejects a promise that only the error holds, which would end the process.
      written.catch((error) => error?.commitError?.catch?.(() => undefined))
      return written
    },
    writeNow: (change) => root.transactionSync(change),
    snapshot: () => root.useReadTransaction(),
    close: () => root.close(),
  }
}

/** Numbers in keys are big-endian, so that bytes sort as the numbers do. */
export function prefix(...numbers: number[]): Buffer {
  const key = Buffer.alloc(numbers.length * 4)
  numbers.forEach((number, i) => {
    key.writeUInt32BE(number, i * 4)
  })
  return key
}

const RECORD_BYTES = 6

/** The number of a collection, then that of a record. */
export const DOCUMENT_KEY_BYTES = 4 + RECORD_BYTES

export function recordBytes(record: number): Buffer {
  const bytes = Buffer.alloc(RECORD_BYTES)
  bytes.writeUIntBE(record, 0, RECORD_BYTES)
  return bytes
}

export const recordOf = (key: Buffer) => key.readUIntBE(key.length - RECORD_BYTES, RECORD_BYTES)

const AFTER = Buffer.from([0xff, 0xff])

/** A key greater than every key that starts with this one: no part of a key begins with two bytes FF. */
export const after = (key: Buffer) => Buffer.concat([key, AFTER])

/** All keys of a table that start with these numbers. */
export const rangeOf = (...numbers: number[]) => ({
  start: prefix(...numbers),
  end: after(prefix(...numbers)),
})
