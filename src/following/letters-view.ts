import type { Shown } from '../language/text.js'
import type { Wording } from '../language/wording.js'
import type { MailLink, NoticeLetter } from '../mail/notice.js'
import { type DigestInput, type DigestRecord, digestRecord } from './digest-view.js'
import type { Cadence, FollowedThing } from './rules.js'

export interface DigestLetter {
  lang: string
  subject: string
  heading: string
  lede: string
  /** About mails of which it is not known whether they arrived; none for most. */
  perhaps: MailLink[]
  records: DigestRecord[]
  words: {
    before: string
    after: string
    reason: string
    evidence: string
    actions: string
    effect: string
    status: string
  }
  more: MailLink
  changes: MailLink
  manage: MailLink
  leave: MailLink
  foot: string[]
  site: MailLink
}

const site = (origin: string, wording: Wording): MailLink => ({
  text: wording.t('common.siteName'),
  href: `${origin}${wording.href('/')}`,
})

/** Words for one thing: its name, with the reference of a demand. */
export function thingText(
  { kind, reference, name }: Pick<FollowedThing, 'kind' | 'reference' | 'name'>,
  wording: Wording,
): Shown {
  const shown = wording.text(name)
  const text = wording.t(`following.thing.${kind}`, { reference, name: shown.text })
  return { ...shown, text }
}

/** PURE. To confirm that an address follows something. */
export function confirmLetter(
  {
    thing,
    cadence,
    token,
    origin,
  }: { thing: FollowedThing; cadence: Cadence; token: string; origin: string },
  wording: Wording,
): NoticeLetter {
  const { t } = wording
  return {
    lang: wording.lang,
    subject: t('following.confirm.subject'),
    heading: t('following.confirm.heading'),
    paragraphs: [
      t('following.confirm.asked', { thing: thingText(thing, wording).text }),
      t(`following.confirm.${cadence}`),
    ],
    button: {
      text: t('following.confirm.button'),
      href: `${origin}${wording.href('/follow/confirm')}?token=${token}`,
    },
    foot: [t('following.confirm.notYou'), t('following.confirm.lasts')],
    site: site(origin, wording),
  }
}

/** PURE. To see and change what an address follows. */
export function manageLetter(
  { token, origin }: { token: string; origin: string },
  wording: Wording,
): NoticeLetter {
  const { t } = wording
  return {
    lang: wording.lang,
    subject: t('following.manage.subject'),
    heading: t('following.manage.heading'),
    paragraphs: [t('following.manage.text')],
    button: {
      text: t('following.manage.button'),
      href: `${origin}${wording.href('/follow/mine')}?token=${token}`,
    },
    foot: [t('following.manage.notYou')],
    site: site(origin, wording),
  }
}

export interface DigestGiven extends DigestInput {
  /** First and last day told of. */
  days: { from: string; to: string }
  cadence: Cadence
  /** Days of mails of which it is not known whether they arrived. */
  perhaps: { from: string; to: string; sent: string }[]
  tokens: { manage: string; leave: string }
}

/** Records told in one mail; the page of changes has the rest. */
const MOST = 40

const changesPath = ({ from, to }: { from: string; to: string }) => `/changes?from=${from}&to=${to}`

/** PURE. What changed in what somebody follows. */
export function digestLetter(given: DigestGiven, wording: Wording): DigestLetter {
  const { t } = wording
  const { items, days, origin, tokens } = given
  const address = (path: string) => `${origin}${wording.href(path)}`
  const between = { from: wording.date(days.from).text, to: wording.date(days.to).text }
  const rest = items.length - MOST
  const changes = { text: t('following.digest.changes'), href: address(changesPath(days)) }
  return {
    lang: wording.lang,
    subject: t('following.digest.subject', { count: items.length }),
    heading: t('following.digest.heading', { count: items.length }),
    lede:
      days.from === days.to ? t('following.digest.ledeDay', between) : t('following.digest.lede', between),
    perhaps: given.perhaps.map(({ from, to, sent }) => ({
      text: t('following.digest.perhaps', { day: wording.date(sent).text }),
      href: address(changesPath({ from, to })),
    })),
    records: items.slice(0, MOST).map((item) => digestRecord(item, given, wording)),
    words: {
      before: t('following.digest.before'),
      after: t('following.digest.after'),
      reason: t('changes.reason'),
      evidence: t('following.digest.evidence'),
      actions: t('changes.actionsHere'),
      effect: t('changes.effect'),
      status: t('changes.statusIs'),
    },
    more: { text: rest > 0 ? t('following.digest.more', { count: rest }) : '', href: changes.href },
    changes,
    manage: { text: t('following.digest.manage'), href: `${address('/follow/mine')}?token=${tokens.manage}` },
    leave: { text: t('following.digest.leave'), href: `${address('/follow/leave')}?token=${tokens.leave}` },
    foot: [t(`following.digest.why.${given.cadence}`), t('following.digest.yours')],
    site: site(origin, wording),
  }
}
