import { after } from '../storage/store.js'

/** A place between keys: before all that begin with `key`, or after them. */
type Edge = { readonly key: Buffer; readonly after: boolean }

/** A range of value keys. */
export type Interval = { readonly low: Edge; readonly high: Edge; readonly isPoint: boolean }

export const point = (key: Buffer): Interval => ({
  low: { key, after: false },
  high: { key, after: true },
  isPoint: true,
})

const bytesOf = (edge: Edge) => (edge.after ? after(edge.key) : edge.key)
const compare = (a: Edge, b: Edge) => bytesOf(a).compare(bytesOf(b))

export const intersect = (a: readonly Interval[], b: readonly Interval[]): Interval[] =>
  a.flatMap((one) =>
    b.flatMap((other) => {
      const low = compare(one.low, other.low) > 0 ? one.low : other.low
      const high = compare(one.high, other.high) < 0 ? one.high : other.high
      if (compare(low, high) >= 0) return []
      return [{ low, high, isPoint: !low.after && high.after && low.key.equals(high.key) }]
    }),
  )

const inverted = (edge: Edge): Edge => ({
  key: Buffer.from(edge.key.map((byte) => ~byte)),
  after: !edge.after,
})

/** Where a scan of an index field starts (inclusive) and ends (exclusive), for the field's direction. */
export function ends({ low, high }: Interval, direction: 1 | -1): { start: Buffer; end: Buffer } {
  if (direction === 1) return { start: bytesOf(low), end: bytesOf(high) }
  return { start: bytesOf(inverted(high)), end: bytesOf(inverted(low)) }
}
