import { scaleBand, scaleLinear } from 'd3-scale'
import { EFFECTS, type Effect } from '../../kinds/action/rules.js'
import { type Day, firstDay, precisionOf, type WorldDate } from '../../language/dates.js'

/*
 * The geometry of a figure: five lanes, one for each effect, over a common row of quarters. One block, one action.
 * Places across are percentages and places down are pixels, so labels keep their size on any width.
 */

export interface DrawnAction {
  on: WorldDate
  effects: Effect[]
  isInPeriod: boolean
}

/** A rectangle: `x` and `width` in percent, `y` and `height` in pixels. */
interface Block {
  x: string
  width: string
  y: number
  height: number
}

export interface Lane {
  effect: Effect
  /** Base lines of the label and of the columns. */
  labelY: number
  baseY: number
  blocks: Block[]
  /** What is drawn here, and how much of it lies in the period. */
  drawn: number
  inPeriod: number
}

interface Quarter {
  year: number
  /** 1 to 4. */
  quarter: number
  /** Left edge and middle, in percent. */
  left: string
  middle: string
  /** The first of a year, or of the figure. */
  isFirst: boolean
  counts: { effect: Effect; count: number }[]
}

export interface ActionsByQuarter {
  height: number
  /** Height of the lanes; below it stand the quarters and the years. */
  lanesHeight: number
  /** The period that is reported on. */
  band: { x: string; width: string }
  lanes: Lane[]
  quarters: Quarter[]
  /** False: there were too many for single blocks, so each column is one rectangle. */
  isBlocks: boolean
  /** Actions known only by year, which have no quarter. */
  undated: { year: number; count: number }[]
  /** Actions before the first quarter drawn. */
  earlier: number
}

/** At least this many quarters before the end are drawn, if there is anything to draw; never more than MOST. */
const USUAL = 20
const MOST = 40

const LABEL = 31
const UNIT = 7.5
const TALLEST = 90
const FEWEST_ROWS = 2
const BELOW = 46

const percent = (value: number): string => `${value.toFixed(2)}%`

/** Quarters in one count: 2022 Q1 is 8088, the next 8089. */
const quarterOf = (day: Day | WorldDate): number =>
  Number(day.slice(0, 4)) * 4 + Math.floor((Number(day.slice(5, 7)) - 1) / 3)

/** Where a day begins, in quarters and fractions of one. */
function placeOf(day: Day): number {
  const quarter = quarterOf(day)
  const start = (index: number) => Date.UTC(Math.floor(index / 4), (index % 4) * 3, 1)
  return quarter + (Date.parse(day) - start(quarter)) / (start(quarter + 1) - start(quarter))
}

const dayAfter = (day: Day): Day => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)

function rangeOf(dated: readonly DrawnAction[], { from, to }: { from: Day; to: Day }): number[] {
  const last = quarterOf(to)
  const ofPeriod = Math.max(quarterOf(from), last - MOST + 1)
  const earliest = Math.min(ofPeriod, ...dated.map((action) => quarterOf(action.on)))
  const first = Math.min(ofPeriod, Math.max(earliest, last - USUAL + 1))
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}

const countIn = (actions: readonly DrawnAction[], quarter: number, effect: Effect): number =>
  actions.filter((action) => quarterOf(action.on) === quarter && action.effects.includes(effect)).length

function columnOf(count: number, isBlocks: boolean, tallest: number): { up: number; height: number }[] {
  if (count === 0) return []
  const scale = scaleLinear().domain([0, tallest]).range([0, TALLEST])
  if (!isBlocks) return [{ up: Math.max(1, scale(count)), height: Math.max(1, scale(count)) }]
  return Array.from({ length: count }, (_, index) => ({ up: UNIT * index + UNIT - 0.5, height: UNIT - 1.5 }))
}

function lanesOf(actions: readonly DrawnAction[], quarters: readonly number[]) {
  const across = scaleBand<number>().domain(quarters).range([0, 100]).paddingInner(0.28).paddingOuter(0.14)
  const counts = EFFECTS.map((effect) => quarters.map((quarter) => countIn(actions, quarter, effect)))
  const tallest = Math.max(...counts.flat(), 0)
  const isBlocks = tallest * UNIT <= TALLEST
  let top = 0
  const lanes = EFFECTS.map((effect, place): Lane => {
    const columns = (counts[place] ?? []).map((count) => columnOf(count, isBlocks, tallest))
    const rows = Math.max(FEWEST_ROWS * UNIT, ...columns.flat().map((block) => block.up))
    const [labelY, baseY] = [top + 18, Math.ceil(top + LABEL + rows)]
    top = baseY + 10
    const blocks = columns.flatMap((column, index) =>
      column.map(({ up, height }) => ({
        x: percent(across(quarters[index] ?? 0) ?? 0),
        width: percent(across.bandwidth()),
        y: baseY - up,
        height,
      })),
    )
    const own = actions.filter((action) => action.effects.includes(effect))
    const inPeriod = own.filter((action) => action.isInPeriod).length
    return { effect, labelY, baseY, blocks, drawn: own.length, inPeriod }
  })
  return { lanes, isBlocks, lanesHeight: top }
}

function quarterMarks(actions: readonly DrawnAction[], quarters: readonly number[]): Quarter[] {
  const step = 100 / quarters.length
  return quarters.map((quarter, index) => ({
    year: Math.floor(quarter / 4),
    quarter: (quarter % 4) + 1,
    left: percent(index * step),
    middle: percent((index + 0.5) * step),
    isFirst: index === 0 || quarter % 4 === 0,
    counts: EFFECTS.map((effect) => ({ effect, count: countIn(actions, quarter, effect) })),
  }))
}

function bandOf({ from, to }: { from: Day; to: Day }, quarters: readonly number[]) {
  const [first = 0, last = 0] = [quarters[0], quarters.at(-1)]
  const across = scaleLinear()
    .domain([first, last + 1])
    .range([0, 100])
    .clamp(true)
  const [left, right] = [across(placeOf(from)), across(placeOf(dayAfter(to)))]
  return { x: percent(left), width: percent(right - left) }
}

/** Newest years of which actions without a quarter are counted. */
const MOST_UNDATED = 20

function byYear(undated: readonly DrawnAction[]): ActionsByQuarter['undated'] {
  const years = [...new Set(undated.map((action) => Number(action.on)))]
    .sort((a, b) => a - b)
    .slice(-MOST_UNDATED)
  return years.map((year) => ({ year, count: undated.filter((action) => Number(action.on) === year).length }))
}

/**
 * Draws the actions of some years up to a period's end by quarter and effect. An action that lasts stands in the quarter in
 * which it began; one after the period is left out; one known only by year has no quarter and is counted apart.
 */
export function actionsByQuarter(
  actions: readonly DrawnAction[],
  period: { from: Day; to: Day },
): ActionsByQuarter {
  const known = actions.filter((action) => firstDay(action.on) <= period.to)
  const dated = known.filter((action) => precisionOf(action.on) !== 'year')
  const quarters = rangeOf(dated, period)
  const drawn = dated.filter((action) => quarterOf(action.on) >= (quarters[0] ?? 0))
  const { lanes, isBlocks, lanesHeight } = lanesOf(drawn, quarters)
  const ofYears = known.filter((action) => precisionOf(action.on) === 'year')
  const undated = byYear(ofYears)
  const counted = undated.reduce((sum, { count }) => sum + count, 0)
  return {
    height: lanesHeight + BELOW,
    lanesHeight,
    band: bandOf(period, quarters),
    lanes,
    quarters: quarterMarks(drawn, quarters),
    isBlocks,
    undated,
    earlier: dated.length - drawn.length + ofYears.length - counted,
  }
}
