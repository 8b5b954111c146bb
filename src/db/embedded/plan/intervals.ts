import { directed } from '../query/keys.js'
import { valueKey } from '../query/value-keys.js'
import { TYPE } from '../query/values.js'
import { after } from '../storage/store.js'

/** A range of value keys. An edge is a whole key, or a part that all keys of the range begin with. */
export type Interval = {
  readonly low: Buffer
  readonly lowIn: boolean
  readonly high: Buffer
  readonly highIn: boolean
}

export function point(value: unknown): Interval {
  const key = valueKey(value)
  return { low: key, lowIn: true, high: key, highIn: true }
}

/** The whole bracket of a type. Type bytes lie at least two apart, so the byte before is no type. */
export function bracket(type: number): Interval {
  const low = type === TYPE.number ? valueKey(Number.NaN) : Buffer.from([type - 1])
  return { low, lowIn: false, high: Buffer.from([type + 1]), highIn: false }
}

export function intersect(a: readonly Interval[], b: readonly Interval[]): Interval[] {
  return a.flatMap((one) => b.map((other) => overlap(one, other)).filter((both) => both !== null))
}

function overlap(a: Interval, b: Interval): Interval | null {
  const lows = Buffer.compare(a.low, b.low)
  const highs = Buffer.compare(a.high, b.high)
  const lower = lows > 0 || (lows === 0 && !a.lowIn) ? a : b
  const upper = highs < 0 || (highs === 0 && !a.highIn) ? a : b
  const order = Buffer.compare(lower.low, upper.high)
  if (order > 0 || (order === 0 && !(lower.lowIn && upper.highIn))) return null
  return { low: lower.low, lowIn: lower.lowIn, high: upper.high, highIn: upper.highIn }
}

export const isPoint = (interval: Interval) =>
  interval.lowIn && interval.highIn && interval.low.equals(interval.high)

/** Where a scan of an index field starts (inclusive) and ends (exclusive), for the field's direction. */
export function edges(interval: Interval, direction: 1 | -1): { start: Buffer; end: Buffer } {
  const low = directed(interval.low, direction)
  const high = directed(interval.high, direction)
  if (direction === 1) {
    return { start: interval.lowIn ? low : after(low), end: interval.highIn ? after(high) : high }
  }
  return { start: interval.highIn ? high : after(high), end: interval.lowIn ? after(low) : low }
}
