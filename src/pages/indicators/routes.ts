import type { Response, Router } from 'express'
import Joi from 'joi'
import { readParams, readQuery } from '../../http/read.js'
import { aRouter } from '../../http/router.js'
import type { Edition } from '../../kinds/edition.js'
import type { Indicator } from '../../kinds/indicator/rules.js'
import { referenceVersionParams } from '../../kinds/params.js'
import * as field from '../../kinds/shape/fields.js'
import type { Head } from '../../ledger/entry.js'
import { demandStore } from '../../record/demands/store.js'
import { indicatorStore } from '../../record/indicators/store.js'
import { newestVersion, publishedVersion, type VersionDeps } from '../../record/versions.js'
import { type VersionNotice, versionNotice } from '../frame/version-notice.js'
import { indicatorListPage } from './list-page.js'
import { indicatorPage } from './pages.js'

const listQuery = Joi.object<{ page: number }>({
  page: Joi.number().integer().min(1).max(100_000).default(1),
})
const params = Joi.object<{ reference: string }>({ reference: field.reference('I').required() })
const versionParams = referenceVersionParams('I')

interface Shown {
  edition: Edition
  content: Indicator
  version: VersionNotice | null
  /** Up to where sources and demands are read. */
  head: Head
}

/** /indicators, /indicators/I-0001 and /indicators/I-0001/v/N. */
export function indicatorRoutes(deps: VersionDeps): Router {
  const router = aRouter()
  const indicators = indicatorStore(deps.connection)
  const demands = demandStore(deps.connection)

  const at = (res: Response) => ({ ...deps, head: res.locals.head })

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

  router.get('/indicators/:reference', async (req, res) => {
    const { reference } = readParams(params, req.params)
    const { head } = res.locals
    await show(res, { ...(await newestVersion(at(res), 'indicator', reference)), version: null, head })
  })

  router.get('/indicators/:reference/v/:version', async (req, res) => {
    const { reference, version } = readParams(versionParams, req.params)
    const found = await publishedVersion(at(res), 'indicator', reference, version)
    await show(res, { ...found, version: versionNotice(found, res.locals.wording) })
  })

  return router
}
