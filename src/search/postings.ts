/**
 * In which versions a term is, and how often in each of their fields: pairs of a version's slot and of four frequencies,
 * one byte each. A pair takes 8 bytes; the nested maps of MiniSearch take several times as much.
 */
export interface Postings {
  pairs: number[] | Uint32Array
  /** Numbers in use, twice as many as versions. */
  length: number
}

/** What a text is looked for in; the titles are in the lowest byte of a pair. */
export const TEXT_FIELDS = ['titles', 'texts', 'notes', 'names'] as const
export type TextField = (typeof TEXT_FIELDS)[number]

const BITS = 8
const MOST = 2 ** BITS - 1

/** Numbers up to which an array is smaller than a typed one. */
const FEW = 32
const GROWTH = 1.5

export const emptyPostings = (): Postings => ({ pairs: [], length: 0 })

/** @param slots ascend from one call to the next */
export function addPair(postings: Postings, slot: number, packed: number): void {
  const { pairs, length } = postings
  postings.length += 2
  if (Array.isArray(pairs) && length < FEW) {
    pairs.push(slot, packed)
    return
  }
  if (length === pairs.length) {
    postings.pairs = new Uint32Array(2 * Math.ceil((length * GROWTH) / 2))
    postings.pairs.set(pairs)
  }
  postings.pairs[length] = slot
  postings.pairs[length + 1] = packed
}

/** PURE. How often a term is in a field of a version. */
export const frequencyIn = (packed: number, field: number): number => (packed >>> (BITS * field)) & MOST

/** PURE. One more in a field; from 255 on no more are counted. */
export const oneMore = (packed: number, field: number): number =>
  frequencyIn(packed, field) === MOST ? packed : packed + 2 ** (BITS * field)
