import { recordPath } from '../../kinds/address.js'
import { type Demand, statusNow } from '../../kinds/demand/rules.js'
import { isErased, type PublicContent, type PublicEntry, type PublicKind } from '../../kinds/edition.js'
import { isJudged } from '../../kinds/kinds.js'
import type { Status } from '../../kinds/shape/status.js'
import { nameOf } from '../../kinds/titles.js'
import { shownInstant } from '../../language/instant.js'
import type { ShownDate, Wording } from '../../language/wording.js'
import { changedFields } from './same.js'

interface ShownStatus {
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
  /** Why its languages are alike; '' where nobody said. */
  alike: string
  entry: string
  /** What happened, unless it is told by the fields that changed. */
  what: string
  /** The fields that changed, in one line; '' when `what` says it all. */
  changed: string
  /** A demand's status before and after, where it changed. */
  statuses: { before: ShownStatus | null; after: ShownStatus } | null
  difference: { label: string; href: string } | null
}

export interface HistoryInput {
  kind: PublicKind
  /** Oldest first; not empty. */
  entries: readonly PublicEntry<PublicKind>[]
  page: number
}

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
  if (!isJudged(kind)) return null
  const [old, now] = [before && shownStatus(before, wording), shownStatus(after, wording)]
  return old?.status === now.status ? null : { before: old, after: now }
}

function changedIn(
  kind: PublicKind,
  before: PublicContent[PublicKind],
  after: PublicContent[PublicKind],
  wording: Wording,
): string {
  const labels = changedFields(kind, before, after).map(({ label }) => wording.t(`fields.label.${label}`))
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
  if (entry.content === null) {
    const at = entry.erased && shownInstant(wording, entry.erased.at).text
    const when = at === null ? [] : [wording.t('history.erasedOn', { time: at })]
    return { ...nothing, what: [say('erased'), ...when].join(' ') }
  }
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
      href: wording.href(`${recordPath(kind, nameOf(entries))}/diff/${one}..${other}`),
    },
  }
}

/** The row of one entry, by its place; none where there is no entry. PURE. */
export function rowOf(input: HistoryInput, place: number, wording: Wording): HistoryRow[] {
  const entry = input.entries[place]
  if (!entry) return []
  const { edition, isWithdrawal } = entry
  const path = recordPath(input.kind, nameOf(input.entries))
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
      reason: entry.erased?.reason ?? edition.reason,
      alike: edition.alike ? wording.t('likeness.alike', { reason: edition.alike }) : '',
      entry: wording.t('history.entry', { entry: wording.number(edition.entry) }),
      ...toldOf(input, place, wording),
    },
  ]
}
