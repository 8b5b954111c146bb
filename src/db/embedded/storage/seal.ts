import { crc32 } from 'node:zlib'
import { EngineError } from '../query/errors.js'
import type { Collection } from './catalog.js'
import { DOCUMENT_KEY_BYTES, rangeOf, recordOf, type Store } from './store.js'

/** The CRC-32 of a document stands after it. https://www.rfc-editor.org/rfc/rfc1952#section-8 */
const SEAL_BYTES = 4

/** A document as it is stored: its bytes, then their checksum. */
export function sealed(raw: Buffer): Buffer {
  const stored = Buffer.allocUnsafe(raw.length + SEAL_BYTES)
  stored.set(raw)
  stored.writeUInt32BE(crc32(raw), raw.length)
  return stored
}

/** BSON begins with its length, so a document that was stored before there were checksums is told by it. */
export const isSealed = (stored: Buffer): boolean => stored.length !== stored.readInt32LE(0)

/** The document that was stored; `undefined` when its bytes are no longer those. */
export function unsealed(stored: Buffer): Buffer | undefined {
  if (stored.length <= SEAL_BYTES) return undefined
  if (!isSealed(stored)) return stored
  const end = stored.length - SEAL_BYTES
  const raw = stored.subarray(0, end)
  return end === raw.readInt32LE(0) && crc32(raw) === stored.readUInt32BE(end) ? raw : undefined
}

/** MongoDB's code for stored bytes that have changed. */
const CORRUPT = 295

/** The document of a record. Throws, naming the collection, when it is damaged. */
export function requireUnspoilt(
  { namespace }: Pick<Collection, 'namespace'>,
  record: number,
  stored: Buffer,
): Buffer {
  const raw = unsealed(stored)
  if (raw) return raw
  throw damaged(`Record ${record} of ${namespace} is damaged: its checksum is another`)
}

const damaged = (fault: string) =>
  new EngineError(
    CORRUPT,
    `${fault}. Keep a copy of DATA_DIR, then restore a backup into an empty one: tamdan restore FILE`,
  )

/** Documents given their checksum in one transaction. */
const SEALED_AT_ONCE = 1000

/**
 * Reads every document of a collection for its checksum, and gives one to those stored before there were any. Throws,
 * naming the collection, for one that is damaged.
 */
export function requireUnspoiltDocuments(store: Store, collection: Collection): void {
  const open: { key: Buffer; raw: Buffer }[] = []
  for (const { key, value } of store.documents.getRange(rangeOf(collection.number))) {
    if (key.length !== DOCUMENT_KEY_BYTES)
      throw damaged(`A record of ${collection.namespace} is damaged: its number is none`)
    const raw = requireUnspoilt(collection, recordOf(key), value)
    if (!isSealed(value)) open.push({ key, raw })
  }
  while (open.length > 0) {
    store.writeNow(() => {
      for (const { key, raw } of open.splice(0, SEALED_AT_ONCE)) store.documents.putSync(key, sealed(raw))
    })
  }
}
