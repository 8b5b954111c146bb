import type { Request, Response, Router } from 'express'
import { readQuery } from '../../http/read.js'
import { aRouter } from '../../http/router.js'
import { eventStore } from '../event-store.js'
import { factorStore, hasFactor } from '../factors/factor-store.js'
import { identity } from '../factors/identity.js'
import { relyingParty } from '../factors/passkeys.js'
import { confirmForm, type FormProblem, nextQuery, readAccountForm, typedText } from '../form.js'
import { isPassword } from '../password/password.js'
import { localPath } from '../rules.js'
import { accountKeys } from '../secrets/keys.js'
import { type AccountDeps, signedIn } from '../session/guard.js'
import { sessionStore } from '../session/session-store.js'
import { userStore } from '../store.js'
import { confirmPage } from './confirm-page.js'
import { refuseIfOver } from './login-limit.js'
import type { SigningIn } from './sign-in.js'

/** What is wrong with the password and the code, if the account has any; each code is used up. */
function proofsOf({ connection, clock, config }: AccountDeps) {
  const users = userStore(connection, clock)
  const factors = factorStore(connection, clock)
  const proofs = identity(connection, clock, accountKeys(config).totp)
  return {
    factors,
    proofs,
    async problems(user: { id: string; email: string }, form: { password: string; code: string }) {
      const held = await users.byEmail(user.email)
      if (!(await isPassword(held?.passwordHash ?? null, form.password))) {
        return [{ field: 'password', problem: 'wrong' }]
      }
      if (!(await factors.hasAny(user.id))) return []
      if (form.code === '') return [{ field: 'code', problem: 'missing' }]
      const outcome = await proofs.checkCode(user.id, form.code)
      return outcome === 'app' || outcome === 'recovery' ? [] : [{ field: 'code', problem: outcome }]
    },
  }
}

/** Proves once more who one is, before a change to what guards the account. Behind `requireUser`, at /account/confirm. */
export function confirmRoutes(deps: AccountDeps, signing: SigningIn): Router {
  const { connection, clock } = deps
  const router = aRouter()
  const sessions = sessionStore(connection, clock)
  const events = eventStore(connection, clock)
  const { factors, proofs, problems } = proofsOf(deps)
  const boundTo = (req: Request) => `confirm ${req.sessionID}`

  async function show(req: Request, res: Response, next: string, found: FormProblem[]): Promise<void> {
    const held = await factors.of(signedIn(res).id)
    const party = relyingParty(res.locals.site.origin)
    const canAsk = party !== null && held.passkeys.length > 0
    const options = canAsk ? await proofs.ask(party, boundTo(req), held.passkeys) : ''
    const asked = { wording: res.locals.wording, typed: {}, problems: found }
    const page = confirmPage(asked, { hasFactor: hasFactor(held), hasApp: held.app !== null, options, next })
    res.status(found.length > 0 ? 422 : 200).render('accounts/confirm', { ...page, layout: 'desk' })
  }
  async function done(req: Request, res: Response, next: string): Promise<void> {
    const { id } = signedIn(res)
    await sessions.confirm(req.sessionID)
    await events.record({ what: 'identity-confirmed', by: id, about: id })
    res.redirect(303, next === '' ? res.locals.wording.href('/account') : localPath(next))
  }

  router.get('/', (req, res) => show(req, res, readQuery(nextQuery, req.query).next ?? '', []))

  router.post('/', async (req, res) => {
    const user = signedIn(res)
    const form = readAccountForm(confirmForm, req.body)
    const next = typedText(req.body, 'next').slice(0, 2000)
    if (!form.ok) return show(req, res, next, form.problems)
    const attempt = await signing.limit.again(user.id)
    await refuseIfOver(attempt, res, clock.now(), () =>
      events.record({ what: 'too-many', by: user.id, about: user.id }),
    )
    const found = await problems(user, form.value)
    if (found.length > 0) {
      const what = found[0]?.field === 'code' ? 'wrong-code' : 'wrong-password'
      await events.record({ what, by: user.id, about: user.id })
      return show(req, res, next, found)
    }
    await attempt.succeeded()
    await done(req, res, next)
  })

  router.post('/passkey', async (req, res) => {
    const { id } = signedIn(res)
    const next = typedText(req.body, 'next').slice(0, 2000)
    const party = relyingParty(res.locals.site.origin)
    const sent = typedText(req.body, 'credential')
    if (party && (await proofs.checkPasskey(party, boundTo(req), sent, id))) return done(req, res, next)
    await events.record({ what: 'wrong-passkey', by: id, about: id })
    await show(req, res, next, [{ field: 'passkey', problem: 'wrong' }])
  })

  // Where a refused form stands: to come here again, or in the other language, is to ask for the page.
  router.get('/passkey', (_req, res) => res.redirect(303, res.locals.wording.href('/account/confirm')))
  return router
}
