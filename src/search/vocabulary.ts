import SearchableMap from 'minisearch/SearchableMap'
import { emptyPostings, type Postings } from './postings.js'
import type { Token } from './tokens.js'

/** Every term of the index with its postings, and the ways to the terms that are near to one. Never shown. */
export interface Vocabulary {
  get(term: string): Postings | undefined
  /** The postings of a term, new ones if it is new. */
  of(term: string): Postings
  /** Terms that a word finds, each with how much it counts: itself, its beginnings, what it is inside of. */
  asWord(token: Token): Map<string, number>
  /** The same, and what is spelt much like it. */
  asSimilar(token: Token): Map<string, number>
}

/** Letters from which a word is also looked for inside longer ones: fewer would be in too many. */
const LEAST_WITHIN = { khmer: 3, latin: 5 }
const MOST_WITHIN = 24
/** Letters from which the beginning of a word finds it. */
const LEAST_PREFIX = 2

const PREFIX_WEIGHT = 0.5
const FUZZY_WEIGHT = 0.3
/** Letters that may be wrong, as a share of a word and at most. */
const WRONG = { khmer: 0.25, latin: 0.2 }
const MOST_WRONG = 2

const more = (found: Map<string, number>, term: string, weight: number): void => {
  found.set(term, (found.get(term) ?? 0) + weight)
}

/** All terms of one writing as lines: a search inside of lines is many times as quick as one of each term. */
function linesOfTerms() {
  let lines = '\n'
  let fresh: string[] = []
  return {
    add: (term: string) => void fresh.push(term),
    /** Terms that have these letters, not at their beginning. */
    within(letters: string): string[] {
      if (fresh.length > 0) lines += `${fresh.join('\n')}\n`
      fresh = []
      const found: string[] = []
      for (let place = lines.indexOf(letters); place !== -1; ) {
        const end = lines.indexOf('\n', place)
        const start = lines.lastIndexOf('\n', place) + 1
        if (place > start) found.push(lines.slice(start, end))
        place = lines.indexOf(letters, end)
      }
      return found
    },
  }
}

export function vocabulary(): Vocabulary {
  const terms = new SearchableMap<Postings>()
  const khmer = linesOfTerms()
  const latin = linesOfTerms()

  const within = ({ term, isKhmer }: Token): string[] => {
    if (term.length < LEAST_WITHIN[isKhmer ? 'khmer' : 'latin']) return []
    const found = (isKhmer ? khmer : latin).within(term)
    return found.sort((a, b) => a.length - b.length).slice(0, MOST_WITHIN)
  }

  /** Weights as MiniSearch has them: less, the longer what was found is than what was asked for. */
  const begins = (found: Map<string, number>, start: string) => {
    more(found, start, 1)
    if (start.length < LEAST_PREFIX) return
    for (const term of terms.atPrefix(start).keys()) {
      const longer = term.length - start.length
      if (longer > 0) more(found, term, (PREFIX_WEIGHT * term.length) / (term.length + 0.3 * longer))
    }
  }

  const asWord = (token: Token) => {
    const { term, word } = token
    const found = new Map<string, number>()
    begins(found, term)
    // Where the stem begins the word, what begins with the word begins with the stem too.
    if (!word.startsWith(term)) begins(found, word)
    for (const longer of within(token)) more(found, longer, 1)
    return found
  }

  return {
    get: (term) => terms.get(term),
    of(term) {
      const known = terms.get(term)
      if (known) return known
      const postings = emptyPostings()
      terms.set(term, postings)
      const lines = term >= '\u1780' && term < '\u1800' ? khmer : latin
      lines.add(term)
      return postings
    },
    asWord,
    asSimilar(token) {
      const found = asWord(token)
      if (/\d/.test(token.term)) return found
      more(found, token.term, 1)
      const share = WRONG[token.isKhmer ? 'khmer' : 'latin']
      const wrong = Math.min(MOST_WRONG, Math.round(token.term.length * share))
      if (wrong === 0) return found
      for (const [term, [, distance]] of terms.fuzzyGet(token.term, wrong).entries())
        if (distance > 0) more(found, term, (FUZZY_WEIGHT * term.length) / (term.length + distance))
      return found
    },
  }
}
