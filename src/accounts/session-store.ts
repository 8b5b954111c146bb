import type { Connection } from 'mongoose'
import type { Clock } from '../clock.js'
import type { KeptSession, SessionKeeper } from '../http/session.js'
import { type SessionRecord, sessionModel } from './model.js'
import { sessionEnd } from './rules.js'
import { sha256 } from './token.js'

/** One line of an account's list of sessions. */
export interface ListedSession extends KeptSession {
  /** The hash that the session is kept under; it cannot be turned back into a cookie. */
  id: string
}

export interface SessionStore extends SessionKeeper {
  /** An account's sessions, the newest first. */
  ofUser(user: string): Promise<ListedSession[]>
  endListed(user: string, id: string): Promise<void>
  /** Ends all of an account's sessions, but for the one with this id. */
  endAllOf(user: string, exceptSid?: string): Promise<void>
}

/** How much later than the last note of it a session must be used to be written again. */
const TOUCH_AFTER_MS = 60_000

export function sessionStore(connection: Connection, clock: Clock): SessionStore {
  const sessions = sessionModel(connection)
  const now = () => clock.now().toISOString()
  return {
    find: async (sid) => {
      const found = await sessions.findOne({ _id: sha256(sid), endsAt: { $gt: now() } }).lean<SessionRecord>()
      return found && { user: found.user, startedAt: found.startedAt, seenAt: found.seenAt }
    },
    start: async (sid, user) => {
      const at = now()
      // Outlived sessions go here and not by a TTL index: the embedded engine has none, and no timer needs stopping.
      await sessions.deleteMany({ endsAt: { $lte: at } })
      // express-session saves a new session again as the answer ends: the second time changes nothing.
      const started = { user, startedAt: at, seenAt: at, endsAt: sessionEnd(at, at) }
      await sessions.updateOne({ _id: sha256(sid) }, { $setOnInsert: started }, { upsert: true })
    },
    touch: async (sid, { startedAt, seenAt }) => {
      const at = now()
      if (Date.parse(at) - Date.parse(seenAt) < TOUCH_AFTER_MS) return
      const end = { seenAt: at, endsAt: sessionEnd(startedAt, at) }
      await sessions.updateOne({ _id: sha256(sid) }, { $set: end })
    },
    end: async (sid) => {
      await sessions.deleteOne({ _id: sha256(sid) })
    },
    ofUser: async (user) => {
      const found = await sessions
        .find({ user, endsAt: { $gt: now() } })
        .sort({ startedAt: -1 })
        .lean<SessionRecord[]>()
      return found.map(({ _id, startedAt, seenAt }) => ({ id: _id, user, startedAt, seenAt }))
    },
    endListed: async (user, id) => {
      await sessions.deleteOne({ _id: id, user })
    },
    endAllOf: async (user, exceptSid) => {
      const others = exceptSid === undefined ? {} : { _id: { $ne: sha256(exceptSid) } }
      await sessions.deleteMany({ user, ...others })
    },
  }
}
