import type { Router } from 'express'
import { notFound } from '../../errors.js'
import { readParams } from '../../http/read.js'
import { aRouter } from '../../http/router.js'
import { versionParams } from '../../kinds/params.js'
import { inNoLanguage } from '../../language/text.js'
import { demandStore } from '../../record/demands/store.js'
import { indicatorStore } from '../../record/indicators/store.js'
import { nameReader } from '../../record/name-reader.js'
import { publishedVersion, type VersionDeps } from '../../record/versions.js'
import { versionNotice } from '../frame/version-notice.js'
import { demandPage } from './pages.js'

const demandParams = versionParams('demand')

/** /demands/D-0001/v/N: that version with actions, names and sources as they were when it was last the one shown. */
export function demandVersionRoutes(deps: VersionDeps): Router {
  const router = aRouter()
  const store = demandStore(deps.connection)
  const indicators = indicatorStore(deps.connection)
  const readNames = nameReader(deps.connection)

  router.get('/demands/:name/v/:version', async (req, res) => {
    const { name: reference, version } = readParams(demandParams, req.params)
    const { wording, site } = res.locals
    const found = await publishedVersion({ ...deps, head: res.locals.head }, 'demand', reference, version)
    const { head, content } = found
    const demand = await store.find(head, reference)
    if (!demand) throw notFound('demand', reference)
    const [context, ofIndicators, names] = await Promise.all([
      store.withContext(head, demand),
      indicators.ofDemands(head, [reference]),
      readNames(head),
    ])
    const titles = await store.titles(head, [...content.supersedes, ...context.supersededBy])
    const input = {
      found: context,
      content,
      names,
      head,
      titleOf: (other: string) => wording.text(titles.get(other) ?? inNoLanguage(other)),
      related: [],
      indicators: ofIndicators,
      origin: site.origin,
      licence: site.licence,
      version: versionNotice(found, wording),
    }
    res.render('demands/show', demandPage(input, wording))
  })

  return router
}
