import type { Response, Router } from 'express'
import { readParams } from '../../http/read.js'
import { aRouter } from '../../http/router.js'
import { recordPath } from '../../kinds/address.js'
import type { Edition } from '../../kinds/edition.js'
import type { Organisation } from '../../kinds/organisation/rules.js'
import { nameVersionParams } from '../../kinds/params.js'
import type { Head } from '../../ledger/entry.js'
import { actionStore } from '../../record/actions/store.js'
import { demandStore } from '../../record/demands/store.js'
import { nameParams, referenceOf } from '../../record/history-params.js'
import { nameReader } from '../../record/name-reader.js'
import { organisationStore } from '../../record/organisations/store.js'
import { newestVersion, publishedVersion, type VersionDeps } from '../../record/versions.js'
import { type VersionNotice, versionNotice } from '../frame/version-notice.js'
import { organisationListPage } from './list-page.js'
import { organisationPage } from './pages.js'

interface Shown {
  edition: Edition
  content: Organisation
  version: VersionNotice | null
  /** Address of its page, without language prefix. */
  path: string
  /** What is told beside the content, names and linked entries, is as it was at this head. */
  head: Head
}

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

  const at = (res: Response) => ({ ...deps, head: res.locals.head })

  router.get('/organisations', async (_req, res) => {
    const { head, wording } = res.locals
    const [organisations, demands, actions] = await Promise.all([
      store.all(head),
      demandRows(head),
      actionRows(head),
    ])
    res.render('organisations/list', organisationListPage({ organisations, demands, actions }, wording))
  })

  router.get('/organisations/:name', async (req, res) => {
    const { name } = readParams(nameParams('organisation'), req.params)
    const { head } = res.locals
    const reference = await referenceOf(connection, head, 'organisation', name)
    const found = await newestVersion(at(res), 'organisation', reference)
    await show(res, { ...found, path: recordPath('organisation', found.content.slug), version: null, head })
  })

  router.get('/organisations/:name/v/:version', async (req, res) => {
    const { name, version } = readParams(nameVersionParams('O'), req.params)
    const reference = await referenceOf(connection, res.locals.head, 'organisation', name)
    const found = await publishedVersion(at(res), 'organisation', reference, version)
    await show(res, { ...found, version: versionNotice(found, res.locals.wording) })
  })

  return router
}
