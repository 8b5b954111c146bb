import type { Response, Router } from 'express'
import { readQuery } from '../../http/read.js'
import { aRouter } from '../../http/router.js'
import { inNoLanguage } from '../../language/text.js'
import { actionQuery } from '../../record/actions/query.js'
import { actionStore } from '../../record/actions/store.js'
import { demandStore } from '../../record/demands/store.js'
import { nameReader } from '../../record/name-reader.js'
import { searchStore } from '../../record/search/store.js'
import type { VersionDeps } from '../../record/versions.js'
import { recordRoutes, type ShownRecord } from '../frame/record-routes.js'
import { actionListPage } from './list-page.js'
import { actionPage } from './pages.js'

type Shown = ShownRecord<'action'>

/** /actions, /actions/A-0001 and /actions/A-0001/v/N. */
export function actionRoutes(deps: VersionDeps): Router {
  const router = aRouter()
  const actions = actionStore(deps.connection)
  const demands = demandStore(deps.connection)
  const readNames = nameReader(deps.connection)
  const search = searchStore(deps.connection)

  const show = async (res: Response, shown: Shown): Promise<void> => {
    const { wording, site } = res.locals
    const { head, content } = shown
    const [names, linked, sources] = await Promise.all([
      readNames(head),
      actions.demandsOf(head, content),
      actions.sourcesOf(head, content),
    ])
    const model = actionPage(
      { ...shown, names, demands: linked, sources },
      { wording, origin: site.origin, licence: site.licence },
    )
    res.render('actions/show', model)
  }

  router.get('/actions', async (req, res) => {
    const query = readQuery(actionQuery, req.query)
    const { head, wording } = res.locals
    const found = query.q === '' ? null : await search.placesOf('action', query.q, head)
    const [all, rows, names] = await Promise.all([actions.rows(head), demands.rows(head), readNames(head)])
    const demandTitle = (reference: string) =>
      wording.text(rows.get(reference)?.title ?? inNoLanguage(reference))
    res.render('actions/list', actionListPage({ all, query, found, known: { names, demandTitle } }, wording))
  })

  return router.use(recordRoutes('action', deps, show))
}
