import express, { type Express } from 'express'
import { accountRoutes } from './accounts/own/account-routes.js'
import { accountGuard, deskGuard, requireRole } from './accounts/session/guard.js'
import { signInRoutes } from './accounts/sign-in/routes.js'
import { signingIn } from './accounts/sign-in/sign-in.js'
import { apiDescriptionRoutes } from './api/description-routes.js'
import { draftRoutes } from './api/desk-routes.js'
import { apiFrame } from './api/frame-routes.js'
import { perMinute } from './api/limits.js'
import { apiRoutes } from './api/routes.js'
import { asOf } from './as-of/as-of.js'
import type { Deps } from './assembly/deps.js'
import { deskRoutes } from './assembly/desk-routes.js'
import { followDeps, mailDesk } from './assembly/mailing-routes.js'
import { cardRoutes } from './cards/routes.js'
import { deskMenu } from './desk/home/menu.js'
import { sentForms } from './desk/unfinished/sent.js'
import { discoveryRoutes } from './discovery/routes.js'
import { securityRoutes } from './discovery/security-routes.js'
import { embedRoutes } from './embed/routes.js'
import { exportRoutes } from './exports/routes.js'
import { feedRoutes } from './feeds/routes.js'
import { followRoutes, leaveRoutes } from './following/routes.js'
import { askedAddress } from './http/asked.js'
import { compress } from './http/compress.js'
import { refuseCrossSite } from './http/csrf.js'
import { dearWork, waitInTurn } from './http/dear-work.js'
import { downloads } from './http/downloads.js'
import { answerErrors, noSuchPage } from './http/errors.js'
import { formBody } from './http/form-body.js'
import { front, standBefore } from './http/front.js'
import { health } from './http/health.js'
import { keptAnswers } from './http/kept-answers.js'
import { language } from './http/language.js'
import { linkHeader } from './http/link-header.js'
import { madeFiles } from './http/made-files.js'
import { openToOthers } from './http/open-to-others.js'
import { publicCache } from './http/public-cache.js'
import { requestLog } from './http/request-log.js'
import { securityHeaders } from './http/security.js'
import { sentMark } from './http/sent-mark.js'
import { staticFiles } from './http/static-files.js'
import { setUpViews } from './http/views/views.js'
import { importRoutes } from './imports/pages/routes.js'
import { importDeps } from './imports/pages/showing.js'
import { pathOfReference, RECORD_FOLDERS } from './kinds/address.js'
import { actionRoutes } from './pages/actions/routes.js'
import { changesRoutes } from './pages/changes/routes.js'
import { negotiateCitation } from './pages/citations/negotiation.js'
import { citationRoutes } from './pages/citations/routes.js'
import { leadOnRoutes } from './pages/demands/lead-on-routes.js'
import { demandRoutes } from './pages/demands/routes.js'
import { demandVersionRoutes } from './pages/demands/version-routes.js'
import { leading } from './pages/frame/leading.js'
import { historyRoutes } from './pages/history/routes.js'
import { withHistory } from './pages/history/withdrawn.js'
import { indicatorRoutes } from './pages/indicators/routes.js'
import { organisationRoutes } from './pages/organisations/routes.js'
import { programmeRoutes } from './pages/programmes/routes.js'
import { searchRoutes } from './pages/search/routes.js'
import { siteRoutes } from './pages/site/routes.js'
import { sourceRoutes } from './pages/sources/routes.js'
import { themeRoutes } from './pages/themes/routes.js'
import { secretRoutes } from './pages/unlisted/secret-routes.js'
import { eraseRoutes } from './proof/erase-routes.js'
import { proofRoutes } from './proof/routes.js'
import { fileRoutes } from './record/evidence/routes.js'
import { besideSources } from './record/links/store.js'
import { reminderRoutes } from './reminders/routes.js'
import { sentOnce } from './sent-once/once.js'
import { webFor } from './web/web.js'

/** The whole application: what is mounted, in order, on one screen. */
export function createApp(deps: Deps): Express {
  const app = express()
  const following = followDeps(deps)
  const once = sentOnce(deps)
  const web = deps.web ?? webFor(deps.config, deps.clock)
  const work = dearWork()
  const made = { ...deps, downloads: downloads(madeFiles(deps.config.dataDir), work) }
  app.disable('x-powered-by')
  // Public answers carry an ETag of the ledger's head instead; the desk's are never kept.
  app.disable('etag')
  app.enable('case sensitive routing')
  app.set('trust proxy', deps.config.trustProxy)
  setUpViews(app, pathOfReference)
  const kept = keptAnswers()
  const isTrusted = app.get('trust proxy fn')
  const asking = { baseUrl: deps.config.baseUrl, isTrusted: (address?: string) => isTrusted(address, 0) }

  app.use(askedAddress(RECORD_FOLDERS))
  app.use(requestLog(deps.log))
  app.use(securityHeaders(deps.config.baseUrl))
  app.use(compress())
  app.use(language(deps.config))
  app.use(openToOthers())
  app.use(staticFiles())
  app.use('/api/v1/drafts', draftRoutes(deps))
  app.use('/api/v1', apiFrame())
  // Programs that leave for a reader post from nowhere: the token in the address is their proof.
  app.use('/follow/leave', formBody(), sentMark(), once, leaveRoutes(deps))
  app.use(refuseCrossSite(deps.config.baseUrl))
  app.use(health(deps))
  app.use(securityRoutes(deps))
  app.use(negotiateCitation())
  app.use(publicCache({ ...deps, kept, asking, beside: besideSources(deps.connection) }))
  app.use(waitInTurn(work, perMinute(deps.config.dearReadsPerMinute, 'dear')))
  app.use(asOf(deps))
  app.use(leading(deps))
  app.use(linkHeader())
  app.use(formBody())
  app.use(sentMark())

  app.use(leadOnRoutes(deps))
  app.use(siteRoutes(deps))
  app.use(searchRoutes(deps))
  app.use(demandRoutes(deps))
  app.use(demandVersionRoutes(deps))
  app.use(actionRoutes(deps))
  app.use(sourceRoutes(deps))
  app.use(fileRoutes(deps))
  app.use(themeRoutes(deps))
  app.use(organisationRoutes(deps))
  app.use(indicatorRoutes(deps))
  app.use(citationRoutes(deps))
  app.use(feedRoutes(deps))
  app.use(discoveryRoutes(made))
  app.use(cardRoutes(deps))
  app.use(changesRoutes(deps))
  app.use(historyRoutes(deps))
  app.use(programmeRoutes(deps))
  app.use(secretRoutes(deps))
  app.use(embedRoutes(deps))
  app.use(exportRoutes(made))
  app.use('/follow', once)
  app.use(followRoutes(following))
  app.use(proofRoutes(made))
  app.use(apiDescriptionRoutes(deps))
  app.use('/api/v1', apiRoutes(deps))

  // Then what needs a session: accounts and desk.
  const signing = signingIn(deps)
  app.use(['/desk', '/account'], deskMenu(deps), sentForms(deps))
  app.use(['/login', '/logout', '/setup'], once)
  app.use(signInRoutes(deps, signing))
  app.use('/account', accountGuard(deps), once, accountRoutes(deps, signing))
  app.use('/account/reminders', reminderRoutes(following))
  app.use('/desk', deskGuard(deps), once, deskRoutes({ ...deps, web }))
  app.use('/desk/import', importRoutes(importDeps(deps)))
  app.use('/desk/outbox', requireRole('admin'), mailDesk(deps))
  app.use('/desk/erase', requireRole('admin'), eraseRoutes(deps))

  app.use(noSuchPage)
  app.use(withHistory(deps))
  app.use(answerErrors(deps.log))
  return standBefore(app, (handle) => front({ ...deps, kept, asking }, handle))
}
