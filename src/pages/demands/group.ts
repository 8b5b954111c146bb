import type { Day } from '../../language/dates.js'
import type { Wording } from '../../language/wording.js'
import { countStatuses } from '../../record/demands/list.js'
import type { DemandRow } from '../../record/demands/rows.js'
import { type Strip, stripOf } from '../../record/demands/strip.js'
import type { Names } from '../../record/names.js'
import { type YearTick, yearTicks } from '../charts/status-history.js'
import { type DemandRowView, demandRowView } from './list-page.js'

/** The time axis above a table of demands. */
export interface Axis {
  start: Day
  end: Day
}

/** The demands of a theme or an organisation: their strip, and the newest of them as rows. */
export interface DemandGroup {
  total: number
  countText: string
  strip: Strip
  rows: DemandRowView[]
  ticks: YearTick[]
  caption: string
  historyColumn: string
  /** The list with all of them; '' when all stand here. */
  allHref: string
}

/** Rows of a group before the reader is sent to the list. */
const MOST_ROWS = 25

const newestFirst = (a: DemandRow, b: DemandRow): number =>
  a.from === b.from ? (a.reference < b.reference ? -1 : 1) : a.from < b.from ? 1 : -1

/** PURE. @param filter the query of the list that shows these demands, such as 'theme=officer-training' */
export function demandGroup(
  of: readonly DemandRow[],
  filter: string,
  { axis, names, wording }: { axis: Axis; names: Names; wording: Wording },
): DemandGroup {
  const total = of.length
  const years = {
    from: wording.inDigits(axis.start.slice(0, 4)),
    to: wording.inDigits(axis.end.slice(0, 4)),
  }
  const first: YearTick = { year: axis.start.slice(0, 4), x: '0%' }
  return {
    total,
    countText: wording.t('demands.count', { count: total }),
    strip: stripOf(countStatuses(of), (status) => `/demands?${filter}&status=${status}`, wording),
    rows: [...of]
      .sort(newestFirst)
      .slice(0, MOST_ROWS)
      .map((row) => demandRowView(row, axis, names, wording)),
    ticks: [first, ...yearTicks(axis.start, axis.end).filter(({ year }) => year !== first.year)],
    caption: wording.t('demands.caption', years),
    historyColumn: wording.t('demands.column.history', years),
    allHref: total > MOST_ROWS ? wording.href(`/demands?${filter}`) : '',
  }
}
