import { dayOf } from '../clock.js'
import { pathOf } from '../kinds/address.js'
import type { Shown } from '../language/text.js'
import type { Wording } from '../language/wording.js'
import type { Due } from '../record/due/store.js'

interface ReminderLine {
  reference: string
  title: Shown
  href: string
  note: string
}

export interface ReminderLetter {
  lang: string
  subject: string
  heading: string
  lede: string
  groups: { heading: string; lines: ReminderLine[]; more: string }[]
  desk: { text: string; href: string }
  account: { text: string; href: string }
  foot: string
  site: { text: string; href: string }
}

/** Lines of one group; the desk has the rest. */
const MOST = 25

type Group = ReminderLetter['groups'][number]

function groupOf(heading: string, lines: ReminderLine[], { t }: Wording): Group[] {
  const rest = lines.length - MOST
  const more = rest > 0 ? t('outbox.reminders.more', { count: rest }) : ''
  return lines.length === 0 ? [] : [{ heading, lines: lines.slice(0, MOST), more }]
}

/** PURE. What needs looking at, by group; groups with nothing are left out. */
export function reminderGroups(due: Due, staleAfterDays: number, origin: string, wording: Wording): Group[] {
  const { t } = wording
  const at = (path: string) => `${origin}${wording.href(path)}`
  const day = (on: string) => wording.date(on).text
  const stale = due.stale.map(({ reference, title, checkedOn }) => ({
    reference,
    title: wording.text(title),
    href: at(`/desk/demands/${reference}`),
    note:
      checkedOn === ''
        ? t('outbox.reminders.neverChecked')
        : t('outbox.reminders.checked', { day: day(checkedOn) }),
  }))
  const deadlines = due.deadlines.map(({ reference, title, deadline, isPassed }) => ({
    reference,
    title: wording.text(title),
    href: at(`/desk/demands/${reference}`),
    note: t(`outbox.reminders.${isPassed ? 'passed' : 'due'}`, { day: day(deadline) }),
  }))
  const waiting = due.waiting.map(({ kind, reference, title, draft, changedAt }) => ({
    reference,
    title: wording.text(title),
    href: at(`/desk/review/${pathOf(kind)}/${reference}`),
    note: t('outbox.reminders.since', {
      day: day(dayOf(draft?.time ?? changedAt)),
      name: draft?.author.shownAs ?? '',
    }),
  }))
  return [
    ...groupOf(t('outbox.reminders.waiting'), waiting, wording),
    ...groupOf(t('outbox.reminders.deadlines'), deadlines, wording),
    ...groupOf(t('outbox.reminders.stale', { days: staleAfterDays }), stale, wording),
  ]
}

/** PURE. */
export function reminderLetter(
  due: Due,
  staleAfterDays: number,
  origin: string,
  wording: Wording,
): ReminderLetter {
  const { t } = wording
  return {
    lang: wording.lang,
    subject: t('outbox.reminders.subject'),
    heading: t('outbox.reminders.heading'),
    lede: t('outbox.reminders.lede', { day: wording.date(due.day).text }),
    groups: reminderGroups(due, staleAfterDays, origin, wording),
    desk: { text: t('outbox.reminders.desk'), href: `${origin}${wording.href('/desk')}` },
    account: { text: t('outbox.reminders.account'), href: `${origin}${wording.href('/account/reminders')}` },
    foot: t('outbox.reminders.foot'),
    site: { text: t('common.siteName'), href: `${origin}${wording.href('/')}` },
  }
}

/** PURE. Its text part. */
export function reminderText({ heading, lede, groups, desk, account, foot }: ReminderLetter): string {
  const told = groups.map(({ heading: name, lines, more }) =>
    [
      name,
      ...lines.flatMap(({ reference, title, note, href }) => [
        `- ${reference} ${title.text}, ${note}`,
        `  ${href}`,
      ]),
      ...(more ? [more] : []),
    ].join('\n'),
  )
  const parts = [
    heading,
    lede,
    ...told,
    `${desk.text}\n${desk.href}`,
    `--\n${foot}`,
    `${account.text}\n${account.href}`,
  ]
  return parts.join('\n\n').replaceAll('\u2060', '')
}
