/** Chance that can be had again: the same for the same seed and index, whatever was asked before. */
export interface Random {
  /** A whole number from 0 to below. */
  below(limit: number): number
  /** Whether something of this probability happens. */
  chance(share: number): boolean
  pick<Thing>(from: readonly Thing[]): Thing
  /** One to the most of them, with repetitions. */
  several<Thing>(most: number, make: () => Thing): Thing[]
}

/** Mulberry32 (Tommy Ettinger, public domain). */
function numbers(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

export function randomOf(seed: number, index: number): Random {
  const next = numbers(Math.imul(seed + 1, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b))
  const below = (limit: number) => Math.floor(next() * limit)
  const pick = <Thing>(from: readonly Thing[]): Thing => {
    if (from.length === 0) throw new Error('Nothing to pick from')
    return from[below(from.length)] as Thing
  }
  return {
    below,
    chance: (share) => next() < share,
    pick,
    several: (most, make) => Array.from({ length: 1 + below(most) }, make),
  }
}
