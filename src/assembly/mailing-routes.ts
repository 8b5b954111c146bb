import type { Router } from 'express'
import { followersRoutes } from '../following/desk-routes.js'
import type { FollowDeps } from '../following/routes.js'
import { followStore } from '../following/store.js'
import { aRouter } from '../http/router.js'
import { outboxRoutes } from '../mail/desk-routes.js'
import type { Deps } from './deps.js'
import { addressee, writeMail } from './mailing.js'

/** What the pages of following need of the application. */
export function followDeps({ config, ...deps }: Deps): FollowDeps & { staleAfterDays: number } {
  const { mailTimeZone: timeZone, mailHour: hour, staleAfterDays, smtpUrl } = config
  return { ...deps, timetable: { timeZone, hour }, staleAfterDays, hasMail: smtpUrl !== undefined }
}

/** /desk/outbox with the addresses that follow. */
export function mailDesk(deps: Deps): Router {
  const { config, connection, clock } = deps
  const store = followStore(connection, clock)
  const outbox = outboxRoutes({
    connection,
    clock,
    mailFrom: config.smtpUrl === undefined ? undefined : config.mailFrom,
    writeFor: (origin, purpose) => writeMail({ ...deps, origin }, purpose),
    addressOf: addressee(connection, clock),
    countFollowers: async () => (await store.list(1, 1)).total,
  })
  return aRouter().use('/followers', followersRoutes({ connection, clock })).use(outbox)
}
