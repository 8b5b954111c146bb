import { aPage, type Page } from '../http/page.js'
import { type Pager, pagerOf } from '../http/pager.js'
import { shownInstant } from '../language/instant.js'
import type { Wording } from '../language/wording.js'
import { type Mailbox, shownMailbox } from './mailbox.js'
import type { MailRow } from './model.js'
import type { Letter, MailState, Purpose } from './rules.js'

export const MAIL_GROUPS = ['open', 'sent', 'failed'] as const
export type MailGroup = (typeof MAIL_GROUPS)[number]

export const STATES_OF: Record<MailGroup, MailState[]> = {
  open: ['waiting', 'claimed', 'handed-over'],
  sent: ['sent'],
  failed: ['failed', 'unknown', 'dropped'],
}

interface MailLine {
  id: string
  kind: string
  /** "to name@example.org", or that the address was deleted. */
  to: string
  span: string
  state: string
  isUnknown: boolean
  times: string[]
  answer: string
  preview: string
  /** '' where it cannot be. */
  again: string
  discard: string
}

export interface OutboxPage {
  page: Page
  done: string
  status: string
  groups: { text: string; href: string; isShown: boolean }[]
  group: MailGroup
  action: string
  lines: MailLine[]
  hasUnknown: boolean
  pager: Pager
  followers: { text: string; href: string }
}

export interface OutboxGiven {
  group: MailGroup
  rows: readonly MailRow[]
  /** By id of the mail; '' for one whose address is deleted. */
  addresses: ReadonlyMap<string, string>
  counts: Record<MailState, number>
  number: number
  perPage: number
  followers: number
  mailFrom: Mailbox | undefined
  done: string | undefined
}

const outboxPath = (group: MailGroup, page = 1): string =>
  `/desk/outbox?show=${group}${page > 1 ? `&page=${page}` : ''}`

function timesOf(row: MailRow, wording: Wording): string[] {
  const at = (instant: string) => shownInstant(wording, instant).text
  const { t } = wording
  return [
    t('outbox.ordered', { time: at(row.madeAt) }),
    ...(row.state === 'waiting' && row.nextAt > row.madeAt
      ? [t('outbox.next', { time: at(row.nextAt) })]
      : []),
    ...(row.doneAt === '' ? [] : [t('outbox.ended', { time: at(row.doneAt) })]),
    ...(row.tries === 0 ? [] : [t('outbox.tries', { count: row.tries })]),
  ]
}

function lineOf(row: MailRow, address: string, wording: Wording): MailLine {
  const { t } = wording
  const isEnded = row.state === 'failed' || row.state === 'unknown' || row.state === 'dropped'
  return {
    id: row._id,
    kind: t(`outbox.kind.${row.kind}`),
    to: address === '' ? t('outbox.forgotten') : t('outbox.to', { email: address }),
    span: row.to === 0 ? '' : t('outbox.span', { from: row.from + 1, to: row.to }),
    state: t(`outbox.state.${row.state}`),
    isUnknown: row.state === 'unknown',
    times: timesOf(row, wording),
    answer: row.answer,
    preview:
      row.state === 'sent' ? '' : wording.href(`/desk/outbox/preview?id=${encodeURIComponent(row._id)}`),
    again: row.state === 'waiting' ? t('outbox.now') : isEnded ? t('outbox.again') : '',
    discard:
      row.state === 'waiting' || row.state === 'failed' || row.state === 'unknown' ? t('outbox.discard') : '',
  }
}

/** PURE. */
export function outboxPage(given: OutboxGiven, wording: Wording): OutboxPage {
  const { t } = wording
  const { group, rows, counts, mailFrom, done, number, perPage } = given
  const count = (states: readonly MailState[]) => states.reduce((sum, state) => sum + counts[state], 0)
  const lines = rows.map((row) => lineOf(row, given.addresses.get(row._id) ?? '', wording))
  const size = { total: count(STATES_OF[group]), page: number, length: perPage }
  return {
    page: aPage({ title: t('outbox.title'), description: t('outbox.title'), address: '/desk/outbox' }),
    done: done ? t(`outbox.done.${done}`) : '',
    status: mailFrom === undefined ? t('outbox.isOff') : t('outbox.isOn', { from: shownMailbox(mailFrom) }),
    groups: MAIL_GROUPS.map((one) => ({
      text: `${t(`outbox.group.${one}`)} (${wording.number(count(STATES_OF[one]))})`,
      href: wording.href(outboxPath(one)),
      isShown: one === group,
    })),
    group,
    action: wording.href('/desk/outbox'),
    lines,
    hasUnknown: lines.some(({ isUnknown }) => isUnknown),
    pager: pagerOf(size, (page) => outboxPath(group, page), wording),
    followers: {
      text: t('outbox.followers.link', { count: given.followers }),
      href: wording.href('/desk/outbox/followers'),
    },
  }
}

export interface MailPreviewPage {
  page: Page
  letter: Pick<Letter, 'to' | 'subject' | 'text' | 'lang'> | null
  lede: string
  /** Where its links are made; '' where they are, or there is no letter. */
  make: string
  from: string
  html: string
  back: { text: string; href: string }
}

export interface MailPreviewGiven extends Purpose {
  id: string
  /** Null when nothing would be sent. */
  letter: Letter | null
  mailFrom: Mailbox | undefined
}

/** PURE. */
export function mailPreviewPage(
  { id, letter, mailFrom, isPreview }: MailPreviewGiven,
  wording: Wording,
): MailPreviewPage {
  const { t } = wording
  const said = letter === null ? 'previewGone' : isPreview ? 'previewText' : 'previewMade'
  const address = `/desk/outbox/preview?id=${encodeURIComponent(id)}`
  return {
    page: aPage({ title: t('outbox.previewTitle'), description: t('outbox.previewTitle'), address: '' }),
    letter,
    lede: t(`outbox.${said}`),
    make: letter !== null && isPreview ? wording.href(address) : '',
    from: mailFrom ? shownMailbox(mailFrom) : '',
    html: wording.href(`/desk/outbox/html?id=${encodeURIComponent(id)}`),
    back: { text: t('outbox.back'), href: wording.href('/desk/outbox') },
  }
}
