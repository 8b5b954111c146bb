import { dayOf } from '../../clock.js'
import { aPage, type Page } from '../../http/page.js'
import { type Pager, pageOfRows, pagerOf } from '../../http/pager.js'
import type { Status } from '../../kinds/shape/status.js'
import type { Day } from '../../language/dates.js'
import type { Shown } from '../../language/text.js'
import type { ShownDate, Wording } from '../../language/wording.js'
import type { Head } from '../../ledger/entry.js'
import { countStatuses, listDemands, PAGE_LENGTH } from '../../record/demands/list.js'
import { type DemandQuery, demandsAddress, inReferences, SORTS, sortOf } from '../../record/demands/query.js'
import type { DemandRow } from '../../record/demands/rows.js'
import { type Strip, stripOf } from '../../record/demands/strip.js'
import { type OfferedFilters, offeredFilters } from '../../record/facet-offer.js'
import { inOneLine, type Names, shortName } from '../../record/names.js'
import { thinned, type YearTick, yearTicks } from '../charts/status-history.js'
import { demandFacets } from './facets.js'
import { type History, historyOf } from './history.js'

/** One demand as a row of a list. */
export interface DemandRowView {
  reference: string
  href: string
  title: Shown
  byTo: string
  issuedOn: ShownDate
  status: Status
  label: string
  since: ShownDate | null
  history: History
  lastAction: ShownDate | null
}

export interface SortOption {
  value: string
  label: string
  isChosen: boolean
}

export interface DemandListPage extends OfferedFilters {
  page: Page
  total: number
  countText: string
  sortedText: string
  filterText: string
  caption: string
  historyColumn: string
  strip: Strip
  ticks: YearTick[]
  rows: DemandRowView[]
  /** As asked for, for the fields of the forms. */
  q: string
  from: string
  to: string
  sort: string
  sorts: SortOption[]
  /** Hidden fields that keep the filters when the order changes. */
  kept: { name: string; value: string }[]
  pager: Pager
  /** True when nothing is published at all, whatever the filters. */
  isBare: boolean
}

/** As many as fit above the column of small histories. */
const MOST_TICKS = 6

/** Years of an axis that all demands share: one of long ago would press those of all others into a line. */
const MOST_AXIS_YEARS = 100

/** The axis of small histories: from the year of the first demand, of those of our time, to the end of the record. */
export function axisOf(rows: Iterable<DemandRow>, head: Head): { start: Day; end: Day } {
  // An empty record has no time, and no row to draw.
  const end = head.number === 0 ? '1970-01-01' : dayOf(head.time)
  let first = end
  for (const { from } of rows) if (from < first) first = from
  const oldest = String(Number(end.slice(0, 4)) - MOST_AXIS_YEARS)
  return { start: `${first.slice(0, 4) < oldest ? oldest : first.slice(0, 4)}-01-01`, end }
}

/** PURE. */
export function demandRowView(
  row: DemandRow,
  axis: { start: Day; end: Day },
  names: Names,
  wording: Wording,
): DemandRowView {
  const named = (references: readonly string[]) =>
    inOneLine(
      references.map((reference) => shortName(names, reference, wording)),
      wording,
    )
  const history = { askedOn: row.issuedOn, judged: row.history, actions: [] }
  return {
    reference: row.reference,
    href: wording.href(`/demands/${row.reference}`),
    title: wording.text(row.title),
    byTo: wording.t('demands.byTo', { by: named(row.askedBy), of: named(row.addressees) }),
    issuedOn: wording.shortDate(row.issuedOn),
    status: row.status,
    label: wording.t(`common.status.${row.status}`),
    since: row.since === '' ? null : wording.shortDate(row.since),
    history: historyOf(history, axis.start, axis.end, wording),
    lastAction: row.lastActionOn === '' ? null : wording.shortDate(row.lastActionOn),
  }
}

function keptFields(query: DemandQuery): { name: string; value: string }[] {
  const address = new URL(demandsAddress({ ...query, sort: undefined }), 'http://localhost')
  return [...address.searchParams].map(([name, value]) => ({ name, value }))
}

function sortsOf(query: DemandQuery, wording: Wording): SortOption[] {
  const chosen = sortOf(query)
  const offered = SORTS.filter((sort) => sort !== 'relevance' || query.q !== '')
  return offered.map((value) => ({
    value,
    label: wording.t(`demands.sort.${value}`),
    isChosen: value === chosen,
  }))
}

function pageOf(query: DemandQuery, wording: Wording): Page {
  const title = wording.t('demands.heading')
  const description = wording.t('demands.description')
  return aPage({
    title,
    description,
    address: demandsAddress(query, { page: query.page }),
    section: 'demands',
  })
}

export interface DemandListInput {
  all: ReadonlyMap<string, DemandRow>
  query: DemandQuery
  /** Places of those that were searched for, by reference; null when none were. */
  found: ReadonlyMap<string, number> | null
  names: Names
  head: Head
}

/** PURE. @throws AppError 'not-found' for a page after the last one */
export function demandListPage(input: DemandListInput, wording: Wording): DemandListPage {
  const { all, query, found, names, head } = input
  const list = listDemands(all.values(), inReferences(query, names), found)
  const axis = axisOf(all.values(), head)
  const years = {
    from: wording.inDigits(axis.start.slice(0, 4)),
    to: wording.inDigits(axis.end.slice(0, 4)),
  }
  const total = list.rows.length
  const shown = pageOfRows(list.rows, query.page, PAGE_LENGTH)
  const listOf = (status: Status) => demandsAddress(query, { status: [status] })
  return {
    page: pageOf(query, wording),
    total,
    countText: wording.t('demands.count', { count: total }),
    sortedText: wording.t(`demands.sorted.${sortOf(query)}`),
    filterText: wording.t('demands.filter', { count: total }),
    caption: wording.t('demands.caption', years),
    historyColumn: wording.t('demands.column.history', years),
    strip: stripOf(countStatuses(list.rows), listOf, wording),
    ticks: thinned(yearTicks(axis.start, axis.end), MOST_TICKS).map(({ year, x }) => ({
      year: `’${year.slice(2)}`,
      x,
    })),
    rows: shown.map((row) => demandRowView(row, axis, names, wording)),
    ...offeredFilters(demandFacets(names, wording), list.counts, query),
    q: query.q,
    from: query.from ?? '',
    to: query.to ?? '',
    sort: query.sort ?? '',
    sorts: sortsOf(query, wording),
    kept: keptFields(query),
    pager: pagerOf(
      { total, page: query.page, length: PAGE_LENGTH },
      (page) => demandsAddress(query, { page }),
      wording,
    ),
    isBare: all.size === 0,
  }
}
