import type { RequestHandler, Response } from 'express'
import type { Connection } from 'mongoose'
import type { Clock } from '../../clock.js'
import type { Config } from '../../config.js'
import { forbidden } from '../../errors.js'
import { sessions } from '../../http/session.js'
import { factorStore } from '../factors/factor-store.js'
import { isAtLeast, type Role, type User } from '../rules.js'
import './sent-form.js'
import { sessionSecret } from '../secrets/secret.js'
import { type UserStore, userStore } from '../store.js'
import { sessionStore } from './session-store.js'

declare global {
  namespace Express {
    interface Locals {
      /** Who is signed in; set behind the guard and on the account pages, never on a reader's page. */
      user?: User
      /** Set by the guard, since the desk's layout names who is signed in. */
      deskLayout?: true
    }
  }
}

export interface AccountDeps {
  config: Pick<Config, 'sessionSecret' | 'dataDir' | 'baseUrl' | 'secondFactorRequired' | 'smtpUrl'>
  connection: Connection
  clock: Clock
}

/** Not kept by any cache: the page is for one person. */
const noStore: RequestHandler = (_req, res, next) => {
  res.set('Cache-Control', 'no-store')
  next()
}

/** One indexed query for each request, so that closing an account or changing a role holds from the next one on. */
const loadUser =
  (users: UserStore): RequestHandler =>
  async (req, res, next) => {
    const user = req.session.user === undefined ? null : await users.byId(req.session.user)
    if (user && !user.isClosed) res.locals.user = user
    next()
  }

/** Session and account for pages that know who is signed in but are open to all, such as the sign-in page. */
export function knowUser({ config, connection, clock }: AccountDeps): RequestHandler[] {
  const keeper = sessionStore(connection, clock)
  const secret = sessionSecret(config.sessionSecret, config.dataDir)
  return [
    noStore,
    sessions({ secret, baseUrl: config.baseUrl, keeper }),
    loadUser(userStore(connection, clock)),
  ]
}

/** Sends a guest to the sign-in page, and back afterwards to what they asked to see. */
const requireUser: RequestHandler = async (req, res, next) => {
  if (res.locals.user) {
    res.locals.deskLayout = true
    return next()
  }
  const { href } = res.locals.wording
  const aside = (await res.locals.unfinished?.putAsideOfLapsed()) ?? ''
  // Only a page can be returned to; the address of a form's action may have none.
  const back = aside !== '' ? href(aside) : req.method === 'GET' ? req.originalUrl : ''
  const query = back === '' ? '?notSent=yes' : `?next=${encodeURIComponent(back)}`
  res.redirect(303, href('/login') + query)
}

/**
 * Leads whoever must have a second factor and has none to setting one up. What they typed when that began to be required is
 * put aside. Behind `requireUser`.
 */
function requireSecondFactor({ config, connection, clock }: AccountDeps): RequestHandler {
  const factors = factorStore(connection, clock)
  return async (_req, res, next) => {
    const { id, role } = signedIn(res)
    const isExempt = !config.secondFactorRequired || !isAtLeast(role, 'editor')
    if (isExempt || (await factors.hasAny(id))) return next()
    await res.locals.unfinished?.putAside(id)
    res.redirect(303, res.locals.wording.href('/account/two-step'))
  }
}

/** Refuses whoever is signed in with a lesser role. Behind `requireUser`. */
export const requireRole =
  (least: Role): RequestHandler =>
  (_req, res, next) => {
    if (isAtLeast(signedIn(res).role, least)) return next()
    throw forbidden(`This needs the role ${least}`)
  }

/** The account that is signed in. Only for routes behind `requireUser`; elsewhere it is a bug to ask, and throws. */
export function signedIn(res: Response): User {
  if (!res.locals.user) throw new Error('Asked who is signed in where no guard stands')
  return res.locals.user
}

/** What of one's account is open to whoever must have a second factor and has none: setting one up, and proving who one is for it. */
const OPEN_WITHOUT_FACTOR = ['/confirm', '/two-step']

/** @param open first parts of what stands beside it, where it is mounted */
const exceptFor =
  (open: readonly string[], guard: RequestHandler): RequestHandler =>
  (req, res, next) =>
    open.some((part) => req.path === part || req.path.startsWith(`${part}/`)) ? next() : guard(req, res, next)

/** The one guard over one's own account, for where it is mounted: whatever comes under it later is behind it. */
export const accountGuard = (deps: AccountDeps): RequestHandler[] => [
  ...knowUser(deps),
  requireUser,
  exceptFor(OPEN_WITHOUT_FACTOR, requireSecondFactor(deps)),
]

/** The one guard over the desk, for where it is mounted: nobody behind it is a guest or lacks a
 * second factor that they must have, and no page is cached. */
export const deskGuard = (deps: AccountDeps): RequestHandler[] => [
  ...knowUser(deps),
  requireUser,
  requireSecondFactor(deps),
]
