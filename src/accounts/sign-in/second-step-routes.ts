import type { Request, Response, Router } from 'express'
import { aRouter } from '../../http/router.js'
import { factorStore } from '../factors/factor-store.js'
import { identity } from '../factors/identity.js'
import { relyingParty } from '../factors/passkeys.js'
import { looksLikeRecovery } from '../factors/recovery.js'
import { codeForm, type FormProblem, readAccountForm, typedText } from '../form.js'
import { ownEvents } from '../letters/own-events.js'
import type { User } from '../rules.js'
import { accountKeys } from '../secrets/keys.js'
import type { AccountDeps } from '../session/guard.js'
import { userStore } from '../store.js'
import { refuseIfOver } from './login-limit.js'
import { secondStepPage } from './second-step-page.js'
import type { SigningIn } from './sign-in.js'

const toLogin = (res: Response) => res.redirect(303, res.locals.wording.href('/login'))
const boundTo = (token: string) => `step ${token}`

/** Who gave the right password in this browser a moment ago, and the page that asks for the second factor. */
function halfway({ connection, clock, config }: AccountDeps, signing: SigningIn) {
  const users = userStore(connection, clock)
  const factors = factorStore(connection, clock)
  const proofs = identity(connection, clock, accountKeys(config).totp)
  const stepOf = async (req: Request): Promise<{ user: User; token: string; next: string } | null> => {
    const step = await signing.step(req)
    const user = step?.user ? await users.byId(step.user) : null
    return step && user && !user.isClosed ? { ...step, user } : null
  }
  return {
    stepOf,
    proofs,
    async show(req: Request, res: Response, problems: FormProblem[]): Promise<void> {
      const step = await stepOf(req)
      if (!step) return toLogin(res)
      const { app, passkeys } = await factors.of(step.user.id)
      const party = relyingParty(res.locals.site.origin)
      const canAsk = party !== null && passkeys.length > 0
      const options = canAsk ? await proofs.ask(party, boundTo(step.token), passkeys) : ''
      const asked = { wording: res.locals.wording, typed: {}, problems }
      const page = secondStepPage(asked, { hasApp: app !== null, options })
      res.status(problems.length > 0 ? 422 : 200).render('accounts/second-step', page)
    },
  }
}

/** The second factor, after the password. Behind the session, at /login/second. */
export function secondStepRoutes(deps: AccountDeps, signing: SigningIn): Router {
  const { clock } = deps
  const router = aRouter()
  const { noteOf } = ownEvents(deps)
  const { stepOf, show, proofs } = halfway(deps, signing)

  router.get('/', (req, res) => show(req, res, []))

  router.post('/', async (req, res) => {
    const step = await stepOf(req)
    if (!step) return toLogin(res)
    const form = readAccountForm(codeForm, req.body)
    if (!form.ok) return show(req, res, form.problems)
    const attempt = await signing.limit.code(req, step.user, looksLikeRecovery(form.value.code))
    await refuseIfOver(attempt, res, clock.now(), () => noteOf(step.user, res, 'too-many'))
    const outcome = await proofs.checkCode(step.user.id, form.value.code)
    if (outcome === 'wrong' || outcome === 'unreadable') {
      await noteOf(step.user, res, 'wrong-code')
      return show(req, res, [{ field: 'code', problem: outcome }])
    }
    await attempt.succeeded()
    if (outcome === 'recovery') await noteOf(step.user, res, 'recovery-used')
    await signing.finish(req, res, step)
  })

  router.post('/passkey', async (req, res) => {
    const step = await stepOf(req)
    const party = relyingParty(res.locals.site.origin)
    if (!step || !party) return toLogin(res)
    const { id } = step.user
    const sent = typedText(req.body, 'credential')
    if (await proofs.checkPasskey(party, boundTo(step.token), sent, id)) return signing.finish(req, res, step)
    await noteOf(step.user, res, 'wrong-passkey')
    await show(req, res, [{ field: 'passkey', problem: 'wrong' }])
  })

  // Where a refused form stands: to come here again, or in the other language, is to ask for its page.
  router.get('/passkey', (_req, res) => res.redirect(303, res.locals.wording.href('/login/second')))
  return router
}
