import { scaleLinear } from 'd3-scale'
import type { IndicatorValue } from '../../kinds/indicator/rules.js'
import { firstDay, lastDay } from '../../language/dates.js'
import { MACHINE_LOCALE } from '../../language/languages.js'
import {
  type DrawnValue,
  dayNumber,
  middleOf,
  percent,
  placedValues,
  valueScale,
} from './indicator-series.js'
import { thinned, type YearTick } from './status-history.js'

/** One value as a mark on the line. */
interface Point extends DrawnValue {
  x: string
  y: number
  /** Base line of its number; null where numbers would run into each other. */
  labelY: number | null
  anchor: 'start' | 'middle' | 'end'
}

/** From a value to one of the next period. */
export interface Segment {
  x1: string
  y1: number
  x2: string
  y2: number
  /** One of its ends is said by one source and not by another. */
  isDoubtful: boolean
}

export interface IndicatorLine {
  height: number
  /** Lower end of the lines that mark years. */
  plotHeight: number
  segments: Segment[]
  points: Point[]
  /** Lines across, each with the value that it stands for. */
  grid: { value: number; y: number }[]
  years: YearTick[]
}

const TOP = 30
const PLOT = 170
const BELOW = 26
/** Percent left free at the beginning, for the names of the lines across, and at the end. */
const START = 12
const END = 4
const MOST_YEARS = 8
const MOST_LINES = 4

const NARROW = 286
const DIGIT = 8
const ABOVE = 12
const UNDER = 20
const LINE = 15
/** Between a line across and the name that stands on it. */
export const ABOVE_LINE = 8

/** The axis: whole years from the first period to the last. */
function axisOf(series: readonly IndicatorValue[]) {
  const starts = series.map(({ period }) => firstDay(period)).sort()
  const ends = series.map(({ period, until = period }) => lastDay(until)).sort()
  const from = dayNumber(starts[0] ?? '2000-01-01')
  const to = dayNumber(ends.at(-1) ?? '2000-12-31') + 1
  const scale = scaleLinear()
    .domain([from, Math.max(to, from + 1)])
    .range([START, 100 - END])
  return { from, to, scale }
}

function yearsOf({ from, to, scale }: ReturnType<typeof axisOf>): YearTick[] {
  const yearOf = (day: number) => new Date(day * 86_400_000).getUTCFullYear()
  const [first, last] = [yearOf(from), yearOf(to - 1)]
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index)
  const ticks = years.map((year) => {
    const middle =
      (Math.max(from, dayNumber(`${year}-01-01`)) + Math.min(to, dayNumber(`${year + 1}-01-01`))) / 2
    return { year: String(year), x: percent(scale(middle)) }
  })
  return thinned(ticks, MOST_YEARS)
}

/** Words in the figure, in pixels of a narrow phone. */
interface Words {
  from: number
  to: number
  y: number
}

const pixels = (x: string): number => (Number.parseFloat(x) / 100) * NARROW

/** Where a number lies: over its mark, or beside it at the edges of the figure. */
function acrossOf(middle: number, width: number): Pick<Point, 'anchor'> & { from: number; to: number } {
  if (middle < width / 2) return { anchor: 'start', from: middle, to: middle + width }
  if (middle > NARROW - width / 2) return { anchor: 'end', from: middle - width, to: middle }
  return { anchor: 'middle', from: middle - width / 2, to: middle + width / 2 }
}

/** Gives numbers to the points, newest first, as long as they do not run into other words on a narrow phone. */
function labelled(
  points: readonly Point[],
  lengths: ReadonlyMap<IndicatorValue, number>,
  names: readonly Words[],
): Point[] {
  const taken = [...names]
  const free = (point: Point): Point => {
    const { anchor, from, to } = acrossOf(pixels(point.x), (lengths.get(point.value) ?? 1) * DIGIT)
    const y = [point.y - ABOVE, point.y + UNDER].find(
      (candidate) =>
        !taken.some((one) => one.from < to && from < one.to && Math.abs(one.y - candidate) < LINE),
    )
    if (y === undefined) return point
    taken.push({ from, to, y })
    return { ...point, labelY: y, anchor }
  }
  return [...points].reverse().map(free).reverse()
}

/** The number that a line across begins with stands on it. */
const nameOf = ({ value, y }: { value: number; y: number }): Words => ({
  from: 0,
  to: (Math.abs(value).toLocaleString(MACHINE_LOCALE).length + 1) * DIGIT,
  y: y - ABOVE_LINE,
})

function segmentsOf(periods: readonly Point[][]): Segment[] {
  return periods.slice(1).flatMap((values, index) =>
    (periods[index] ?? []).flatMap((before) =>
      values.map((after) => ({
        ...{ x1: before.x, y1: before.y, x2: after.x, y2: after.y },
        isDoubtful: before.ofPeriod > 1 || after.ofPeriod > 1,
      })),
    ),
  )
}

/** A year and one of its months have different middles, whichever ends first. */
const byMiddle = ([a]: readonly DrawnValue[], [b]: readonly DrawnValue[]): number =>
  a && b ? middleOf(a.value) - middleOf(b.value) : 0

/** Values that are equal within a period stand on one another, so one mark is enough. */
const distinct = (values: readonly DrawnValue[]): DrawnValue[] =>
  values.filter((one, index) => values.findIndex((other) => other.place === one.place) === index)

/**
 * Draws values as marks in the middle of their periods, on a scale from zero, joined to those of the next period. PURE.
 * @param levels values that have names; they make the lines across
 * @param lengths how many characters the number of each value has as a label; none for a named value
 */
export function indicatorLine(
  series: readonly IndicatorValue[],
  levels: readonly number[],
  lengths: ReadonlyMap<IndicatorValue, number>,
): IndicatorLine {
  const axis = axisOf(series)
  const drawn = placedValues(series).map(distinct).sort(byMiddle)
  const numbers = [...drawn.flat().map(({ value }) => value.value), ...levels]
  const down: [number, number] = [TOP + PLOT, TOP]
  const scale =
    levels.length > 0
      ? scaleLinear()
          .domain([Math.min(...numbers), Math.max(...numbers)])
          .range(down)
      : valueScale(numbers, down).nice(MOST_LINES)
  const y = (value: number) => Math.round(scale(value) * 10) / 10
  const periods = drawn.map((values) =>
    values.map(
      (one): Point => ({
        ...one,
        x: percent(axis.scale(middleOf(one.value))),
        y: y(one.value.value),
        labelY: null,
        anchor: 'middle',
      }),
    ),
  )
  const lines = levels.length > 0 ? levels : scale.ticks(MOST_LINES)
  const grid = lines.map((value) => ({ value, y: y(value) }))
  return {
    height: TOP + PLOT + BELOW,
    plotHeight: TOP + PLOT,
    segments: segmentsOf(periods),
    points: levels.length > 0 ? periods.flat() : labelled(periods.flat(), lengths, grid.map(nameOf)),
    grid,
    years: yearsOf(axis),
  }
}
