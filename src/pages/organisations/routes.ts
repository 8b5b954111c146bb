import type { Response, Router } from 'express'
import { aRouter } from '../../http/router.js'
import { actionStore } from '../../record/actions/store.js'
import { demandStore } from '../../record/demands/store.js'
import { nameReader } from '../../record/name-reader.js'
import { organisationStore } from '../../record/organisations/store.js'
import type { VersionDeps } from '../../record/versions.js'
import { recordRoutes, type ShownRecord } from '../frame/record-routes.js'
import { organisationListPage } from './list-page.js'
import { organisationPage } from './pages.js'

type Shown = ShownRecord<'organisation'>

/** Renders an organisation, or a version of it, with what the record says of it at the head that is read. */
function shower({ connection }: VersionDeps) {
  const actionRows = actionStore(connection).rows
  const demandRows = demandStore(connection).rows
  const readNames = nameReader(connection)
  const { partsOf } = organisationStore(connection)
  return async (res: Response, shown: Shown): Promise<void> => {
    const { wording, site } = res.locals
    const { head } = shown
    const [names, demands, actions, parts] = await Promise.all([
      readNames(head),
      demandRows(head),
      actionRows(head),
      partsOf(head, shown.edition.reference),
    ])
    const input = { ...shown, origin: site.origin, licence: site.licence, names, demands, actions, parts }
    res.render('organisations/show', organisationPage(input, wording))
  }
}

/** /organisations, /organisations/licadho and /organisations/licadho/v/N. */
export function organisationRoutes(deps: VersionDeps): Router {
  const router = aRouter()
  const { connection } = deps
  const actionRows = actionStore(connection).rows
  const demandRows = demandStore(connection).rows
  const store = organisationStore(connection)
  const show = shower(deps)

  router.get('/organisations', async (_req, res) => {
    const { head, wording } = res.locals
    const [organisations, demands, actions] = await Promise.all([
      store.all(head),
      demandRows(head),
      actionRows(head),
    ])
    res.render('organisations/list', organisationListPage({ organisations, demands, actions }, wording))
  })

  return router.use(recordRoutes('organisation', deps, show))
}
