import { randomBytes } from 'node:crypto'
import type { Connection } from 'mongoose'
import type { Clock } from '../clock.js'
import {
  type ACCOUNT_EVENTS,
  CONFIDENCES,
  type Confidence,
  eventModel,
  SIGN_IN_OUTCOMES,
  type SignInOutcome,
} from './model.js'
import type { EventKind } from './rules.js'

/** What happened, to be kept for the audit. */
export interface Happening {
  what: (typeof ACCOUNT_EVENTS)[number] | SignInOutcome | Confidence
  /** Null: nobody known, or a command on the machine itself. */
  by: string | null
  about: string | null
  detail?: string
  /** 'source/S-0001'; without: it is about no record. */
  record?: string
}

export interface EventStore {
  record(happening: Happening): Promise<void>
  /** When an account last signed in; '' for never. */
  lastSignIn(user: string): Promise<string>
}

function kindOf(what: Happening['what']): EventKind {
  if (what === 'signed-in') return 'sign-in'
  if (CONFIDENCES.some((confidence) => confidence === what)) return 'confidence'
  return SIGN_IN_OUTCOMES.some((outcome) => outcome === what) ? 'failed' : 'account'
}

export function eventStore(connection: Connection, clock: Clock): EventStore {
  const events = eventModel(connection)
  return {
    async record({ what, by, about, detail = '', record = '' }) {
      const time = clock.now().toISOString()
      const people = [...new Set([by, about])].filter((one) => one !== null)
      await events.create({
        _id: `${time}~${randomBytes(6).toString('hex')}`,
        ...{ time, kind: kindOf(what), what, by, about, people, detail, record, entry: 0 },
      })
    },
    async lastSignIn(user) {
      const found = await events.findOne({ people: user, kind: 'sign-in' }).sort({ _id: -1 }).lean()
      return found?.time ?? ''
    },
  }
}
