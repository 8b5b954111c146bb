import type { Request, Response, Router } from 'express'
import { aRouter } from '../../http/router.js'
import { factorStore } from '../factors/factor-store.js'
import { newTotpSecret, stepOfCode, totpOffer } from '../factors/totp.js'
import { codeForm, type FormProblem, readAccountForm, typedText } from '../form.js'
import { ownEvents } from '../letters/own-events.js'
import { accountKeys } from '../secrets/keys.js'
import { sealSecret, unseal } from '../secrets/seal.js'
import { type AccountDeps, signedIn } from '../session/guard.js'
import { requireRecent } from '../session/recent.js'
import type { TwoStep } from './two-step.js'
import { appPage } from './two-step-page.js'

/** The authenticator app: offered, switched on by a first code, switched off. */
export function appRoutes(deps: AccountDeps, { added, back }: TwoStep): Router {
  const { connection, clock, config } = deps
  const router = aRouter()
  const factors = factorStore(connection, clock)
  const { note } = ownEvents(deps)
  const { totp: key } = accountKeys(config)
  // Sealed for this session, so that nothing is kept of a secret that is only offered.
  const offeredTo = (req: Request) => `offer ${req.sessionID}`
  router.use(requireRecent(clock, () => '/account/two-step/app'))

  function show(req: Request, res: Response, secret: string, problems: FormProblem[]): void {
    const { email } = signedIn(res)
    const { host } = new URL(res.locals.site.origin)
    const asked = { wording: res.locals.wording, typed: {}, problems }
    const offer = totpOffer(secret, `Tamdan ${host}`.replaceAll(':', ' '), email)
    const page = appPage(asked, sealSecret(key, offeredTo(req), secret), offer)
    res.status(problems.length > 0 ? 422 : 200).render('accounts/app', { ...page, layout: 'desk' })
  }

  router.get('/', (req, res) => show(req, res, newTotpSecret(), []))

  router.post('/', async (req, res) => {
    const { id } = signedIn(res)
    const form = readAccountForm(codeForm, req.body)
    const secret = unseal(key, offeredTo(req), typedText(req.body, 'sealed'))
    if (secret === null) return show(req, res, newTotpSecret(), [{ field: 'code', problem: 'newSecret' }])
    if (!form.ok) return show(req, res, secret, form.problems)
    const step = stepOfCode(secret, form.value.code, clock.now())
    if (step === null) return show(req, res, secret, [{ field: 'code', problem: 'wrong' }])
    await factors.setApp(id, { sealed: sealSecret(key, id, secret), step })
    await note(res, 'app-added')
    await added(res, 'app')
  })

  router.post('/remove', async (_req, res) => {
    const { id } = signedIn(res)
    await factors.removeApp(id)
    await factors.dropUnneeded(id)
    await note(res, 'app-removed')
    back(res, 'appRemoved')
  })
  router.get('/remove', (_req, res) => res.redirect(303, res.locals.wording.href('/account/two-step')))
  return router
}
