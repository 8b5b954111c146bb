import type { TestContext } from 'node:test'
import { mailRound } from '../../src/assembly/mailing.js'
import { openNotes } from '../../src/mail/notes.js'
import { smallRecord } from '../http/record.js'
import { settableClock } from '../support/clock.js'
import { aMailServer, type MailServer, read } from '../support/mail-server.js'
import { type Browser, browserOn, ownSite, type Site } from '../support/site.js'

/** A Tuesday, midday in Phnom Penh. */
const START = '2026-11-24T05:00:00.000Z'
export const ORIGIN = 'https://tamdan.example'

export interface World {
  site: Site
  browser: Browser
  clock: ReturnType<typeof settableClock>
  server: MailServer
  /** Makes a round of mail, at an instant if one is given. */
  round(at?: string): Promise<void>
}

/** A site with a small record that sends to a real SMTP server, and rounds of mail when the test asks for them. */
export async function aWorld(
  t: TestContext,
  server?: MailServer,
  more: Record<string, string> = {},
): Promise<World> {
  const post = server ?? (await aMailServer(t))
  const clock = settableClock(START)
  const mail = { SMTP_URL: post.url, MAIL_FROM: 'tamdan@example.org' }
  const site = await ownSite(t, { ...mail, ...more }, clock)
  const { config, store } = site
  await store.ledger.appendAll(smallRecord())
  const notes = openNotes(config.dataDir)
  const deps = { config, ...store, clock, origin: ORIGIN }
  return {
    site,
    browser: browserOn(site),
    clock,
    server: post,
    async round(at) {
      if (at) clock.set(at)
      await mailRound(deps, notes)
    },
  }
}

/** The path and token of a link in a mail, by what stands in its address. */
export function linkIn(message: string, path: string): string {
  const found = new RegExp(`${ORIGIN}((?:/km)?${path}\\?token=[\\w-]+)`).exec(read(message).text)
  if (!found?.[1]) throw new Error(`No link to ${path} in the mail`)
  return found[1]
}

export const tokenIn = (link: string): string => new URL(link, ORIGIN).searchParams.get('token') ?? ''

/** Fills in the form, opens the mailed link and confirms, as a person does. */
export async function follow(
  { browser, server, round }: World,
  { email = 'sok@example.org', what = 'demand=D-0001', cadence = 'daily', prefix = '' } = {},
): Promise<void> {
  await browser.post(`${prefix}/follow?${what}`).type('form').send({ email, cadence }).expect(303)
  await round()
  const mail = server.taken.findLast(({ to }) => to === email)
  const link = linkIn(mail?.message ?? '', '/follow/confirm')
  await browser
    .post(`${prefix}/follow/confirm`)
    .type('form')
    .send({ token: tokenIn(link) })
    .expect(200)
}
