import type { RequestHandler, Response, Router } from 'express'
import { readQuery } from '../../http/read.js'
import { aRouter } from '../../http/router.js'
import { endSession } from '../../http/session.js'
import { relyingParty } from '../factors/passkeys.js'
import { type FormProblem, loginForm, loginQuery, readAccountForm, typedText } from '../form.js'
import { localPath } from '../rules.js'
import { type AccountDeps, knowUser } from '../session/guard.js'
import { userStore } from '../store.js'
import { refuseIfOver } from './login-limit.js'
import { loginPage } from './pages.js'
import { passkeyLoginRoutes } from './passkey-login-routes.js'
import { secondStepRoutes } from './second-step-routes.js'
import { setupRoutes } from './setup-routes.js'
import { checkPassword, destination, type SigningIn } from './sign-in.js'

const takesPasskeys = (res: Response) => relyingParty(res.locals.site.origin) !== null

function signIn(deps: AccountDeps, signing: SigningIn): RequestHandler {
  const { connection, clock } = deps
  const users = userStore(connection, clock)
  return async (req, res) => {
    const next = typedText(req.body, 'next')
    const refuse = (problems: FormProblem[]) => {
      const typed = { email: typedText(req.body, 'email') }
      const asked = { wording: res.locals.wording, typed, problems }
      res.status(422).render('accounts/login', loginPage(asked, next, takesPasskeys(res)))
    }
    const form = readAccountForm(loginForm, req.body)
    if (!form.ok) return refuse(form.problems)
    const attempt = await signing.limit.password(req, form.value.email)
    await refuseIfOver(attempt, res, clock.now(), async () =>
      users.recordSignIn((await users.byEmail(form.value.email))?.user.id ?? null, 'too-many'),
    )
    const user = await checkPassword(users, form.value)
    if (!user) return refuse([{ field: 'email', problem: 'noMatch' }])
    await attempt.succeeded()
    await signing.passed(req, res, user, form.value.next)
  }
}

/** Sign in and out, and set up an account. */
export function signInRoutes(deps: AccountDeps, signing: SigningIn): Router {
  const router = aRouter()
  router.use(['/login', '/logout', '/setup'], ...knowUser(deps))

  router.get('/login', (req, res) => {
    const { user, wording } = res.locals
    const { next, notSent } = readQuery(loginQuery, req.query)
    if (user) return res.redirect(303, destination(next ?? '', wording.href('/desk')))
    const asked = { wording, typed: {}, problems: [] }
    const page = loginPage(asked, next ? localPath(next) : '', takesPasskeys(res))
    res.render('accounts/login', { ...page, notSent: notSent !== undefined })
  })
  router.post('/login', signIn(deps, signing))
  router.use('/login/second', secondStepRoutes(deps, signing))
  router.use('/login/passkey', passkeyLoginRoutes(deps, signing))

  router.post('/logout', async (req, res) => {
    await endSession(req, res)
    res.redirect(303, res.locals.wording.href('/'))
  })

  router.use('/setup', setupRoutes(deps, signing))
  return router
}
