import type { WordHit } from './word-index.js'

/** Scores that differ by less than this share of the best are one. */
const STEPS = 2 ** 30
/** Places below this and the steps above them fit together into one exact number. */
const PLACES = 2 ** 22

/** Numbers are sorted and not hits: a common word of a long record has a hundred thousand. */
function ordered(hits: readonly WordHit[], keyOf: (hit: WordHit) => number): WordHit[] {
  const keys = new Float64Array(hits.length)
  let place = 0
  for (const hit of hits) {
    keys[place] = keyOf(hit) * PLACES + place
    place += 1
  }
  keys.sort()
  const sorted: WordHit[] = []
  for (const key of keys) {
    const hit = hits[key % PLACES]
    if (hit) sorted.push(hit)
  }
  return sorted
}

/** PURE. Best first; of those that score the same the one published first. @param hits fewer than four million */
export function hitsInOrder(hits: readonly WordHit[]): WordHit[] {
  let best = 0
  for (const { score } of hits) if (score > best) best = score
  const published = ordered(hits, ({ entry }) => entry.number)
  return best > 0 ? ordered(published, ({ score }) => Math.round((1 - score / best) * STEPS)) : published
}
