import { searchId } from '../../kinds/search-entry.js'
import { fold } from '../../language/fold.js'
import { isSmall, tokensOf } from '../../language/tokens.js'
import type { Wording } from '../../language/wording.js'
import type { Head } from '../../ledger/entry.js'
import { hitView } from '../../pages/search/hit-view.js'
import type { NameReader } from '../../record/name-reader.js'
import type { SearchStore } from '../../record/search/store.js'
import type { WordHit } from '../../record/search/word-index.js'
import type { LikelyView } from './link-page.js'

/** Words of a page that are looked for: all of its title, and the most frequent of its text. */
const MOST_WORDS = 24
/** Demands that are offered. */
const MOST_OFFERED = 5
/** One word in common tells nothing. */
const LEAST_IN_COMMON = 2
/** Letters of a word between spaces that may tell something. */
const LEAST_LETTERS = 4

/** PURE. What a page is about, as words to search for. Signs that mean something in a search are not among them. */
export function wordsAbout({ title, text }: { title: string; text: string }): string {
  const counted = new Map<string, { word: string; count: number }>()
  const count = (written: string, weight: number) => {
    for (const token of tokensOf(fold(written))) {
      const isTelling = token.isUnspaced ? token.word.length > 1 : token.word.length >= LEAST_LETTERS
      if (isSmall(token) || !isTelling || /\d/.test(token.word)) continue
      const known = counted.get(token.term) ?? { word: token.word, count: 0 }
      counted.set(token.term, { ...known, count: known.count + weight })
    }
  }
  count(title, 20)
  count(text, 1)
  const words = [...counted.values()].sort((a, b) => b.count - a.count).slice(0, MOST_WORDS)
  return words.map(({ word }) => word).join(' ')
}

export interface Finding {
  search: SearchStore
  readNames: NameReader
}

/** The published demands that have most in common with some words, with what that is. */
export async function likelyDemands(
  { search, readNames }: Finding,
  words: string,
  head: Head,
  wording: Wording,
): Promise<LikelyView[]> {
  if (words === '') return []
  const { hits, query } = await search.find({ q: words, kinds: ['demand'] }, head)
  const inCommon = ({ terms }: WordHit) =>
    query.words.filter(({ term }) => terms.includes(term)).map(({ word }) => word)
  const best = hits
    .map((hit) => ({ hit, words: inCommon(hit) }))
    .filter((one) => one.words.length >= LEAST_IN_COMMON)
    .slice(0, MOST_OFFERED)
  const found = best.map(({ hit }) => hit)
  const [contents, names] = await Promise.all([search.contents(found, head), readNames(head)])
  return best.flatMap(({ hit, words: common }) => {
    const content = contents.get(searchId(hit.entry))
    if (!content) return []
    const { reference, title, by } = hitView(hit, content, query, names, wording)
    return [{ reference, title, by, words: wording.list(common), isChosen: false }]
  })
}
