import { type Document, deserialize, serialize } from 'bson'
import { unsupported } from '../errors.js'

/** One stored or asked-for value; `undefined` stands for a missing field. */
export type Value = unknown

/** Regular expressions stay BSON values: JavaScript's flags differ from the protocol's. */
export const decode = (raw: Uint8Array): Document =>
  deserialize(raw, { promoteBuffers: false, bsonRegExp: true, validation: { utf8: true } })

export const encode = (doc: Document): Buffer => Buffer.from(serialize(doc, { ignoreUndefined: true }))

export function bsonType(value: Value): string | undefined {
  return typeof value === 'object' && value !== null ? (value as { _bsontype?: string })._bsontype : undefined
}

/** A plain sub-document: neither null, list, date nor a BSON class. */
export function isDocument(value: Value): value is Document {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    !(value instanceof Date) &&
    !(value instanceof RegExp) &&
    bsonType(value) === undefined
  )
}

/**
 * MongoDB's order of types, as the first byte of a sort key. `missingList` is what an empty list counts as when it is
 * sorted or indexed, below null. https://www.mongodb.com/docs/manual/reference/bson-type-comparison-order/
 */
export const TYPE = {
  minKey: 0x05,
  missingList: 0x08,
  null: 0x0a,
  number: 0x14,
  string: 0x1e,
  object: 0x20,
  list: 0x25,
  binary: 0x28,
  objectId: 0x2c,
  boolean: 0x30,
  date: 0x34,
  timestamp: 0x38,
  maxKey: 0x7f,
} as const

const BSON_TYPES: Readonly<Record<string, number>> = {
  Long: TYPE.number,
  Int32: TYPE.number,
  Double: TYPE.number,
  ObjectId: TYPE.objectId,
  Binary: TYPE.binary,
  Timestamp: TYPE.timestamp,
  MinKey: TYPE.minKey,
  MaxKey: TYPE.maxKey,
}

/** The type byte of a value. Refuses by name what has no exact place in the order here. */
export function typeOf(value: Value): number {
  if (value === undefined || value === null) return TYPE.null
  switch (typeof value) {
    case 'string':
      return TYPE.string
    case 'number':
    case 'bigint':
      return TYPE.number
    case 'boolean':
      return TYPE.boolean
  }
  if (Array.isArray(value)) return TYPE.list
  if (value instanceof Date) return TYPE.date
  if (value === EMPTY_LIST) return TYPE.missingList
  const name = bsonType(value)
  if (name === undefined) return TYPE.object
  const type = BSON_TYPES[name]
  if (type === undefined) throw unsupported(`The BSON type ${name}`)
  return type
}

/** Stands for an empty list where it is sorted or indexed. */
export const EMPTY_LIST: object = Object.freeze({ _bsontype: 'EmptyList' })

/** Refuses, by name, values that this engine cannot compare and index exactly. */
export function requireStorable(value: Value): void {
  if (typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) value.forEach(requireStorable)
  else if (typeOf(value) === TYPE.object) Object.values(value).forEach(requireStorable)
}
