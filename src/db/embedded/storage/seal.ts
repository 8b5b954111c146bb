import { crc32 } from 'node:zlib'

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
  if (!isSealed(stored)) return stored
  const end = stored.length - SEAL_BYTES
  const raw = stored.subarray(0, end)
  return end === raw.readInt32LE(0) && crc32(raw) === stored.readUInt32BE(end) ? raw : undefined
}
