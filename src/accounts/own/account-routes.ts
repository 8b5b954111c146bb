import type { Response, Router } from 'express'
import { readQuery } from '../../http/read.js'
import { aRouter } from '../../http/router.js'
import { endSession } from '../../http/session.js'
import {
  doneQuery,
  endSessionForm,
  namesForm,
  newPasswordProblems,
  passwordForm,
  readAccountForm,
} from '../form.js'
import { ownEvents } from '../letters/own-events.js'
import { hashPassword, isPassword } from '../password/password.js'
import { type AccountDeps, signedIn } from '../session/guard.js'
import { sessionStore } from '../session/session-store.js'
import { waysInOf } from '../sign-in/access.js'
import { confirmRoutes } from '../sign-in/confirm-routes.js'
import { refuseIfOver } from '../sign-in/login-limit.js'
import type { SigningIn } from '../sign-in/sign-in.js'
import { userStore } from '../store.js'
import { accessTokenRoutes } from '../tokens/routes.js'
import { showAccount } from './show-account.js'
import { twoStepRoutes } from './two-step-routes.js'

/** The signed-in person's own account: names, password, sessions. Behind `accountGuard`. */
export function accountRoutes(deps: AccountDeps, signing: SigningIn): Router {
  const { connection, clock } = deps
  const router = aRouter()
  const users = userStore(connection, clock)
  const sessions = sessionStore(connection, clock)
  const access = waysInOf(connection, clock)
  const { note } = ownEvents(deps)

  const show = showAccount(deps)
  const back = (res: Response, done: string) =>
    res.redirect(303, `${res.locals.wording.href('/account')}?done=${done}`)

  router.use('/confirm', confirmRoutes(deps, signing))
  router.use('/two-step', twoStepRoutes(deps))
  router.use('/tokens', accessTokenRoutes(deps))

  router.get('/', async (req, res) => {
    await show(req, res, [], readQuery(doneQuery, req.query).done)
  })

  // Where a form that was refused stands: to come here again, or in the other language, is to ask for the page.
  router.get(['/password', '/sessions'], (_req, res) =>
    res.redirect(303, res.locals.wording.href('/account')),
  )

  router.post('/', async (req, res) => {
    const form = readAccountForm(namesForm, req.body)
    if (!form.ok) return show(req, res, form.problems)
    await users.setNames(signedIn(res).id, form.value)
    await note(res, 'names-changed')
    back(res, 'names')
  })

  router.post('/password', async (req, res) => {
    const user = signedIn(res)
    const form = readAccountForm(passwordForm, req.body)
    if (!form.ok) return show(req, res, form.problems)
    const attempt = await signing.limit.again(user.id)
    await refuseIfOver(attempt, res, clock.now(), () => note(res, 'too-many'))
    const held = await users.byEmail(user.email)
    if (!(await isPassword(held?.passwordHash ?? null, form.value.old))) {
      return show(req, res, [{ field: 'old', problem: 'wrong' }])
    }
    await attempt.succeeded()
    const problems = newPasswordProblems(form.value, user)
    if (problems.length > 0) return show(req, res, problems)
    await users.setPassword(user.id, await hashPassword(form.value.password))
    await access.end(user.id, req.sessionID)
    await note(res, 'password-changed')
    back(res, 'password')
  })

  router.post('/sessions', async (req, res) => {
    const user = signedIn(res)
    const form = readAccountForm(endSessionForm, req.body)
    if (form.ok && form.value.session === 'everywhere') {
      await access.endEverywhere(user.id)
      await note(res, 'signed-out')
      await endSession(req, res)
      return res.redirect(303, res.locals.wording.href('/login'))
    }
    if (form.ok && form.value.session === 'others') await sessions.endAllOf(user.id, req.sessionID)
    else if (form.ok) await sessions.endListed(user.id, form.value.session)
    if (form.ok) await note(res, 'session-ended')
    back(res, 'session')
  })
  return router
}
