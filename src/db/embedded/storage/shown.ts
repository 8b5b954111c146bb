import type { ObjectId } from 'bson'
import { bsonType, isDocument } from '../query/values.js'

/** A value as MongoDB writes it in its messages: `{ a: "x", n: 1 }`. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return `"${value}"`
  if (value instanceof Date) return `new Date(${value.getTime()})`
  if (bsonType(value) === 'ObjectId') return `ObjectId('${(value as ObjectId).toHexString()}')`
  if (Array.isArray(value)) return `[ ${value.map(shown).join(', ')} ]`
  if (!isDocument(value)) return String(value)
  const fields = Object.entries(value).map(([name, inner]) => `${name}: ${shown(inner)}`)
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`
}
