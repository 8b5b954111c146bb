import { dayOf } from '../../clock.js'
import { aPage, feedLink, type Page } from '../../http/page.js'
import { STATUSES, type Status } from '../../kinds/shape/status.js'
import type { Shown } from '../../language/text.js'
import type { ShownDate, Wording } from '../../language/wording.js'
import type { Head } from '../../ledger/entry.js'
import { countStatuses } from '../../record/demands/list.js'
import { type DemandRow, statusAt } from '../../record/demands/rows.js'
import { MOST_SQUARES, type Strip, stripOf } from '../../record/demands/strip.js'
import { type Names, slugIn, themeName } from '../../record/names.js'
import { type ShownChange, shownChange } from './changes.js'
import type { RecentAnswer, RecentChange } from './store.js'

interface YearRow {
  label: string
  strip: Strip
  total: string
}

/** One demand of a theme, as a square that leads to it. */
interface Cell {
  reference: string
  href: string
  status: Status
  /** "D-0001, Partly met". */
  label: string
  /** The same with the demand's title. */
  title: string
}

interface ThemeRow {
  name: Shown
  href: string
  /** Empty when there are too many for squares; then the strip is drawn. */
  cells: Cell[]
  strip: Strip
  demands: string
  actions: string
  lastAction: ShownDate | null
}

export interface HomePage {
  page: Page
  total: number
  heading: string
  lede: string
  asOf: ShownDate | null
  demands: string
  actions: string
  sources: string
  strip: Strip
  years: YearRow[]
  themes: ThemeRow[]
  changes: ShownChange[]
}

export interface HomeInput {
  head: Head
  rows: ReadonlyMap<string, DemandRow>
  actions: ReadonlyMap<string, RecentAnswer>
  sources: number
  names: Names
  changes: readonly RecentChange[]
}

const listOf = (status: Status): string => `/demands?status=${status}`

function countAt(rows: readonly DemandRow[], day: string): { status: Status; count: number }[] {
  const counts = new Map<Status, number>()
  for (const row of rows) {
    const status = statusAt(row, day)
    if (status) counts.set(status, (counts.get(status) ?? 0) + 1)
  }
  return STATUSES.map((status) => ({ status, count: counts.get(status) ?? 0 }))
}

/** Years that are shown beside the present one; what was asked before them is counted in the first. */
const MOST_YEARS = 20

/** One row for the end of each of the last years that are over, and one for now. */
function yearRows(rows: readonly DemandRow[], head: Head, wording: Wording): YearRow[] {
  const today = dayOf(head.time)
  const first = rows.reduce((least, row) => (row.from < least ? row.from : least), today)
  const years: string[] = []
  const present = Number(today.slice(0, 4))
  for (let year = Math.max(Number(first.slice(0, 4)), present - MOST_YEARS); year < present; year++)
    years.push(String(year))
  const rowOf = (label: string, counts: { status: Status; count: number }[]): YearRow => {
    const strip = stripOf(counts, listOf, wording, rows.length)
    return { label, strip, total: wording.number(strip.total) }
  }
  const now = rowOf(wording.t('site.home.now'), countStatuses(rows))
  return [...years.map((year) => rowOf(wording.inDigits(year), countAt(rows, `${year}-12-31`))), now]
}

function cellOf(row: DemandRow, wording: Wording): Cell {
  const status = wording.t(`common.status.${row.status}`)
  const { text } = wording.text(row.title)
  return {
    reference: row.reference,
    href: wording.href(`/demands/${row.reference}`),
    status: row.status,
    label: `${row.reference}, ${status}`,
    title: `${row.reference} ${text}: ${status}`,
  }
}

const byPlaceInStrip = (a: DemandRow, b: DemandRow): number =>
  a.rank - b.rank || (a.reference < b.reference ? -1 : 1)

/** Actions that answer any of these demands, each once. */
function actionsOn(rows: readonly DemandRow[], actions: ReadonlyMap<string, RecentAnswer>): RecentAnswer[] {
  const references = new Set(rows.map((row) => row.reference))
  return [...actions.values()].filter((action) => action.answers.some((demand) => references.has(demand)))
}

function themeRow(reference: string, of: readonly DemandRow[], input: HomeInput, wording: Wording): ThemeRow {
  const { names, actions } = input
  const answering = actionsOn(of, actions)
  const last = answering.reduce((latest, { on }) => (on > latest ? on : latest), '')
  const { name, href } = themeName(names, reference, wording)
  const sorted = [...of].sort(byPlaceInStrip)
  const inTheme = (status: Status) => `/demands?theme=${slugIn(names, 'theme', reference)}&status=${status}`
  return {
    name,
    href,
    cells: of.length > MOST_SQUARES ? [] : sorted.map((row) => cellOf(row, wording)),
    strip: stripOf(countStatuses(of), inTheme, wording),
    demands: wording.number(of.length),
    actions: wording.number(answering.length),
    lastAction: last === '' ? null : wording.shortDate(last),
  }
}

/** PURE. Where things stand, at a head. */
export function homePage(input: HomeInput, wording: Wording): HomePage {
  const { head, names, actions, sources, changes } = input
  const rows = [...input.rows.values()]
  const total = rows.length
  const key = total === 0 ? 'site.home.empty' : 'site.home.title'
  const heading = wording.t(key, { count: total })
  const lede = wording.t(total === 0 ? 'site.home.emptyText' : 'site.home.lede', { count: total })
  const ofTheme = (reference: string) => rows.filter((row) => row.themes.includes(reference))
  return {
    page: aPage({
      title: heading,
      description: lede,
      address: '/',
      links: [feedLink(wording.href('/feed.atom'))],
    }),
    total,
    heading,
    lede,
    asOf: head.number === 0 ? null : wording.shortDate(dayOf(head.time)),
    demands: wording.number(total),
    actions: wording.number(actions.size),
    sources: wording.number(sources),
    strip: stripOf(countStatuses(rows), listOf, wording),
    years: total === 0 ? [] : yearRows(rows, head, wording),
    themes: [...names.themes.keys()].flatMap((reference) => {
      const of = ofTheme(reference)
      return of.length === 0 ? [] : [themeRow(reference, of, input, wording)]
    }),
    changes: changes.map((change) => shownChange(change, wording)),
  }
}
