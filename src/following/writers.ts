import type { Connection } from 'mongoose'
import { type Clock, dayOf } from '../clock.js'
import { wordingOf } from '../language/wording.js'
import type { Ledger } from '../ledger/ledger.js'
import type { MailRow } from '../mail/model.js'
import { type NoticeLetter, noticeText } from '../mail/notice.js'
import type { Writer } from '../mail/postman.js'
import { renderMail } from '../mail/render.js'
import { type Letter, NO_TOKEN, type Purpose } from '../mail/rules.js'
import { outboxStore } from '../mail/store.js'
import type { Changed } from '../record/changes/rules.js'
import { digestReader } from './digest-store.js'
import { confirmLetter, digestLetter, manageLetter } from './letters-view.js'
import { digestText } from './plain-view.js'
import { type FollowStore, followStore } from './store.js'
import { thingReader } from './things-store.js'

export interface WritersDeps extends Purpose {
  connection: Connection
  ledger: Pick<Ledger, 'applied' | 'entries'>
  clock: Clock
  /** Public address of the site, without a final slash. */
  origin: string
}

const noticeFor = (to: string, lang: Letter['lang'], notice: NoticeLetter): Letter => ({
  to,
  lang,
  subject: notice.subject,
  text: noticeText(notice),
  html: renderMail('notice', notice, lang),
  leave: '',
})

/** A link to confirm; needless once the request is gone, or the thing is not published any more. */
function confirmWriter({ connection, ledger, origin }: WritersDeps, store: FollowStore): Writer {
  const { things } = thingReader(connection)
  return async ({ of }) => {
    const wish = await store.request(of)
    if (!wish?.thing || wish.cadence === '') return null
    const [thing] = await things(await ledger.applied(), [wish.thing])
    if (!thing) return null
    const token = await store.makeKey('confirm', wish.id)
    const { language, cadence } = wish
    const notice = confirmLetter({ thing, cadence, token, origin }, wordingOf(language))
    return noticeFor(wish.email, language, notice)
  }
}

/** A link to one's own page; needless to an address that follows nothing, which the form does not tell apart. */
function manageWriter({ origin }: WritersDeps, store: FollowStore): Writer {
  return async ({ of }) => {
    const wish = await store.request(of)
    const follower = wish && (await store.byEmail(wish.email))
    if (!follower || !wish) return null
    const token = await store.makeKey('manage', follower.id)
    return noticeFor(follower.email, wish.language, manageLetter({ token, origin }, wordingOf(wish.language)))
  }
}

/** First and last day on which something of this was published or withdrawn. */
function daysIn(known: ReadonlyMap<string, Changed>): { from: string; to: string } | null {
  const times = [...known.values()].flatMap(({ steps }) => steps.map(({ at }) => at)).sort()
  const [first, last] = [times[0], times.at(-1)]
  return first === undefined || last === undefined ? null : { from: dayOf(first), to: dayOf(last) }
}

function digestWriter(deps: WritersDeps, store: FollowStore): Writer {
  const { connection, ledger, clock, origin } = deps
  const reader = digestReader(connection, ledger)
  const outbox = outboxStore(connection, clock)
  const span = async ({ from, to, madeAt }: MailRow) => {
    const { from: first, to: last } = await reader.span(from, to)
    return { from: dayOf(first.time || last.time), to: dayOf(last.time), sent: dayOf(madeAt) }
  }
  return async ({ _id, of, from, to }) => {
    const follower = await store.byId(of)
    if (!follower) return null
    const ends = await reader.span(from, to)
    const items = await reader.items(ends, follower.follows)
    const known = await reader.known(ends, items)
    const days = daysIn(known)
    if (items.length === 0 || !days) return null
    const lost = (await outbox.unknownOf(of)).filter((mail) => mail._id !== _id && mail.to <= from)
    const [manage, leave] = [await store.makeKey('manage', of), await store.makeKey('leave', of)]
    const { language, cadence } = follower
    const perhaps = await Promise.all(lost.slice(-3).map(span))
    const evidence = await reader.evidence(known)
    const given = { items, known, evidence, origin, days, cadence, perhaps, tokens: { manage, leave } }
    const letter = digestLetter(given, wordingOf(language))
    return {
      to: follower.email,
      lang: language,
      subject: letter.subject,
      text: digestText(letter),
      html: renderMail('digest', letter, language),
      leave: letter.leave.href,
    }
  }
}

/** Who writes the mails of followers. */
export function followingWriters(deps: WritersDeps): Record<'confirm' | 'manage' | 'digest', Writer> {
  const kept = followStore(deps.connection, deps.clock)
  const store = deps.isPreview ? { ...kept, makeKey: async () => NO_TOKEN } : kept
  return {
    confirm: confirmWriter(deps, store),
    manage: manageWriter(deps, store),
    digest: digestWriter(deps, store),
  }
}
