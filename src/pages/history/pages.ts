import { aPage, type Page } from '../../http/page.js'
import { type Pager, pageOfRows, pagerOf } from '../../http/pager.js'
import { recordPath } from '../../kinds/address.js'
import type { PublicKind } from '../../kinds/edition.js'
import { kindOfRecord } from '../../kinds/kinds.js'
import { calledOf, comparable, nameOf, newestContent, titleOf } from '../../kinds/titles.js'
import type { Shown } from '../../language/text.js'
import type { Wording } from '../../language/wording.js'
import { type HistoryInput, type HistoryRow, rowOf } from './history-row.js'

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

const ON_PAGE = 30

/** Where the pages about a record's versions stand in the menu. */
export const placeInMenu = (kind: PublicKind, wording: Wording) => {
  const { at, heading, section } = kindOfRecord(kind).listed
  return { crumb: { href: wording.href(at), text: wording.t(heading) }, section }
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
  const path = recordPath(kind, nameOf(entries))
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
    title: titleOf(kind, newestContent(entries), wording),
    href: wording.href(path),
    countText: wording.t('history.count', { count }),
    rows: pageOfRows(places, page, ON_PAGE).flatMap((place) => rowOf(input, place, wording)),
    pager: pagerOf({ total, page, length: ON_PAGE }, address, wording),
    compare: compareOf(input, path, wording),
  }
}
