import type { Request, RequestHandler } from 'express'
import type { Connection } from 'mongoose'
import type { PutAside } from '../../accounts/guard.js'
import { lapsedUser } from '../../accounts/lapsed.js'
import type { Clock } from '../../clock.js'
import { postedOf } from '../typed.js'
import { isKeepable } from './rules.js'
import { unfinishedStore } from './store.js'
import { unfinishedAddress } from './unfinished-page.js'

const addressOf = (req: Request): string => `/desk${req.path}`
const isForm = ({ body }: Request): boolean => typeof body === 'object' && body !== null && !('look' in body)

/**
 * Keeps a form that the guard cannot let through, for the account whose it is and no other; nothing is done with it but to
 * put it aside.
 * `lapsed`: its session ran out while it was filled in; leads to it by way of signing in. Between session and guard.
 * `putAside`: a second factor began to be required meanwhile. The desk's first page lists it.
 */
export function keptForms(
  connection: Connection,
  clock: Clock,
): { lapsed: RequestHandler; putAside: PutAside } {
  const store = unfinishedStore(connection, clock)
  const userOf = lapsedUser(connection, clock)
  const isKept = (req: Request) => req.method === 'POST' && isKeepable(addressOf(req)) && isForm(req)
  const keep = (req: Request, user: string) =>
    store.keep(user, { id: '', address: addressOf(req), posted: postedOf(req.body), isLapsed: true })
  return {
    async lapsed(req, res, next) {
      if (res.locals.user || !isKept(req)) return next()
      const user = await userOf(req)
      if (user === null) return next()
      const id = await keep(req, user)
      const { href } = res.locals.wording
      res.redirect(303, `${href('/login')}?next=${encodeURIComponent(href(unfinishedAddress(id)))}`)
    },
    putAside: async (req, user) => (isKept(req) ? keep(req, user) : null),
  }
}
