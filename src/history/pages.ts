import { type Demand, type Status, statusNow } from '../demands/rules.js'
import { aPage, type Page } from '../http/page.js'
import { type Pager, pageOfRows, pagerOf } from '../http/pager.js'
import { shownInstant } from '../language/instant.js'
import type { Shown } from '../language/text.js'
import type { ShownDate, Wording } from '../language/wording.js'
import {
  isErased,
  type PublicContent,
  type PublicEntry,
  type PublicKind,
  recordPath,
} from '../versions/rules.js'
import { differencesOf } from './diff.js'
import { calledOf, comparable, nameOf, newestContent, titleOf } from './names.js'

export interface ShownStatus {
  status: Status
  label: string
}

/** One publication or withdrawal in the list. */
export interface HistoryRow {
  /** 'Version 3', or that it was withdrawn. */
  label: string
  /** Of that version; '' where there is none to see. */
  href: string
  isNewest: boolean
  isWithdrawal: boolean
  isErased: boolean
  when: ShownDate
  /** '' where it is not shown. */
  by: string
  reason: string
  entry: string
  /** What happened, unless it is told by the fields that changed. */
  what: string
  /** The fields that changed, in one line; '' when `what` says it all. */
  changed: string
  /** A demand's status before and after, where it changed. */
  statuses: { before: ShownStatus | null; after: ShownStatus } | null
  difference: { label: string; href: string } | null
}

export interface HistoryPage {
  page: Page
  crumb: { href: string; text: string }
  heading: string
  title: Shown
  href: string
  countText: string
  rows: HistoryRow[]
  pager: Pager
  /** The form that compares two versions; null when there are not three. */
  compare: { action: string; versions: { version: number; isFrom: boolean; isTo: boolean }[] } | null
}

export interface HistoryInput {
  kind: PublicKind
  /** Oldest first; not empty. */
  entries: readonly PublicEntry<PublicKind>[]
  page: number
}

const ON_PAGE = 30

const shownStatus = (content: PublicContent[PublicKind], wording: Wording): ShownStatus => {
  const { status } = statusNow((content as Demand).assessments)
  return { status, label: wording.t(`common.status.${status}`) }
}

function statusesOf(
  kind: PublicKind,
  before: PublicContent[PublicKind] | null,
  after: PublicContent[PublicKind],
  wording: Wording,
): HistoryRow['statuses'] {
  if (kind !== 'demand') return null
  const [old, now] = [before && shownStatus(before, wording), shownStatus(after, wording)]
  return old?.status === now.status ? null : { before: old, after: now }
}

function changedIn(
  kind: PublicKind,
  before: PublicContent[PublicKind],
  after: PublicContent[PublicKind],
  wording: Wording,
): string {
  const labels = differencesOf(kind, before, after)
    .filter(({ isChanged }) => isChanged)
    .map(({ field }) => wording.t(`fields.label.${field.label}`))
  return [...new Set(labels)].join(', ')
}

type Told = Pick<HistoryRow, 'what' | 'changed' | 'statuses' | 'difference'>

/** What a published version changed of the one before it. */
function toldOf({ kind, entries }: HistoryInput, place: number, wording: Wording): Told {
  const nothing = { changed: '', statuses: null, difference: null }
  const entry = entries[place]
  const before = entries.slice(0, place).findLast(({ isWithdrawal }) => !isWithdrawal)
  const say = (what: string) => wording.t(`history.${what}`)
  if (!entry || entry.isWithdrawal) return { ...nothing, what: say('withdrawn') }
  if (entry.content === null) return { ...nothing, what: say('erased') }
  const again = entries[place - 1]?.isWithdrawal ? say('again') : ''
  const statuses = statusesOf(kind, before?.content ?? null, entry.content, wording)
  if (!before) return { ...nothing, statuses, what: say('first') }
  if (before.content === null) return { ...nothing, what: again || say('afterErased') }
  const changed = changedIn(kind, before.content, entry.content, wording)
  const [one, other] = [before.edition.version, entry.edition.version]
  return {
    what: again || (changed === '' ? say('nothing') : ''),
    changed,
    statuses,
    difference: {
      label: wording.t('history.difference', { before: one }),
      href: wording.href(`${recordPath(kind, nameOf(kind, entries))}/diff/${one}..${other}`),
    },
  }
}

function rowOf(input: HistoryInput, place: number, wording: Wording): HistoryRow[] {
  const entry = input.entries[place]
  if (!entry) return []
  const { edition, isWithdrawal } = entry
  const path = recordPath(input.kind, nameOf(input.kind, input.entries))
  const canBeSeen = !isWithdrawal && !isErased(entry)
  return [
    {
      label: isWithdrawal
        ? wording.t('history.withdrawn')
        : wording.t('history.version', { version: edition.version }),
      href: canBeSeen ? wording.href(`${path}/v/${edition.version}`) : '',
      isNewest: place === input.entries.length - 1 && !isWithdrawal,
      isWithdrawal,
      isErased: isErased(entry),
      when: shownInstant(wording, edition.publishedAt),
      by: edition.publishedBy,
      reason: edition.reason,
      entry: wording.t('history.entry', { entry: wording.number(edition.entry) }),
      ...toldOf(input, place, wording),
    },
  ]
}

const MENU = {
  demand: ['/demands', 'frame.nav.demands', 'demands'],
  action: ['/actions', 'frame.nav.actions', 'actions'],
  source: ['/data', 'frame.nav.data', ''],
  organisation: ['/organisations', 'records.organisations.heading', ''],
  theme: ['/themes', 'frame.nav.themes', 'themes'],
  programme: ['/progress', 'progress.heading', 'progress'],
} as const satisfies Record<PublicKind, readonly [string, string, Page['section']]>

/** Where the pages about a record's versions stand in the menu. */
export const placeInMenu = (kind: PublicKind, wording: Wording) => {
  const [path, key, section] = MENU[kind]
  return { crumb: { href: wording.href(path), text: wording.t(key) }, section }
}

function compareOf(input: HistoryInput, path: string, wording: Wording): HistoryPage['compare'] {
  const versions = comparable(input.entries)
    .map(({ edition }) => edition.version)
    .reverse()
  if (versions.length < 3) return null
  return {
    action: wording.href(`${path}/diff`),
    versions: versions.map((version, place) => ({
      version,
      isFrom: place === versions.length - 1,
      isTo: place === 0,
    })),
  }
}

/** The list of what was published of one record, newest first. PURE. @throws AppError 'not-found' after the last page */
export function historyPage(input: HistoryInput, wording: Wording): HistoryPage {
  const { kind, entries, page } = input
  const path = recordPath(kind, nameOf(kind, entries))
  const name = calledOf(kind, entries, wording)
  const total = entries.length
  const places = entries.map((_, place) => total - 1 - place)
  const address = (number: number) => `${path}/history${number > 1 ? `?page=${number}` : ''}`
  const { crumb, section } = placeInMenu(kind, wording)
  const count = entries.filter(({ isWithdrawal }) => !isWithdrawal).length
  return {
    page: aPage({
      title: wording.t('history.title', { name }),
      description: wording.t('history.description', { name }),
      address: address(page),
      section,
    }),
    crumb,
    heading: wording.t('history.heading', { name }),
    title: titleOf(newestContent(entries), wording),
    href: wording.href(path),
    countText: wording.t('history.count', { count }),
    rows: pageOfRows(places, page, ON_PAGE).flatMap((place) => rowOf(input, place, wording)),
    pager: pagerOf({ total, page, length: ON_PAGE }, address, wording),
    compare: compareOf(input, path, wording),
  }
}
