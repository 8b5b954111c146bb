import MiniSearch, { type Query as WordQuery } from 'minisearch'
import type { Token } from '../../language/tokens.js'
import type { LongerTerms } from './longer-terms.js'
import type { Query } from './query.js'
import type { WayFound } from './word-index.js'

/** Letters from which the beginning of a word finds it. */
const LEAST_PREFIX = 2

/** A word that an entry may not have may still be part of the name of its theme. */
const SAID = ['titles', 'texts', 'notes']

/** A query within a query is a table of all that it finds, copied into the next: one that is alone stays as it is. */
function joined(combineWith: 'OR' | 'AND', queries: WordQuery[]): WordQuery {
  const [first, ...more] = queries
  return first !== undefined && more.length === 0 ? first : { combineWith, queries }
}

const anyOf = (queries: WordQuery[]): WordQuery => joined('OR', queries)

function asWord(token: Token, longer: LongerTerms): WordQuery {
  const { term, word } = token
  const prefix = term.length >= LEAST_PREFIX
  const ways: WordQuery[] = [{ queries: [term], prefix }]
  // Where the stem begins the word, what begins with the word begins with the stem too.
  if (!word.startsWith(term)) ways.push({ queries: [word], prefix })
  const within = longer.with(token)
  if (within.length > 0) ways.push({ queries: within, combineWith: 'OR' })
  return anyOf(ways)
}

const asSimilar = (token: Token, longer: LongerTerms): WordQuery =>
  /\d/.test(token.term)
    ? asWord(token, longer)
    : anyOf([
        asWord(token, longer),
        { queries: [token.term], fuzzy: token.isUnspaced ? 0.25 : 0.2, maxFuzzy: 2 },
      ])

function wanted({ words, phraseTerms }: Query, way: WayFound, longer: LongerTerms): WordQuery {
  const all: WordQuery[] = []
  if (way === 'words') all.push(...words.map((word) => asWord(word, longer)))
  if (way === 'similar') all.push(...words.map((word) => asSimilar(word, longer)))
  if (way === 'some' && words.length > 0) all.push(anyOf(words.map((word) => asSimilar(word, longer))))
  // A phrase is looked for in its letters; its whole words leave few entries to look in.
  all.push(...phraseTerms.map((term): WordQuery => ({ queries: [term] })))
  return all.length === 0 ? MiniSearch.wildcard : joined('AND', all)
}

/** PURE. What to ask the index for, so that it finds what was typed in one of the ways. */
export function wordsAsked(query: Query, way: WayFound, longer: LongerTerms): WordQuery {
  const unwanted = query.withoutTerms.filter(({ length }) => length > 0)
  if (unwanted.length === 0) return wanted(query, way, longer)
  const left = unwanted.map((all): WordQuery => ({ combineWith: 'AND', queries: all, fields: SAID }))
  return { combineWith: 'AND_NOT', queries: [wanted(query, way, longer), ...left] }
}
