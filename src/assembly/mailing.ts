import { Cron } from 'croner'
import type { Connection } from 'mongoose'
import { accountWriters } from '../accounts/letters/writers.js'
import { userStore } from '../accounts/store.js'
import type { Clock } from '../clock.js'
import type { Config } from '../config.js'
import { followerModel, prepareFollowing } from '../following/model.js'
import { orderDigests } from '../following/round-store.js'
import { followStore } from '../following/store.js'
import { followingWriters } from '../following/writers.js'
import type { Ledger } from '../ledger/ledger.js'
import type { Log } from '../log.js'
import { liftAddresses } from '../mail/address-lift.js'
import type { MailRow } from '../mail/model.js'
import { type Notes, openNotes } from '../mail/notes.js'
import { deliver, type PostmanDeps } from '../mail/postman.js'
import type { Purpose } from '../mail/rules.js'
import { outboxStore, prepareOutbox } from '../mail/store.js'
import { reminderStore } from '../reminders/store.js'
import { reminderWriter } from '../reminders/writer.js'

export interface MailingDeps {
  config: Pick<
    Config,
    'smtpUrl' | 'mailFrom' | 'baseUrl' | 'dataDir' | 'mailTimeZone' | 'mailHour' | 'staleAfterDays'
  >
  connection: Connection
  ledger: Ledger
  clock: Clock
  log: Log
  /** Public address that links in mails begin with. */
  origin: string
}

/** Ended mails are listed for so long. */
const KEPT_MS = 90 * 24 * 60 * 60 * 1000

const OF_ACCOUNTS: ReadonlySet<MailRow['kind']> = new Set([
  ...(['reminder', 'account-link', 'factors-reset', 'account-changed', 'reader-named'] as const),
])

/** The address that a mail is for; '' once it is deleted. For administrators alone. */
export function addressee(connection: Connection, clock: Clock): (mail: MailRow) => Promise<string> {
  const store = followStore(connection, clock)
  const users = userStore(connection, clock)
  return async ({ kind, of }) => {
    if (OF_ACCOUNTS.has(kind)) return (await users.byId(of))?.email ?? ''
    return (await (kind === 'digest' ? store.byId(of) : store.request(of)))?.email ?? ''
  }
}

/** Words of a mail by its kind: for sending and for previews. */
export function writeMail(
  deps: Omit<MailingDeps, 'log' | 'config'> & { config: Pick<Config, 'staleAfterDays'> },
  purpose: Purpose = { isPreview: false },
): PostmanDeps['write'] {
  const { config, ...rest } = { ...deps, ...purpose }
  const reminder = reminderWriter({ ...rest, staleAfterDays: config.staleAfterDays })
  const writers = { ...followingWriters(rest), ...accountWriters(rest), reminder }
  return (mail) => writers[mail.kind](mail)
}

/** One round: what is due is ordered, what waits is sent, what is past is forgotten. Any process may make one at any time. */
export async function mailRound(deps: MailingDeps, notes: Notes): Promise<void> {
  const { config, connection, ledger, clock, log } = deps
  const { smtpUrl, mailFrom, mailTimeZone: timeZone, mailHour: hour } = config
  const outbox = outboxStore(connection, clock)
  const timetable = { timeZone, hour }
  await orderDigests({ connection, ledger, clock, timetable })
  await reminderStore(connection, clock, timetable).order()
  if (smtpUrl !== undefined && mailFrom !== undefined) {
    await deliver({ outbox, write: writeMail(deps), notes, smtpUrl, mailFrom, clock, log })
  }
  await outbox.forgetBefore(new Date(clock.now().getTime() - KEPT_MS).toISOString())
  await followStore(connection, clock).forgetOld()
}

/** Makes a round at once, so that what was missed is made up, and then every few seconds until it is stopped. */
export async function startMailing(deps: MailingDeps): Promise<{ stop(): Promise<void> }> {
  const { dataDir, smtpUrl, baseUrl } = deps.config
  const notes = openNotes(dataDir)
  if (smtpUrl && !baseUrl) deps.log.warn(`BASE_URL is not set: links in mails lead to ${deps.origin}`)
  await Promise.all([prepareOutbox(deps.connection), prepareFollowing(deps.connection)])
  await liftAddresses(followerModel(deps.connection))
  let underWay: Promise<void> = Promise.resolve()
  const round = () => {
    underWay = mailRound(deps, notes).catch((error: unknown) => {
      deps.log.error({ err: error }, 'A round of mail failed')
    })
    return underWay
  }
  const job = new Cron('*/10 * * * * *', { protect: true, unref: true }, round)
  void round()
  return {
    async stop() {
      job.stop()
      await underWay
    },
  }
}
