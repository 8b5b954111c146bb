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
  let best = 0
  for (const { score } of hits) if (score > best) best = score
  const keys = new Float64Array(hits.length)
  for (const [place, { score }] of hits.entries())
    keys[place] = (best > 0 ? Math.round((1 - score / best) * STEPS) : 0) * PLACES + place
  keys.sort()
  const sorted: WordHit[] = []
  let from = 0
  let last = -1
  for (const [place, key] of keys.entries()) {
    const step = Math.floor(key / PLACES)
    if (step !== last) {
      sortPart(sorted, from)
      from = place
      last = step
    }
    const hit = hits[key - step * PLACES]
    if (hit) sorted.push(hit)
  }
  sortPart(sorted, from)
  return sorted
}

/** Those from a place on score the same. */
function sortPart(sorted: WordHit[], from: number): void {
  if (sorted.length - from < 2) return
  const same = sorted.splice(from).sort(byName)
  for (const hit of same) sorted.push(hit)
}
