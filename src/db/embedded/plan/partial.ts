import type { Document } from 'bson'
import { decode, type Value } from '../query/values.js'

/** Fields of a document that are asked for, each by the bytes of its name. */
export type Wanted = readonly { readonly name: string; readonly bytes: Buffer }[]

/** The fields that paths begin with. */
export const fieldsOf = (paths: readonly string[]): Wanted => {
  const names = new Set(paths.map((path) => path.split('.')[0] ?? path))
  return [...names].map((name) => ({ name, bytes: Buffer.from(name) }))
}

/** Bytes of a value by its type, beyond a length that it begins with; see https://bsonspec.org/spec.html */
const FIXED: Readonly<Record<number, number>> = {
  1: 8,
  7: 12,
  8: 1,
  9: 8,
  10: 0,
  16: 4,
  17: 8,
  18: 8,
  127: 0,
  255: 0,
}
const WITH_LENGTH: Readonly<Record<number, number>> = { 2: 4, 3: 0, 4: 0, 5: 5 }

/**
 * Decodes the wanted fields alone: the rest is passed over by its length, which is many times faster. Plain values are
 * read here, and all others as `decode` reads them.
 */
export function decodeFields(raw: Buffer, wanted: Wanted): Document {
  const doc: Document = {}
  for (let at = 4; raw[at] !== 0; ) {
    const type = raw[at] ?? 0
    let value = at + 1
    while (raw[value] !== 0) value++
    const size = FIXED[type] ?? lengthAt(raw, type, value + 1)
    if (size === undefined) return decode(raw)
    const end = value + 1 + size
    const field = wanted.find(({ bytes }) => isAt(raw, bytes, at + 1, value))
    if (field) doc[field.name] = valueAt(raw, type, at, value + 1, end)
    at = end
  }
  return doc
}

function lengthAt(raw: Buffer, type: number, at: number): number | undefined {
  const more = WITH_LENGTH[type]
  return more === undefined ? undefined : raw.readInt32LE(at) + more
}

function isAt(raw: Buffer, bytes: Buffer, from: number, to: number): boolean {
  if (bytes.length !== to - from) return false
  for (let i = 0; i < bytes.length; i++) if (raw[from + i] !== bytes[i]) return false
  return true
}

function valueAt(raw: Buffer, type: number, element: number, at: number, end: number): Value {
  if (type === 2) return raw.toString('utf8', at + 4, end - 1)
  if (type === 16) return raw.readInt32LE(at)
  if (type === 1) return raw.readDoubleLE(at)
  if (type === 8) return raw[at] === 1
  if (type === 10) return null
  const alone = Buffer.allocUnsafe(end - element + 5)
  alone.writeInt32LE(alone.length, 0)
  raw.copy(alone, 4, element, end)
  alone[alone.length - 1] = 0
  return Object.values(decode(alone))[0]
}
