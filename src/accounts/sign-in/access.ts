import type { Connection } from 'mongoose'
import type { Clock } from '../../clock.js'
import { sessionStore } from '../session/session-store.js'
import { userStore } from '../store.js'
import { accessTokenStore } from '../tokens/store.js'
import { stepStore } from './step-store.js'

export interface WaysIn {
  /**
   * Ends whatever lets somebody act as an account without proving anew who they are: its sessions, its access tokens and
   * half-finished sign-ins, whose password may be the one that was learnt.
   * @param exceptSid the session of who asks for it, which goes on
   */
  end(user: string, exceptSid?: string): Promise<void>
  /** All of that, and no browser is known to have signed in any more. */
  endEverywhere(user: string): Promise<void>
}

/** What is open to an account at a time, to be ended as one: a way in that is forgotten here outlives a changed password. */
export function waysInOf(connection: Connection, clock: Clock): WaysIn {
  const sessions = sessionStore(connection, clock)
  const tokens = accessTokenStore(connection, clock)
  const steps = stepStore(connection, clock)
  const users = userStore(connection, clock)
  const end: WaysIn['end'] = async (user, exceptSid) => {
    await Promise.all([sessions.endAllOf(user, exceptSid), tokens.revokeAllOf(user), steps.endAllOf(user)])
  }
  return {
    end,
    async endEverywhere(user) {
      await Promise.all([end(user), users.forgetBrowsers(user)])
    },
  }
}
