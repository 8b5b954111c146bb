import type { IndicatorValue } from '../../kinds/indicator/rules.js'
import { firstDay, lastDay } from '../../language/dates.js'
import { type DrawnValue, percent, placedValues, valueScale } from './indicator-series.js'

/** One value as a column that lies down, under a line with its source and with its number at its end. */
export interface DrawnRow extends DrawnValue {
  sourceY: number
  /** Top and middle of the column. */
  columnY: number
  middleY: number
  x: string
  width: string
  /** Where the column ends, and its mark stands. */
  end: string
}

/** All that is said of one period. */
interface DrawnPeriod {
  periodY: number
  rows: DrawnRow[]
}

/** Whole years between two periods of which nothing is recorded. */
interface Gap {
  from: number
  to: number
  labelY: number
}

export interface IndicatorRows {
  height: number
  /** Where zero stands. */
  zero: string
  periods: DrawnPeriod[]
  gaps: Gap[]
  /** Values that are too many to draw: the oldest. */
  earlier: number
}

/** As many as fit on a sheet of paper. */
const MOST_ROWS = 14

const PERIOD = 20
const ROW = 36
const BETWEEN = 10
const GAP = 28
export const COLUMN_HEIGHT = 12

/** A narrow phone has this many pixels for a figure, and a digit of a label takes this many. */
const NARROW = 286
const DIGIT = 8
const MARK = 16
/** Of the width, at least this much is left for columns. */
const LEAST_ACROSS = 40

/** Years that lie wholly between the end of one value's period and the beginning of the next. */
function yearsBetween(before: IndicatorValue | undefined, after: IndicatorValue | undefined): number[] {
  if (before === undefined || after === undefined) return []
  const last = Number(lastDay(before.until ?? before.period).slice(0, 4))
  const next = Number(firstDay(after.period).slice(0, 4))
  return Array.from({ length: Math.max(0, next - last - 1) }, (_, index) => last + 1 + index)
}

/** The newest periods that fit, whole ones only. */
function newest(periods: readonly DrawnValue[][]): DrawnValue[][] {
  const kept: DrawnValue[][] = []
  let count = 0
  for (const values of [...periods].reverse()) {
    count += values.length
    if (kept.length > 0 && count > MOST_ROWS) break
    kept.unshift(values)
  }
  return kept
}

function rowsOf(values: readonly DrawnValue[], top: number, scale: (value: number) => number): DrawnRow[] {
  return values.map((one, index) => {
    const { value } = one.value
    const [from, to] = [scale(Math.min(0, value)), scale(Math.max(0, value))]
    const sourceY = top + PERIOD + ROW * index + 13
    const columnY = sourceY + 6
    return {
      ...one,
      ...{ sourceY, columnY, middleY: columnY + COLUMN_HEIGHT / 2 },
      ...{ x: percent(from), width: percent(to - from), end: percent(scale(value)) },
    }
  })
}

/**
 * Draws values as columns that lie down, oldest first, with room for words in any language. PURE.
 * @param longest how many characters the longest number has as a label
 */
export function chartRows(series: readonly IndicatorValue[], longest: number): IndicatorRows {
  const kept = newest(placedValues(series))
  const across = Math.max(LEAST_ACROSS, 100 - ((longest * DIGIT + MARK) / NARROW) * 100)
  const numbers = kept.flat().map(({ value }) => value.value)
  const scale = valueScale(numbers, [0, across])
  const periods: DrawnPeriod[] = []
  const gaps: Gap[] = []
  let top = 0
  for (const values of kept) {
    const years = yearsBetween(periods.at(-1)?.rows.at(-1)?.value, values[0]?.value)
    const [from, to] = [years[0], years.at(-1)]
    if (from !== undefined && to !== undefined) {
      gaps.push({ from, to, labelY: top + 13 })
      top += GAP
    }
    periods.push({ periodY: top + 14, rows: rowsOf(values, top, scale) })
    top += PERIOD + ROW * values.length + BETWEEN
  }
  return { height: top, zero: percent(scale(0)), periods, gaps, earlier: series.length - numbers.length }
}
