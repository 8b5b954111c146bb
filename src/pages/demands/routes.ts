import type { Router } from 'express'
import type { Connection } from 'mongoose'
import { gone, notFound } from '../../errors.js'
import { readParams, readQuery } from '../../http/read.js'
import { aRouter } from '../../http/router.js'
import { inNoLanguage } from '../../language/text.js'
import { demandQuery, referenceParams } from '../../record/demands/query.js'
import type { DemandRow } from '../../record/demands/rows.js'
import { demandStore } from '../../record/demands/store.js'
import { indicatorStore } from '../../record/indicators/store.js'
import { nameReader } from '../../record/name-reader.js'
import { searchStore } from '../../record/search/store.js'
import { demandListPage } from './list-page.js'
import { demandPage } from './pages.js'

/** Other demands of the same theme that a page points to. */
const MOST_RELATED = 5

function relatedTo(
  reference: string,
  themes: readonly string[],
  all: ReadonlyMap<string, DemandRow>,
): string[] {
  const first = themes[0] ?? ''
  const same = [...all.values()].filter((row) => row.reference !== reference && row.themes.includes(first))
  return same
    .map((row) => row.reference)
    .sort()
    .slice(0, MOST_RELATED)
}

/** /demands and /demands/D-0001. */
export function demandRoutes({ connection }: { connection: Connection }): Router {
  const router = aRouter()
  const store = demandStore(connection)
  const indicators = indicatorStore(connection)
  const readNames = nameReader(connection)
  const search = searchStore(connection)

  router.get('/demands', async (req, res) => {
    const query = readQuery(demandQuery, req.query)
    const { head, wording } = res.locals
    const found = query.q === '' ? null : await search.placesOf('demand', query.q, head)
    const [all, names] = await Promise.all([store.rows(head), readNames(head)])
    res.render('demands/list', demandListPage({ all, query, found, names, head }, wording))
  })

  router.get('/demands/:reference', async (req, res) => {
    const { reference } = readParams(referenceParams, req.params)
    const { head, wording } = res.locals
    const demand = await store.find(head, reference)
    if (!demand) throw notFound('demand', reference)
    if (demand.isWithdrawn || !demand.content) {
      throw gone('demand', reference, demand.withdrawnReason, demand.withdrawnAt)
    }
    const [found, ofIndicators, all, names] = await Promise.all([
      store.withContext(head, demand),
      indicators.ofDemands(head, [reference]),
      store.rows(head),
      readNames(head),
    ])
    const titleOf = (other: string) => wording.text(all.get(other)?.title ?? inNoLanguage(other))
    const related = relatedTo(reference, demand.content.themes, all)
    const { content } = demand
    const { origin, licence } = res.locals.site
    const about = { titleOf, related, indicators: ofIndicators }
    const input = { found, content, names, head, ...about, origin, licence, version: null }
    res.render('demands/show', demandPage(input, wording))
  })

  return router
}
