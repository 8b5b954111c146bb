import { createHash } from 'node:crypto'
import type { Connection } from 'mongoose'
import { perConnection } from '../db/per-connection.js'
import type { Head } from '../ledger/entry.js'
import { oncePerHead } from '../record/once-per-head.js'
import { batchesOf, type DownloadEdition, type FileFormat, TEXT_FORMATS } from './formats.js'
import { type DataTable, dataTables } from './store.js'
import { TABLE_NAMES, type TableName } from './tables.js'

/** What can be known of a file without keeping it. */
export interface FileFacts {
  bytes: number
  /** SHA-256 in hex. */
  hash: string
}

/** Of one table at one head: its rows, and its files in the data package. */
export interface TableFacts {
  rows: number
  csv: FileFacts
  jsonl: FileFacts
}

export type Facts = Record<TableName, TableFacts>

/** Adds a file up while it is made. */
export function counting() {
  const sha256 = createHash('sha256')
  let bytes = 0
  return {
    add(text: string): void {
      const bits = Buffer.from(text)
      bytes += bits.length
      sha256.update(bits)
    },
    facts: (): FileFacts => ({ bytes, hash: sha256.digest('hex') }),
  }
}

async function factsOf(table: DataTable, edition: DownloadEdition): Promise<TableFacts> {
  const files = [TEXT_FORMATS.plainCsv, TEXT_FORMATS.jsonl].map((format: FileFormat) => ({
    format,
    file: counting(),
  }))
  let count = 0
  for (const { format, file } of files) file.add(format.begin(table, edition))
  for await (const { rows, place } of batchesOf(table, edition)) {
    for (const { format, file } of files) file.add(format.rows(table, rows, place))
    count = place + rows.length
  }
  for (const { format, file } of files) file.add(format.end(table, count))
  const [csv, jsonl] = files.map(({ file }) => file.facts())
  if (!csv || !jsonl) throw new Error('A file was not made')
  return { rows: count, csv, jsonl }
}

async function allFacts(connection: Connection, edition: DownloadEdition): Promise<Facts> {
  const tables = dataTables(connection)
  const facts: Partial<Facts> = {}
  // One after the other: each reads the whole record.
  for (const name of TABLE_NAMES) facts[name] = await factsOf(tables[name], edition)
  return facts as Facts
}

/** Where no address is set, the host that was asked for is in every row; so many are kept apart. */
const MOST_ORIGINS = 4

/**
 * Rows, sizes and checksums of every table at a head: worked out by writing each table once to nowhere, then kept. No file
 * is kept, so nothing that is erased later can stay in one.
 */
export const factsReader = perConnection((connection): ((edition: DownloadEdition) => Promise<Facts>) => {
  const readers = new Map<string, (head: Head) => Promise<Facts>>()
  return (edition) => {
    const { origin, licence } = edition
    const known = readers.get(origin)
    const read = known ?? oncePerHead((head) => allFacts(connection, { head, origin, licence }))
    readers.delete(origin)
    readers.set(origin, read)
    const [oldest] = readers.keys()
    if (readers.size > MOST_ORIGINS && oldest !== undefined) readers.delete(oldest)
    return read(edition.head)
  }
})
