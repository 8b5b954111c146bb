import { compare } from '../faceted.js'
import { idOf } from './entry.js'
import type { WordHit } from './word-index.js'

/** Scores that differ by less than this share of the best are one. */
const STEPS = 2 ** 30
/** A number holds a step and a place below this exactly. */
const PLACES = 2 ** 22

const byName = (a: WordHit, b: WordHit): number =>
  compare(a.entry.reference, b.entry.reference) || compare(idOf(a.entry), idOf(b.entry))

/**
 * PURE. Best first; those that score the same by their references. Numbers are sorted and not hits: a common word of a
 * long record has a hundred thousand. @param hits fewer than four million
 */
export function inOrder(hits: readonly WordHit[]): WordHit[] {
  const best = hits.reduce((most, { score }) => Math.max(most, score), 0)
  const step = (score: number) => (best > 0 ? Math.round((1 - score / best) * STEPS) : 0)
  const keys = Float64Array.from(hits, ({ score }, place) => step(score) * PLACES + place).sort()
  const sorted: WordHit[] = []
  let same: WordHit[] = []
  let last = -1
  const finish = () => {
    if (same.length > 1) same.sort(byName)
    for (const hit of same) sorted.push(hit)
    same = []
  }
  for (const key of keys) {
    const at = Math.floor(key / PLACES)
    if (at !== last) finish()
    last = at
    const hit = hits[key % PLACES]
    if (hit) same.push(hit)
  }
  finish()
  return sorted
}
