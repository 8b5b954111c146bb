import type { Response, Router } from 'express'
import { aRouter } from '../../http/router.js'
import { actionStore } from '../../record/actions/store.js'
import { demandStore } from '../../record/demands/store.js'
import { nameReader } from '../../record/name-reader.js'
import { themeReader } from '../../record/themes/store.js'
import type { VersionDeps } from '../../record/versions.js'
import { recordRoutes, type ShownRecord } from '../frame/record-routes.js'
import { themeListPage, themePage } from './pages.js'

type Shown = ShownRecord<'theme'>

/** /themes, /themes/officer-training and /themes/officer-training/v/N. */
export function themeRoutes(deps: VersionDeps): Router {
  const router = aRouter()
  const { connection } = deps
  const actions = actionStore(connection)
  const demands = demandStore(connection)
  const readNames = nameReader(connection)
  const readThemes = themeReader(connection)

  const show = async (res: Response, shown: Shown): Promise<void> => {
    const { wording, site } = res.locals
    const { head } = shown
    const [names, ofDemands, ofActions] = await Promise.all([
      readNames(head),
      demands.rows(head),
      actions.rows(head),
    ])
    const input = {
      ...shown,
      origin: site.origin,
      licence: site.licence,
      names,
      demands: ofDemands,
      actions: ofActions,
    }
    res.render('themes/show', themePage(input, wording))
  }

  router.get('/themes', async (_req, res) => {
    const { head, wording } = res.locals
    const [themes, rows] = await Promise.all([readThemes(head), demands.rows(head)])
    res.render('themes/list', themeListPage(themes, rows.values(), wording))
  })

  return router.use(recordRoutes('theme', deps, show))
}
