import { type Response, Router } from 'express'
import { actionStore } from '../actions/store.js'
import { demandStore } from '../demands/store.js'
import { readParams } from '../http/read.js'
import { nameReader } from '../name-reader.js'
import { type VersionNotice, versionNotice } from '../versions/pages.js'
import { slugParams, slugVersionParams } from '../versions/params.js'
import type { Edition } from '../versions/rules.js'
import { newestVersion, publishedVersion, type VersionDeps } from '../versions/store.js'
import { organisationListPage } from './list-page.js'
import { organisationPage } from './pages.js'
import type { Organisation } from './rules.js'
import { organisationStore } from './store.js'

interface Shown {
  edition: Edition
  content: Organisation
  version: VersionNotice | null
}

/** /organisations, /organisations/licadho and /organisations/licadho/v/N. */
export function organisationRoutes(deps: VersionDeps): Router {
  const router = Router()
  const { connection } = deps
  const actionRows = actionStore(connection).rows
  const demandRows = demandStore(connection).rows
  const readNames = nameReader(connection)
  const store = organisationStore(connection)

  const at = (res: Response) => ({ ...deps, head: res.locals.head })

  const show = async (res: Response, shown: Shown): Promise<void> => {
    const { head, wording } = res.locals
    const [names, demands, actions, parts] = await Promise.all([
      readNames(head),
      demandRows(head),
      actionRows(head),
      store.partsOf(head, shown.edition.reference),
    ])
    res.render(
      'organisations/show',
      organisationPage({ ...shown, names, head, demands, actions, parts }, wording),
    )
  }

  router.get('/organisations', async (_req, res) => {
    const { head, wording } = res.locals
    const [organisations, demands, actions] = await Promise.all([
      store.all(head),
      demandRows(head),
      actionRows(head),
    ])
    res.render('organisations/list', organisationListPage({ organisations, demands, actions }, wording))
  })

  router.get('/organisations/:slug', async (req, res) => {
    const { slug } = readParams(slugParams, req.params)
    await show(res, { ...(await newestVersion(at(res), 'organisation', slug)), version: null })
  })

  router.get('/organisations/:slug/v/:version', async (req, res) => {
    const { slug, version } = readParams(slugVersionParams, req.params)
    const found = await publishedVersion(at(res), 'organisation', slug, version)
    await show(res, { ...found, version: versionNotice(found, res.locals.wording) })
  })

  return router
}
