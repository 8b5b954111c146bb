import type { Connection } from 'mongoose'
import type { Clock } from '../../clock.js'
import type { SessionKeeper } from '../../http/session.js'
import { type SessionRecord, sessionModel } from '../model.js'
import { sessionEnd } from '../rules.js'
import { sha256 } from '../secrets/token.js'
import { coarse } from './user-agent.js'

/** One line of an account's list of sessions. */
interface ListedSession {
  /** The hash that the session is kept under; it cannot be turned back into a cookie. */
  id: string
  startedAt: string
  seenAt: string
  /** Coarse, such as 'Firefox' and 'Android'; '' where not known. */
  browser: string
  system: string
}

export interface SessionStore extends SessionKeeper {
  /** An account's sessions, the newest first. */
  ofUser(user: string): Promise<ListedSession[]>
  /** Whose session it was, when it ran out within the last days; null when it is open, was ended or is unknown. */
  lapsed(sid: string): Promise<string | null>
  /** Notes that the person has just proved again who they are. */
  confirm(sid: string): Promise<void>
  endListed(user: string, id: string): Promise<void>
  /** Ends all of an account's sessions, but for the one with this id. */
  endAllOf(user: string, exceptSid?: string): Promise<void>
}

/** How much later than the last note of it a session must be used to be written again. */
const TOUCH_AFTER_MS = 60_000

/** How long it is remembered whose a session was that ran out: over a weekend. It opens nothing. */
const REMEMBERED_MS = 72 * 60 * 60 * 1000

export function sessionStore(connection: Connection, clock: Clock): SessionStore {
  const sessions = sessionModel(connection)
  const now = () => clock.now().toISOString()
  const forgottenBy = () => new Date(clock.now().getTime() - REMEMBERED_MS).toISOString()
  return {
    find: async (sid) => {
      const found = await sessions.findOne({ _id: sha256(sid), endsAt: { $gt: now() } }).lean<SessionRecord>()
      if (!found) return null
      const { user, startedAt, seenAt, confirmedAt = startedAt } = found
      return { user, startedAt, seenAt, confirmedAt }
    },
    start: async (sid, { user, userAgent }) => {
      const at = now()
      // Outlived sessions go here and not by a TTL index: the embedded engine has none, and no timer needs stopping.
      await sessions.deleteMany({ endsAt: { $lte: forgottenBy() } })
      // express-session saves a new session again as the answer ends: the second time changes nothing.
      const times = { startedAt: at, seenAt: at, confirmedAt: at, endsAt: sessionEnd(at, at) }
      const started = { user, ...times, ...coarse(userAgent) }
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
      return found.map(({ _id, startedAt, seenAt, browser = '', system = '' }) => ({
        id: _id,
        ...{ startedAt, seenAt, browser, system },
      }))
    },
    lapsed: async (sid) => {
      const ended = { $lte: now(), $gt: forgottenBy() }
      const found = await sessions.findOne({ _id: sha256(sid), endsAt: ended }).lean<SessionRecord>()
      return found?.user ?? null
    },
    confirm: async (sid) => {
      await sessions.updateOne({ _id: sha256(sid) }, { $set: { confirmedAt: now() } })
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
