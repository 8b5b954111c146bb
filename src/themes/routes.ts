import { type Response, Router } from 'express'
import { actionStore } from '../actions/store.js'
import { demandStore } from '../demands/store.js'
import { readParams } from '../http/read.js'
import type { Head } from '../ledger/entry.js'
import { nameReader } from '../name-reader.js'
import { type VersionNotice, versionNotice } from '../versions/pages.js'
import { slugParams, slugVersionParams } from '../versions/params.js'
import type { Edition } from '../versions/rules.js'
import { newestVersion, publishedVersion, type VersionDeps } from '../versions/store.js'
import { themeListPage, themePage } from './pages.js'
import type { Theme } from './rules.js'
import { themeReader } from './store.js'

interface Shown {
  edition: Edition
  content: Theme
  version: VersionNotice | null
  /** What is told beside the content, names and linked entries, is as it was at this head. */
  head: Head
}

/** /themes, /themes/officer-training and /themes/officer-training/v/N. */
export function themeRoutes(deps: VersionDeps): Router {
  const router = Router()
  const actions = actionStore(deps.connection)
  const demands = demandStore(deps.connection)
  const readNames = nameReader(deps.connection)
  const readThemes = themeReader(deps.connection)

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

  router.get('/themes/:slug', async (req, res) => {
    const { slug } = readParams(slugParams, req.params)
    await show(res, {
      ...(await newestVersion(at(res), 'theme', slug)),
      version: null,
      head: res.locals.head,
    })
  })

  router.get('/themes/:slug/v/:version', async (req, res) => {
    const { slug, version } = readParams(slugVersionParams, req.params)
    const found = await publishedVersion(at(res), 'theme', slug, version)
    await show(res, { ...found, version: versionNotice(found, res.locals.wording) })
  })

  return router
}
