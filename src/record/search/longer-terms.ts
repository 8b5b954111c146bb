import { isUnspaced } from '../../language/letters.js'
import type { Token } from '../../language/tokens.js'

/** Letters from which a word is also looked for inside longer ones: fewer would be in too many. */
const LEAST_WITHIN = { unspaced: 3, spaced: 5 }
const MOST_WITHIN = 24

/** All terms there ever were: says which have a word in them. Never shown. */
export interface LongerTerms {
  add(term: string): void
  /** Terms that have a word in them, not at their beginning, shortest first. */
  with(token: Token): string[]
}

/** The terms of one writing as lines: a search inside of lines is many times as quick as one of each term. */
function linesOfTerms() {
  const known = new Set<string>()
  let lines = '\n'
  let fresh: string[] = []
  return {
    add(term: string) {
      if (known.has(term)) return
      known.add(term)
      fresh.push(term)
    },
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

export function longerTerms(): LongerTerms {
  const [spaced, unspaced] = [linesOfTerms(), linesOfTerms()]
  return {
    add: (term) => (isUnspaced(term) ? unspaced : spaced).add(term),
    with({ term, isUnspaced: isOpen }) {
      if (term.length < LEAST_WITHIN[isOpen ? 'unspaced' : 'spaced']) return []
      const found = (isOpen ? unspaced : spaced).within(term)
      return found.sort((a, b) => a.length - b.length).slice(0, MOST_WITHIN)
    },
  }
}
