import { Router } from 'express'
import type { PublishedDemand } from '../demands/model.js'
import { demandPage } from '../demands/pages.js'
import { demandStore } from '../demands/store.js'
import { readParams } from '../http/read.js'
import { nameReader } from '../name-reader.js'
import { versionNotice } from './pages.js'
import { referenceVersionParams } from './params.js'
import { publishedNow, publishedVersion, type VersionDeps } from './store.js'

const demandParams = referenceVersionParams('D')

/** /demands/D-0001/v/N: text, criteria, assessments and sources as they stood in that version. */
export function demandVersionRoutes(deps: VersionDeps): Router {
  const router = Router()
  const store = demandStore(deps.connection)
  const readNames = nameReader(deps.connection)

  router.get('/demands/:reference/v/:version', async (req, res) => {
    const { reference, version } = readParams(demandParams, req.params)
    const { head, wording, site } = res.locals
    const reading = { ...deps, head }
    const found = await publishedVersion(reading, 'demand', reference, version)
    const now = await publishedNow<'demand', PublishedDemand>(reading, 'demand', reference)
    const { edition, content } = found
    const demand: PublishedDemand = { ...now, ...edition, content }
    const [context, all, names] = await Promise.all([
      store.withContext(head, demand),
      store.rows(head),
      readNames(head),
    ])
    const input = {
      // An action has versions of its own: what is linked today is no part of an old version of a demand.
      found: { ...context, actions: [] },
      content,
      names,
      head: { ...head, time: edition.publishedAt },
      titleOf: (other: string) => wording.text(all.get(other)?.title ?? { en: other }),
      related: [],
      origin: site.origin,
      version: versionNotice('demand', found, wording),
    }
    res.render('demands/show', demandPage(input, wording))
  })

  return router
}
