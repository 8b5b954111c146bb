import { frequencyIn, type Postings, TEXT_FIELDS, type TextField } from './postings.js'

/** What the ranking must know of all versions, by slot. */
export interface Corpus {
  /** Slots given out, and versions that are still there. */
  slots: number
  versions: number
  isThere(slot: number): boolean
  /** How many different terms each field of each version has; the fields of one version follow each other. */
  lengths: Uint16Array
  /** The same, in all versions together. */
  totals: readonly number[]
}

/** For each version by its slot: what it scores, how many of the words it has, and how many terms in its title. */
export interface Ranked {
  score: Float64Array
  met: Uint8Array
  inTitle: Uint8Array
}

const BOOST: Record<TextField, number> = { titles: 5, texts: 1, notes: 0.5, names: 0.5 }
const BOOSTS = TEXT_FIELDS.map((field) => BOOST[field])

/** Parameters of BM25+ (Lv and Zhai 2011), with the values of MiniSearch. */
const K = 1.2
const B = 0.7
const DELTA = 0.5

/** How much one occurrence counts by field, less for a term that many versions have there. */
function raritiesOf({ pairs, length }: Postings, corpus: Corpus): number[] {
  const having = TEXT_FIELDS.map(() => 0)
  for (let at = 0; at < length; at += 2) {
    if (!corpus.isThere(pairs[at] ?? 0)) continue
    const packed = pairs[at + 1] ?? 0
    for (let field = 0; field < having.length; field += 1)
      if (frequencyIn(packed, field) > 0) having[field] = (having[field] ?? 0) + 1
  }
  return having.map((count, field) => {
    const rarity = Math.log(1 + (corpus.versions - count + 0.5) / (count + 0.5))
    return rarity * (BOOSTS[field] ?? 0)
  })
}

interface Step {
  /** Versions that have fewer of the words are left out. */
  least: number
  weight: number
  isNew: boolean
}

function addScores(
  { score, met, inTitle }: Ranked,
  postings: Postings,
  corpus: Corpus,
  { least, weight, isNew }: Step,
) {
  const { pairs, length } = postings
  const { lengths, totals, versions } = corpus
  const rarities = raritiesOf(postings, corpus)
  const shares = totals.map((total) => (total === 0 ? 0 : (K * B * versions) / total))
  for (let at = 0; at < length; at += 2) {
    const slot = pairs[at] ?? 0
    const has = met[slot] ?? 0
    if (has < least) continue
    const packed = pairs[at + 1] ?? 0
    let sum = 0
    for (let field = 0; field < rarities.length; field += 1) {
      const frequency = frequencyIn(packed, field)
      if (frequency === 0) continue
      const norm = K * (1 - B) + (lengths[slot * rarities.length + field] ?? 0) * (shares[field] ?? 0)
      sum += (rarities[field] ?? 0) * (DELTA + (frequency * (K + 1)) / (frequency + norm))
    }
    score[slot] = (score[slot] ?? 0) + weight * sum
    if (has === least) met[slot] = least + 1
    if (isNew && frequencyIn(packed, 0) > 0 && (inTitle[slot] ?? 0) < 255)
      inTitle[slot] = (inTitle[slot] ?? 0) + 1
  }
}

/**
 * Scores by BM25+ over the fields.
 * @param words for each word the terms that stand for it, with their weights
 * @param isAll versions need all words (`met` is then their number), or else any of them
 */
export function ranked(
  words: readonly ReadonlyMap<string, number>[],
  isAll: boolean,
  postingsOf: (term: string) => Postings | undefined,
  corpus: Corpus,
): Ranked {
  const found: Ranked = {
    score: new Float64Array(corpus.slots),
    met: new Uint8Array(corpus.slots),
    inTitle: new Uint8Array(corpus.slots),
  }
  const seen = new Set<string>()
  for (const [place, terms] of words.entries())
    for (const [term, weight] of terms) {
      const postings = postingsOf(term)
      if (postings)
        addScores(found, postings, corpus, { least: isAll ? place : 0, weight, isNew: !seen.has(term) })
      seen.add(term)
    }
  return found
}

/** Which versions have all of some terms, each exactly and in any of the fields up to one; by slot. */
export function havingAll(
  terms: readonly string[],
  fields: number,
  postingsOf: (term: string) => Postings | undefined,
  slots: number,
): (slot: number) => boolean {
  const met = new Uint8Array(slots)
  const distinct = [...new Set(terms)]
  for (const [place, term] of distinct.entries()) {
    const { pairs, length } = postingsOf(term) ?? { pairs: [], length: 0 }
    for (let at = 0; at < length; at += 2) {
      const slot = pairs[at] ?? 0
      const isIn = ((pairs[at + 1] ?? 0) & (2 ** (8 * fields) - 1)) !== 0
      if (isIn && met[slot] === place) met[slot] = place + 1
    }
  }
  return (slot) => met[slot] === distinct.length
}
