import type { Response, Router } from 'express'
import { readParams } from '../../http/read.js'
import { aRouter } from '../../http/router.js'
import { recordPath } from '../../kinds/address.js'
import type { Edition } from '../../kinds/edition.js'
import { nameVersionParams } from '../../kinds/params.js'
import type { Theme } from '../../kinds/theme/rules.js'
import type { Head } from '../../ledger/entry.js'
import { actionStore } from '../../record/actions/store.js'
import { demandStore } from '../../record/demands/store.js'
import { nameParams, referenceOf } from '../../record/history-params.js'
import { nameReader } from '../../record/name-reader.js'
import { themeReader } from '../../record/themes/store.js'
import { newestVersion, publishedVersion, type VersionDeps } from '../../record/versions.js'
import { type VersionNotice, versionNotice } from '../frame/version-notice.js'
import { themeListPage, themePage } from './pages.js'

interface Shown {
  edition: Edition
  content: Theme
  version: VersionNotice | null
  /** Address of its page, without language prefix. */
  path: string
  /** What is told beside the content, names and linked entries, is as it was at this head. */
  head: Head
}

/** /themes, /themes/officer-training and /themes/officer-training/v/N. */
export function themeRoutes(deps: VersionDeps): Router {
  const router = aRouter()
  const { connection } = deps
  const actions = actionStore(connection)
  const demands = demandStore(connection)
  const readNames = nameReader(connection)
  const readThemes = themeReader(connection)

  const at = (res: Response) => ({ ...deps, head: res.locals.head })

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

  router.get('/themes/:name', async (req, res) => {
    const { name } = readParams(nameParams('theme'), req.params)
    const { head } = res.locals
    const reference = await referenceOf(connection, head, 'theme', name)
    const found = await newestVersion(at(res), 'theme', reference)
    await show(res, { ...found, path: recordPath('theme', found.content.slug), version: null, head })
  })

  router.get('/themes/:name/v/:version', async (req, res) => {
    const { name, version } = readParams(nameVersionParams('T'), req.params)
    const reference = await referenceOf(connection, res.locals.head, 'theme', name)
    const found = await publishedVersion(at(res), 'theme', reference, version)
    await show(res, { ...found, version: versionNotice(found, res.locals.wording) })
  })

  return router
}
