import { perConnection } from '../../db/per-connection.js'
import { kindOfRecord } from '../../kinds/kinds.js'
import { type SearchEntry, searchId } from '../../kinds/search-entry.js'
import { hasUnspaced } from '../../language/letters.js'
import { type Head, headKey, type Kind } from '../../ledger/entry.js'
import { forgetful } from '../../ledger/forgetting.js'
import { grouped } from '../../ledger/grouped.js'
import { keeping } from '../../ledger/keeping.js'
import { snapshot } from '../../ledger/snapshot.js'
import { versionModel } from '../../ledger/version-model.js'
import { nameReader } from '../name-reader.js'
import { filterOf, problemsOf, type ValueProblem } from './asked-values.js'
import { follow, startKeepingUp } from './keep-up.js'
import { hitsInOrder } from './order.js'
import { isNothing, parseQuery, type Query } from './query.js'
import type { WayFound, WordHit, WordIndex } from './word-index.js'

export interface Searched {
  /** As typed; see `parseQuery` for what has a meaning in it. */
  q: string
  /** All kinds when not given. */
  kinds?: readonly Kind[]
}

/** What was found, best first. */
export interface Found {
  query: Query
  hits: readonly WordHit[]
  /** How: with all words, with the letters in any place, with similar words, or with some of the words alone. */
  way: WayFound
}

/** The published record, to be found by words. */
export interface SearchStore {
  /**
   * What is shown at a head and has what was typed, best first; nothing for an empty search. The index follows the head,
   * so what was just published is found.
   * @throws AppError 'bad-request' for a value that its field cannot have, such as `status:done`
   */
  find(searched: Searched, head: Head): Promise<Found>
  /**
   * The references of one kind that have all the words, best first, each with its place from 0; for lists, which would
   * mislead with what has some of the words alone.
   */
  placesOf(kind: Kind, q: string, head: Head): Promise<ReadonlyMap<string, number>>
  /** What is wrong with what was typed, for a page that says so beside it. */
  problems(q: string, head: Head): Promise<ValueProblem[]>
  /** The contents of what was found, as they are at a head, by kind and reference; see `searchId`. */
  contents(hits: readonly WordHit[], head: Head): Promise<ReadonlyMap<string, unknown>>
  /** Reads the record into memory before anybody asks, giving way to requests meanwhile. */
  warm(head: Head, isStopped: () => boolean): Promise<void>
}

const WAYS: readonly WayFound[] = ['words', 'letters', 'similar', 'some']

/** Only what has no spaces is looked for inside words; one word alone cannot be found in part. */
const isOpen = (way: WayFound, { words, letters }: Query): boolean =>
  (way !== 'letters' || hasUnspaced(letters)) && (way !== 'some' || words.length > 1)

/** The first way in which anything is found, best first. @param passes which versions can be found at all */
export function foundIn(
  index: WordIndex,
  query: Query,
  passes: (entry: SearchEntry) => boolean,
): Omit<Found, 'query'> {
  if (isNothing(query)) return { hits: [], way: 'words' }
  for (const way of WAYS.filter((one) => isOpen(one, query))) {
    const hits = index.find(query, way, passes)
    if (hits.length > 0 || query.words.length === 0) return { hits: hitsInOrder(hits), way }
  }
  return { hits: [], way: 'words' }
}

/** Of searches that were just made, for their next pages and filters: a hit is a place in a list, its words are the index's. */
const MOST_BYTES = 32 * 1024 * 1024
const BYTES_OF_HIT = 80

export const searchStore = perConnection((connection): SearchStore => {
  const readNames = nameReader(connection)
  const following = forgetful(startKeepingUp)
  const searches = keeping<Found>(MOST_BYTES, ({ hits }) => BYTES_OF_HIT * (1 + hits.length))

  const find = async ({ q, kinds }: Searched, head: Head): Promise<Found> => {
    const key = JSON.stringify([headKey(head), q, kinds])
    const kept = searches()
    const known = kept.get(key)
    if (known) return known
    const followed = following()
    const query = parseQuery(q)
    const [names] = await Promise.all([
      readNames(head),
      follow(followed, connection, head.newest ?? head.number),
    ])
    const isAsked = filterOf(query.asked, names)
    const { number } = head
    const found = foundIn(followed.index, query, (entry) => {
      if (entry.number > number || entry.until <= number) return false
      return (kinds === undefined || kinds.includes(entry.kind)) && isAsked(entry)
    })
    kept.set(key, { query, ...found })
    return { query, ...found }
  }

  return {
    find,
    async placesOf(kind, q, head) {
      const { hits, way } = await find({ q, kinds: [kind] }, head)
      if (way === 'some') return new Map()
      return new Map(hits.map(({ entry }, place) => [entry.reference, place]))
    },
    problems: async (q, head) => problemsOf(parseQuery(q).asked, await readNames(head)),
    async contents(hits, head) {
      const found = new Map<string, unknown>()
      for (const [kind, ofKind] of grouped(hits, ({ entry }) => entry.kind)) {
        const references = ofKind.map(({ entry }) => entry.reference)
        const docs = await snapshot(versionModel(connection, kindOfRecord(kind).rows), head).many({
          reference: { $in: references },
        })
        for (const { _id, content } of docs) found.set(searchId({ kind, reference: _id }), content)
      }
      return found
    },
    warm: (head, isStopped) => follow(following(), connection, head.newest ?? head.number, isStopped),
  }
})
