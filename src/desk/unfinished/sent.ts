import type { Request, RequestHandler } from 'express'
import type { Connection } from 'mongoose'
import { signedIn } from '../../accounts/session/guard.js'
import { lapsedUser } from '../../accounts/session/lapsed.js'
import { SHOW } from '../../accounts/session/sent-form.js'
import type { Clock } from '../../clock.js'
import { postedOf } from '../../kinds/form/typed.js'
import { ID, isKeepable, typedIn } from './rules.js'
import { unfinishedStore } from './store.js'
import { unfinishedAddress } from './unfinished-page.js'

const isForm = ({ body }: Request): boolean => typeof body === 'object' && body !== null && !('look' in body)

const textIn = (body: unknown, name: 'unfinished' | 'op'): string => {
  const sent: unknown = typeof body === 'object' && body !== null ? Object(body)[name] : ''
  return typeof sent === 'string' ? sent : ''
}

const idIn = (body: unknown): string => {
  const id = textIn(body, 'unfinished')
  return ID.test(id) ? id : ''
}

/**
 * What the guards and the forms of the desk and of one's account know of the form that was sent: how it is put aside when
 * it cannot be let through yet, for the account whose it is and no other, and whether it goes on with one that was.
 * Before sessions and guards.
 */
export function sentForms({ connection, clock }: { connection: Connection; clock: Clock }): RequestHandler {
  const store = unfinishedStore(connection, clock)
  const lapsed = lapsedUser(connection, clock)
  return (req, res, next) => {
    const address = req.baseUrl + req.path
    const id = idIn(req.body)
    const isKept = () =>
      req.method === 'POST' && isKeepable(address) && isForm(req) && typedIn(postedOf(req.body)).length > 0
    const putAside = async (user: string | null) => {
      if (user === null || !isKept()) return ''
      const kept = { id, address, posted: postedOf(req.body), isLapsed: true }
      return unfinishedAddress(await store.keep(user, kept))
    }
    res.locals.unfinished = {
      id,
      isShowing: textIn(req.body, 'op') === SHOW,
      putAside,
      done: async () => {
        if (id !== '') await store.remove(signedIn(res).id, id)
      },
      putAsideOfLapsed: async () => (isKept() ? putAside(await lapsed(req)) : ''),
    }
    next()
  }
}
