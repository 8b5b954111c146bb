import type { RequestHandler } from 'express'
import type { Connection } from 'mongoose'
import { lapsedUser } from '../../accounts/lapsed.js'
import type { Clock } from '../../clock.js'
import { postedOf } from '../typed.js'
import { isKeepable } from './rules.js'
import { unfinishedStore } from './store.js'
import { unfinishedAddress } from './unfinished-page.js'

/**
 * Keeps a form whose session ran out while it was filled in, for the account whose session it was and no other, and leads
 * to it by way of signing in. Between session and guard; nothing is done with the form but to put it aside.
 */
export function keepLapsed(connection: Connection, clock: Clock): RequestHandler {
  const store = unfinishedStore(connection, clock)
  const userOf = lapsedUser(connection, clock)
  return async (req, res, next) => {
    const address = `/desk${req.path}`
    if (req.method !== 'POST' || res.locals.user || !isKeepable(address)) return next()
    const user = await userOf(req)
    const isForm = typeof req.body === 'object' && req.body !== null && !('look' in req.body)
    if (user === null || !isForm) return next()
    const id = await store.keep(user, { id: '', address, posted: postedOf(req.body), isLapsed: true })
    const { href } = res.locals.wording
    res.redirect(303, `${href('/login')}?next=${encodeURIComponent(href(unfinishedAddress(id)))}`)
  }
}
