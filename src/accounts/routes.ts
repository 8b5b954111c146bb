import { type RequestHandler, Router } from 'express'
import { readQuery } from '../http/read.js'
import { endSession, startSession } from '../http/session.js'
import { accountRoutes } from './account-routes.js'
import { loginForm, nextQuery, readAccountForm, typedText } from './form.js'
import { type AccountDeps, knowUser } from './guard.js'
import { loginLimits } from './login-limit.js'
import { loginPage } from './pages.js'
import { localPath } from './rules.js'
import { setupRoutes } from './setup-routes.js'
import { checkSignIn } from './sign-in.js'
import { userStore } from './store.js'

/** Where signing in leads: to the page asked for, else to the desk in the language of the form. */
const destination = (next: string | undefined, desk: string) => (next ? localPath(next) : desk)

function signIn(deps: AccountDeps): RequestHandler {
  const users = userStore(deps.connection, deps.clock)
  return async (req, res) => {
    const { wording } = res.locals
    const next = typedText(req.body, 'next')
    const refuse = (problems: { field: string; problem: string }[]) => {
      const typed = { email: typedText(req.body, 'email') }
      res.status(422).render('accounts/login', loginPage({ wording, typed, problems }, next))
    }
    const form = readAccountForm(loginForm, req.body)
    if (!form.ok) return refuse(form.problems)
    const user = await checkSignIn(users, form.value)
    if (!user) return refuse([{ field: 'email', problem: 'noMatch' }])
    await startSession(req, user.id)
    res.redirect(303, destination(form.value.next, wording.href('/desk')))
  }
}

/** Sign in and out, set up an account, and one's own account. The only pages outside the desk that know a session. */
export function accountsRoutes(deps: AccountDeps): Router {
  const router = Router()
  router.use(['/login', '/logout', '/setup', '/account'], ...knowUser(deps))

  router.get('/login', (req, res) => {
    const { user, wording } = res.locals
    const { next } = readQuery(nextQuery, req.query)
    if (user) return res.redirect(303, destination(next, wording.href('/desk')))
    res.render('accounts/login', loginPage({ wording, typed: {}, problems: [] }, next ? localPath(next) : ''))
  })
  router.post('/login', ...loginLimits(), signIn(deps))

  router.post('/logout', async (req, res) => {
    await endSession(req, res)
    res.redirect(303, res.locals.wording.href('/'))
  })

  router.use('/setup', setupRoutes(deps))
  router.use('/account', accountRoutes(deps))
  return router
}
