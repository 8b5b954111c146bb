import { type Binary, type Document, Long, type ObjectId, type Timestamp } from 'bson'
import { bsonType, TYPE, typeOf, type Value } from './values.js'

/** Bytes that sort as the value does. `descending` inverts them. */
export function valueKey(value: Value): Buffer {
  const out: Buffer[] = []
  write(value, out)
  return Buffer.concat(out)
}

function write(value: Value, out: Buffer[]): void {
  const type = typeOf(value)
  out.push(Buffer.from([type]))
  writeBody(type, value, out)
}

const END = Buffer.from([0])

function writeBody(type: number, value: Value, out: Buffer[]): void {
  switch (type) {
    case TYPE.number:
      out.push(numberBytes(value))
      break
    case TYPE.string:
      out.push(textBytes(String(value)), END)
      break
    case TYPE.object:
      writeFields(value as Document, out)
      break
    case TYPE.list:
      for (const item of value as Value[]) write(item, out)
      out.push(END)
      break
    case TYPE.binary:
      out.push(...binaryBytes(value as Binary))
      break
    case TYPE.objectId:
      out.push(Buffer.from((value as ObjectId).id))
      break
    case TYPE.boolean:
      out.push(Buffer.from([value ? 1 : 0]))
      break
    case TYPE.date:
      out.push(integerBytes(BigInt((value as Date).getTime())))
      break
    case TYPE.timestamp:
      out.push(integerBytes(BigInt((value as Timestamp).toString())))
  }
}

/** MongoDB compares sub-documents field by field: type, then name, then value. */
function writeFields(doc: Document, out: Buffer[]): void {
  for (const [name, value] of Object.entries(doc)) {
    const type = typeOf(value)
    out.push(Buffer.from([type]), textBytes(name), END)
    writeBody(type, value, out)
  }
  out.push(END)
}

/** A zero byte inside a text becomes 00 FF, so that the closing 00 sorts before any longer text. */
function textBytes(text: string): Buffer {
  const bytes = Buffer.from(text)
  return bytes.includes(0)
    ? Buffer.from(bytes.toString('latin1').replaceAll('\0', '\0\xff'), 'latin1')
    : bytes
}

function integerBytes(value: bigint): Buffer {
  const bytes = Buffer.alloc(8)
  bytes.writeBigUInt64BE(BigInt.asUintN(64, value) ^ 0x8000000000000000n)
  return bytes
}

function binaryBytes(value: Binary): Buffer[] {
  const head = Buffer.alloc(5)
  head.writeUInt32BE(value.length())
  head[4] = value.sub_type
  return [head, Buffer.from(value.value())]
}

/** All numbers share one order: the nearest double, then the exact rest that a 64-bit integer has beyond it. */
function numberBytes(value: Value): Buffer {
  const exact = typeof value === 'number' ? value : exactNumber(value)
  const double = Number(exact)
  const bytes = Buffer.alloc(10)
  if (Number.isNaN(double)) return bytes
  bytes.writeDoubleBE(double === 0 ? 0 : double)
  const negative = (bytes[0] ?? 0) >= 0x80
  for (let i = 0; i < 8; i++) bytes[i] = negative ? ~(bytes[i] ?? 0) : (bytes[i] ?? 0) ^ (i === 0 ? 0x80 : 0)
  const rest = typeof exact === 'bigint' ? Number(exact - BigInt(double)) : 0
  bytes.writeUInt16BE(rest + 0x8000, 8)
  return bytes
}

function exactNumber(value: Value): number | bigint {
  if (typeof value === 'bigint') return value
  if (value instanceof Long || bsonType(value) === 'Long') return (value as Long).toBigInt()
  return Number(value)
}
