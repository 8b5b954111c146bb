import type { Binary, Document, ObjectId, Timestamp } from 'bson'
import { exactNumber, TYPE, typeOf, type Value } from './values.js'

/** Keys are written here one after another and copied out. */
let room = Buffer.allocUnsafe(4096)
let at = 0

function reserve(bytes: number): void {
  if (at + bytes <= room.length) return
  const larger = Buffer.allocUnsafe((at + bytes) * 2)
  room.copy(larger, 0, 0, at)
  room = larger
}

function byte(value: number): void {
  reserve(1)
  room[at++] = value
}

function bytes(value: Uint8Array): void {
  reserve(value.length)
  room.set(value, at)
  at += value.length
}

/** Bytes that sort as values do, one value after another; those of a descending field are inverted. */
export function keyBytes(values: readonly Value[], directions?: readonly (1 | -1)[]): Buffer {
  at = 0
  values.forEach((value, i) => {
    const start = at
    write(value)
    if (directions?.[i] === -1) for (let j = start; j < at; j++) room[j] = ~(room[j] ?? 0)
  })
  return Buffer.from(room.subarray(0, at))
}

export const valueKey = (value: Value): Buffer => keyBytes([value])

function write(value: Value): void {
  const type = typeOf(value)
  byte(type)
  writeBody(type, value)
}

function writeBody(type: number, value: Value): void {
  if (type === TYPE.string) text(value as string)
  else if (type === TYPE.number) number(exactNumber(value))
  else if (type === TYPE.objectId) bytes((value as ObjectId).id)
  else if (type === TYPE.boolean) byte(value ? 1 : 0)
  else if (type === TYPE.date) integer(BigInt((value as Date).getTime()))
  else if (type === TYPE.timestamp) integer((value as Timestamp).toBigInt())
  else if (type === TYPE.binary) binary(value as Binary)
  else if (type === TYPE.list) {
    ;(value as Value[]).forEach(write)
    byte(0)
  } else if (type === TYPE.object) fields(value as Document)
}

/** A NUL inside a text is followed by FF, so that the closing 00 sorts before any longer text. */
function text(value: string): void {
  const parts = value.includes('\0') ? value.split('\0') : [value]
  parts.forEach((part, i) => {
    if (i > 0) bytes(Buffer.from([0, 0xff]))
    reserve(part.length * 3 + 1)
    at += room.write(part, at)
  })
  byte(0)
}

/** MongoDB compares sub-documents field by field: type, then name, then value. */
function fields(doc: Document): void {
  for (const [name, value] of Object.entries(doc)) {
    const type = typeOf(value)
    byte(type)
    text(name)
    writeBody(type, value)
  }
  byte(0)
}

/** All numbers share one order: the nearest double, then the exact rest that a 64-bit integer has beyond it. */
function number(exact: number | bigint): void {
  reserve(10)
  const double = Number(exact)
  if (Number.isNaN(double)) room.fill(0, at, at + 10)
  else {
    room.writeDoubleBE(double === 0 ? 0 : double, at)
    const flip = (room[at] ?? 0) >= 0x80 ? 0xff : 0
    for (let i = 0; i < 8; i++) room[at + i] = (room[at + i] ?? 0) ^ (i === 0 ? flip | 0x80 : flip)
    const rest = typeof exact === 'bigint' ? Number(exact - BigInt(double)) : 0
    room.writeUInt16BE(rest + 0x8000, at + 8)
  }
  at += 10
}

function integer(value: bigint): void {
  reserve(8)
  room.writeBigUInt64BE(BigInt.asUintN(64, value) ^ 0x8000000000000000n, at)
  at += 8
}

function binary(value: Binary): void {
  reserve(5)
  room.writeUInt32BE(value.length(), at)
  room[at + 4] = value.sub_type
  at += 5
  bytes(value.value())
}

/** NaN is less than every number and equals itself. */
function compareNumbers(a: number, b: number): number {
  if (Number.isNaN(a) || Number.isNaN(b)) return Number(Number.isNaN(b)) - Number(Number.isNaN(a))
  return a < b ? -1 : Number(a > b)
}

/** Order of any two values, MongoDB's; a missing field equals null. */
export function compareValues(a: Value, b: Value): number {
  if (typeof a === 'number' && typeof b === 'number') return compareNumbers(a, b)
  if (typeof a === 'string' && typeof b === 'string')
    return a === b ? 0 : Buffer.from(a).compare(Buffer.from(b))
  return typeOf(a) - typeOf(b) || valueKey(a).compare(valueKey(b))
}

export const equalValues = (a: Value, b: Value) => a === b || compareValues(a, b) === 0
