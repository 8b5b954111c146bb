import { type Document, deserialize, type Long, serialize } from 'bson'
import { unsupported } from './errors.js'

/** One stored or asked-for value; `undefined` stands for a missing field. */
export type Value = unknown

/** Regular expressions stay BSON values: JavaScript's flags differ from the protocol's. */
export const decode = (raw: Uint8Array): Document => deserialize(raw, DECODING)

const DECODING = { promoteBuffers: false, bsonRegExp: true, validation: { utf8: true } }

/** An insert command, its documents left as bytes: they are stored as they were sent. */
export const decodeInsert = (raw: Uint8Array): Document =>
  deserialize(raw, { ...DECODING, fieldsAsRaw: { documents: true } })

export const encode = (doc: Document): Buffer => {
  const { buffer, byteOffset, byteLength } = serialize(doc, { ignoreUndefined: true })
  return Buffer.from(buffer, byteOffset, byteLength)
}

export function bsonType(value: Value): string | undefined {
  return typeof value === 'object' && value !== null ? (value as { _bsontype?: string })._bsontype : undefined
}

/** Null or missing. */
export const isNull = (value: Value): value is null | undefined => value === null || value === undefined

/** A plain sub-document: neither null, list, date nor a BSON class. */
export function isDocument(value: Value): value is Document {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    !(value instanceof Date) &&
    bsonType(value) === undefined
  )
}

/** A document of operators (`{ $gt: 1 }`), expressions or modifiers, and not a value. */
export const isOperators = (value: Value): value is Document =>
  isDocument(value) && Object.keys(value)[0]?.startsWith('$') === true

/**
 * MongoDB's order of types, as the first byte of a sort key. `emptyList` is what an empty list counts as when it is
 * sorted or indexed, below null. https://www.mongodb.com/docs/manual/reference/bson-type-comparison-order/
 */
export const TYPE = {
  minKey: 0x05,
  emptyList: 0x08,
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
  ObjectId: TYPE.objectId,
  Binary: TYPE.binary,
  Timestamp: TYPE.timestamp,
  MinKey: TYPE.minKey,
  MaxKey: TYPE.maxKey,
  EmptyList: TYPE.emptyList,
}

/** Stands for an empty list where it is sorted or indexed. */
export const EMPTY_LIST: object = Object.freeze({ _bsontype: 'EmptyList' })

/** The type byte of a value. Refuses by name what has no exact place in the order here. */
export function typeOf(value: Value): number {
  if (value === undefined || value === null) return TYPE.null
  if (typeof value === 'string') return TYPE.string
  if (typeof value === 'number') return TYPE.number
  if (typeof value === 'boolean') return TYPE.boolean
  if (Array.isArray(value)) return TYPE.list
  if (value instanceof Date) return TYPE.date
  const name = bsonType(value)
  if (name === undefined) return TYPE.object
  const type = BSON_TYPES[name]
  if (type === undefined) throw unsupported(`The BSON type ${name}`)
  return type
}

/** Refuses, by name, values that this engine cannot compare and index exactly. */
export function requireStorable(value: Value): void {
  if (typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) value.forEach(requireStorable)
  else if (typeOf(value) === TYPE.object) Object.values(value).forEach(requireStorable)
}

/** A number as JavaScript holds it exactly: a 64-bit integer is one. */
export const exactNumber = (value: Value): number | bigint =>
  typeof value === 'number' ? value : (value as Long).toBigInt()

/** Same bytes: what counts as unchanged. */
export const identical = (a: Value, b: Value): boolean =>
  a === b || (a !== undefined && b !== undefined && encode({ v: a }).equals(encode({ v: b })))

/** A value as MongoDB writes it in its messages: `{ a: "x", n: 1 }`. */
export function shown(value: Value): string {
  if (typeof value === 'string') return `"${value}"`
  if (value instanceof Date) return `new Date(${value.getTime()})`
  if (bsonType(value) === 'ObjectId') return `ObjectId('${String(value)}')`
  if (Array.isArray(value)) return `[ ${value.map(shown).join(', ')} ]`
  if (!isDocument(value)) return String(value)
  const fields = Object.entries(value).map(([name, inner]) => `${name}: ${shown(inner)}`)
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`
}
