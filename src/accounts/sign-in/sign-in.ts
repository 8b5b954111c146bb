import type { Request, Response } from 'express'
import { ownCookie } from '../../http/own-cookie.js'
import { startSession } from '../../http/session.js'
import { factorStore } from '../factors/factor-store.js'
import type { LoginForm } from '../form.js'
import { isPassword } from '../password/password.js'
import { localPath, type User } from '../rules.js'
import { accountKeys } from '../secrets/keys.js'
import type { AccountDeps } from '../session/guard.js'
import { type UserStore, userStore } from '../store.js'
import { attemptStore } from './attempt-store.js'
import { DEVICE_MS, deviceValue } from './device-cookie.js'
import { type LoginLimit, loginLimit } from './login-limit.js'
import { type HalfSignIn, stepStore } from './step-store.js'

/**
 * The account that these words belong to, or null; a failed attempt is recorded.
 * An unknown address, a wrong password and a closed account take the same work and give the same answer.
 */
export async function checkPassword(users: UserStore, { email, password }: LoginForm): Promise<User | null> {
  const found = await users.byEmail(email)
  const matches = await isPassword(found?.passwordHash ?? null, password)
  if (found && matches && !found.user.isClosed) return found.user
  const outcome = !found ? 'unknown' : matches ? 'closed' : 'wrong-password'
  await users.recordSignIn(found?.user.id ?? null, outcome)
  return null
}

/** Where signing in leads: to the page asked for, else to the desk in the language of the form. */
export const destination = (next: string, desk: string): string => (next === '' ? desk : localPath(next))

/** A browser that has signed in before; and one that is half way to. */
const knownCookie = ownCookie('tamdan-known')
const stepCookie = ownCookie('tamdan-step')

export interface SigningIn {
  limit: LoginLimit
  /** After a right password (or a right one-time link): the session, or first the second factor. Answers the request. */
  passed(req: Request, res: Response, user: User, next: string): Promise<void>
  /** Begins to sign in with a passkey alone. */
  begin(req: Request, res: Response, next: string): Promise<void>
  /** Completes a half-finished sign-in, once: a second time leads to the sign-in page. Answers the request. */
  finish(req: Request, res: Response, half: { user: User; token: string; next: string }): Promise<void>
  /** What this browser is half way through, with the token that it has for it. */
  step(req: Request): Promise<(HalfSignIn & { token: string }) | null>
}

export function signingIn(deps: AccountDeps): SigningIn {
  const { connection, clock } = deps
  const keys = accountKeys(deps.config)
  const now = () => clock.now()
  const steps = stepStore(connection, clock)
  const users = userStore(connection, clock)
  const factors = factorStore(connection, clock)
  const attempts = attemptStore(connection, clock, keys.attempts)

  async function complete(req: Request, res: Response, user: User, next: string): Promise<void> {
    await startSession(req, user.id)
    await users.recordSignIn(user.id, 'signed-in')
    if (stepCookie.read(req) !== '') stepCookie.clear(req, res)
    const { email } = user
    knownCookie.set(
      req,
      res,
      deviceValue(keys.device, { email, round: await users.browserRound(email) }, now()),
      DEVICE_MS,
    )
    res.redirect(303, destination(next, res.locals.wording.href('/desk')))
  }

  return {
    limit: loginLimit(attempts, { cookie: knownCookie, key: keys.device, now, round: users.browserRound }),
    async passed(req, res, user, next) {
      if (!(await factors.hasAny(user.id))) return complete(req, res, user, next)
      stepCookie.set(req, res, await steps.begin({ user: user.id, next }))
      res.redirect(303, res.locals.wording.href('/login/second'))
    },
    async begin(req, res, next) {
      stepCookie.set(req, res, await steps.begin({ user: null, next }))
    },
    async finish(req, res, { user, token, next }) {
      if (await steps.end(token)) return complete(req, res, user, next)
      res.redirect(303, res.locals.wording.href('/login'))
    },
    async step(req) {
      const token = stepCookie.read(req)
      const found = token === '' ? null : await steps.find(token)
      return found && { ...found, token }
    },
  }
}
