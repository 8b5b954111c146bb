import type { Response, Router } from 'express'
import Joi from 'joi'
import { readQuery } from '../../http/read.js'
import { aRouter } from '../../http/router.js'
import { demandStore } from '../../record/demands/store.js'
import { indicatorStore } from '../../record/indicators/store.js'
import type { VersionDeps } from '../../record/versions.js'
import { recordRoutes, type ShownRecord } from '../frame/record-routes.js'
import { indicatorListPage } from './list-page.js'
import { indicatorPage } from './pages.js'

const listQuery = Joi.object<{ page: number }>({
  page: Joi.number().integer().min(1).max(100_000).default(1),
})

type Shown = ShownRecord<'indicator'>

/** /indicators, /indicators/I-0001 and /indicators/I-0001/v/N. */
export function indicatorRoutes(deps: VersionDeps): Router {
  const router = aRouter()
  const indicators = indicatorStore(deps.connection)
  const demands = demandStore(deps.connection)

  const show = async (res: Response, { head, ...shown }: Shown): Promise<void> => {
    const { wording, site } = res.locals
    const [rows, sources] = await Promise.all([
      demands.rows(head),
      indicators.sourcesOf(head, [shown.content]),
    ])
    const model = indicatorPage(
      { ...shown, demands: rows, sources },
      { wording, origin: site.origin, licence: site.licence },
    )
    res.render('indicators/show', model)
  }

  router.get('/indicators', async (req, res) => {
    const { page } = readQuery(listQuery, req.query)
    const { head, wording } = res.locals
    res.render('indicators/list', indicatorListPage(await indicators.rows(head), page, wording))
  })

  return router.use(recordRoutes('indicator', deps, show))
}
