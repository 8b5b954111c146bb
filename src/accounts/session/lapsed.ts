import type { Request } from 'express'
import type { Connection } from 'mongoose'
import type { Clock } from '../../clock.js'
import { askedSession } from '../../http/session.js'
import { userStore } from '../store.js'
import { sessionStore } from './session-store.js'

/**
 * Whose session it was that a request comes with, when it ran out by itself and not long ago; null otherwise. One that was
 * ended by someone, such as on a lost phone, is nobody's. It opens nothing: it only tells for whom to keep what was typed.
 */
export function lapsedUser(connection: Connection, clock: Clock): (req: Request) => Promise<string | null> {
  const sessions = sessionStore(connection, clock)
  const users = userStore(connection, clock)
  return async (req) => {
    const sid = askedSession(req)
    const id = sid === '' ? null : await sessions.lapsed(sid)
    const user = id === null ? null : await users.byId(id)
    return user && !user.isClosed ? user.id : null
  }
}
