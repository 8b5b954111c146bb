import type { Router } from 'express'
import type { Connection } from 'mongoose'
import { readQuery } from '../../http/read.js'
import { aRouter } from '../../http/router.js'
import { searchId } from '../../kinds/search-entry.js'
import type { Head } from '../../ledger/entry.js'
import { nameReader } from '../../record/name-reader.js'
import { inReferences, isFiltered, type SearchQuery, searchQuery } from '../../record/search/address.js'
import { listHits } from '../../record/search/list.js'
import { type Found, type SearchStore, searchStore } from '../../record/search/store.js'
import { hitView } from './hit-view.js'
import { type Suggestion, searchPage, shownHits } from './pages.js'

/** Single words that are offered when all together find nothing. */
const MOST_SUGGESTED = 6

/** What finds something when what was asked for does not: the same without filters, and each word alone. */
async function suggestionsFor(
  store: SearchStore,
  found: Found,
  query: SearchQuery,
  head: Head,
): Promise<Suggestion[]> {
  const all = isFiltered(query) && found.hits.length > 0 ? [{ q: '', count: found.hits.length }] : []
  const words = found.hits.length > 0 ? [] : found.query.words.slice(0, MOST_SUGGESTED)
  const alone = await Promise.all(
    words.map(async ({ word }) => {
      const { hits, way } = await store.find({ q: word }, head)
      return { q: word, count: way === 'words' ? hits.length : 0 }
    }),
  )
  return [...all, ...alone.filter(({ q, count }) => count > 0 && q !== query.q)]
}

const NOTHING = { hits: [], way: 'words' as const }

/** /search: all kinds together. */
export function searchRoutes({ connection }: { connection: Connection }): Router {
  const router = aRouter()
  const store = searchStore(connection)
  const readNames = nameReader(connection)

  router.get('/search', async (req, res) => {
    const query = readQuery(searchQuery, req.query)
    const { head, wording } = res.locals
    const [problems, names] = await Promise.all([store.problems(query.q, head), readNames(head)])
    const found = problems.length > 0 ? null : await store.find({ q: query.q }, head)
    const { hits, way } = found ?? NOTHING
    const list = listHits(hits, inReferences(query, names))
    const shown = shownHits(list, query)
    const contents = await store.contents(shown, head)
    const views = shown.flatMap((hit) => {
      const content = contents.get(searchId(hit.entry))
      return content && found ? [hitView(hit, content, found.query, names, wording)] : []
    })
    const suggestions = found && list.hits.length === 0 ? await suggestionsFor(store, found, query, head) : []
    if (problems.length > 0) res.status(400)
    res.render(
      'search/show',
      searchPage({ query, list, way, hits: views, names, problems, suggestions }, wording),
    )
  })

  return router
}
