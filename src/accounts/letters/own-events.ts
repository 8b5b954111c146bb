import type { Response } from 'express'
import { outboxStore } from '../../mail/store.js'
import { eventStore, type Happening } from '../event-store.js'
import { TOLD, type Told, type User } from '../rules.js'
import { type AccountDeps, signedIn } from '../session/guard.js'
import { mailTo } from './writers.js'

const isTold = (what: Happening['what']): what is Told => TOLD.some((told) => told === what)

/** What people do to their own account: kept for the audit, and mailed to them where they must know of it. */
export function ownEvents({ connection, clock, config }: AccountDeps) {
  const events = eventStore(connection, clock)
  const outbox = outboxStore(connection, clock)
  const hasMail = config.smtpUrl !== undefined

  /** Of who is halfway signed in. */
  async function noteOf({ id }: Pick<User, 'id'>, res: Response, what: Happening['what'], detail = '') {
    await events.record({ what, by: id, about: id, detail })
    if (hasMail && isTold(what))
      await outbox.put(mailTo('account-changed', id, res.locals.wording.lang, what))
  }
  return {
    noteOf,
    note: (res: Response, what: Happening['what'], detail = '') => noteOf(signedIn(res), res, what, detail),
  }
}
