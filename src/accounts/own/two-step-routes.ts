import type { Router } from 'express'
import { readQuery } from '../../http/read.js'
import { aRouter } from '../../http/router.js'
import { factorStore, hasFactor } from '../factors/factor-store.js'
import { twoStepQuery } from '../form.js'
import { type AccountDeps, signedIn } from '../session/guard.js'
import { requireRecent } from '../session/recent.js'
import { appRoutes } from './app-routes.js'
import { passkeyRoutes } from './passkey-routes.js'
import { twoStep } from './two-step.js'

/** The second factors of one's account. Behind `requireUser`, at /account/two-step. */
export function twoStepRoutes(deps: AccountDeps): Router {
  const router = aRouter()
  const factors = factorStore(deps.connection, deps.clock)
  const { newCodes, ...shared } = twoStep(deps)
  const recent = requireRecent(deps.clock, () => '/account/two-step')

  router.get('/', (req, res) => shared.show(req, res, [], readQuery(twoStepQuery, req.query).done))

  router.post('/codes', recent, async (_req, res) => {
    if (hasFactor(await factors.of(signedIn(res).id))) return newCodes(res)
    shared.back(res, '')
  })
  // Where the codes stand: they are shown once, so to come here again is to ask for the list.
  router.get('/codes', (_req, res) => res.redirect(303, res.locals.wording.href('/account/two-step')))

  router.use('/app', appRoutes(deps, shared))
  router.use('/passkeys', passkeyRoutes(deps, shared))
  return router
}
