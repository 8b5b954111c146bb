import type { Request, Response, Router } from 'express'
import { aRouter } from '../../http/router.js'
import { identity } from '../factors/identity.js'
import { type RelyingParty, relyingParty } from '../factors/passkeys.js'
import { type FormProblem, typedText } from '../form.js'
import { accountKeys } from '../secrets/keys.js'
import type { AccountDeps } from '../session/guard.js'
import { userStore } from '../store.js'
import { refuseIfOver } from './login-limit.js'
import { passkeyLoginPage } from './second-step-page.js'
import type { SigningIn } from './sign-in.js'

const toLogin = (res: Response) => res.redirect(303, res.locals.wording.href('/login'))
const boundTo = (token: string) => `step ${token}`

/**
 * Signing in with a passkey alone: it is two factors by itself, since the authenticator checks its user.
 * Behind the session, at /login/passkey.
 */
export function passkeyLoginRoutes({ connection, clock, config }: AccountDeps, signing: SigningIn): Router {
  const router = aRouter()
  const users = userStore(connection, clock)
  const proofs = identity(connection, clock, accountKeys(config).totp)

  // Nobody is known yet.
  const tooMany = () => users.recordSignIn(null, 'too-many')

  async function begun(req: Request, res: Response) {
    const step = await signing.step(req)
    const party: RelyingParty | null = relyingParty(res.locals.site.origin)
    return step && step.user === null && party ? { ...step, party } : null
  }

  async function show(req: Request, res: Response, problems: FormProblem[]): Promise<void> {
    const step = await begun(req, res)
    if (!step) return toLogin(res)
    const options = await proofs.ask(step.party, boundTo(step.token), [])
    const page = passkeyLoginPage({ wording: res.locals.wording, typed: {}, problems }, options)
    res.status(problems.length > 0 ? 422 : 200).render('accounts/passkey-login', page)
  }

  router.get('/', (req, res) => show(req, res, []))

  router.post('/', async (req, res) => {
    await refuseIfOver(await signing.limit.start(req), res, clock.now(), tooMany)
    await signing.begin(req, res, typedText(req.body, 'next').slice(0, 2000))
    res.redirect(303, res.locals.wording.href('/login/passkey'))
  })

  router.post('/shown', async (req, res) => {
    const step = await begun(req, res)
    if (!step) return toLogin(res)
    await refuseIfOver(await signing.limit.start(req), res, clock.now(), tooMany)
    const id = await proofs.checkPasskey(step.party, boundTo(step.token), typedText(req.body, 'credential'))
    const user = id === null ? null : await users.byId(id)
    if (user && !user.isClosed) return signing.finish(req, res, { ...step, user })
    await users.recordSignIn(id, user ? 'closed' : 'wrong-passkey')
    await show(req, res, [{ field: 'passkey', problem: 'wrong' }])
  })

  // Where a refused form stands: to come here again, or in the other language, is to ask for its page.
  router.get('/shown', (_req, res) => res.redirect(303, res.locals.wording.href('/login/passkey')))
  return router
}
