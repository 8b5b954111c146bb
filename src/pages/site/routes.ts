import type { Router } from 'express'
import type { Connection } from 'mongoose'
import { aRouter } from '../../http/router.js'
import type { Ledger } from '../../ledger/ledger.js'
import { demandStore } from '../../record/demands/store.js'
import { nameReader } from '../../record/name-reader.js'
import { homePage } from './home.js'
import { aboutPage, accessibilityPage, methodPage, privacyPage } from './pages.js'
import { siteStore } from './store.js'

interface SiteDeps {
  connection: Connection
  ledger: Pick<Ledger, 'entries' | 'entriesOf'>
}

/** Home, method, about, privacy, accessibility. */
export function siteRoutes({ connection, ledger }: SiteDeps): Router {
  const router = aRouter()
  const demands = demandStore(connection)
  const store = siteStore(connection, ledger)
  const readNames = nameReader(connection)

  router.get('/', async (_req, res) => {
    const { head, wording } = res.locals
    const [rows, actions, names, sources, changes] = await Promise.all([
      demands.rows(head),
      store.actions(head),
      readNames(head),
      store.countSources(head),
      store.latestChanges(head),
    ])
    res.render('site/home', homePage({ head, rows, actions, names, sources, changes }, wording))
  })

  router.get('/method', (_req, res) => res.render('site/method', methodPage(res.locals.wording)))
  router.get('/about', (_req, res) => res.render('site/about', aboutPage(res.locals.wording)))
  router.get('/privacy', (_req, res) => res.render('site/privacy', privacyPage(res.locals.wording)))
  router.get('/accessibility', (_req, res) =>
    res.render('site/accessibility', accessibilityPage(res.locals.wording)),
  )

  return router
}
