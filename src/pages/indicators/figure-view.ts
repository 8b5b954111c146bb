import type { Indicator, IndicatorValue } from '../../kinds/indicator/rules.js'
import type { Wording } from '../../language/wording.js'
import type { SourceNote } from '../../record/demands/source-notes.js'
import { ABOVE_LINE, indicatorLine, type Segment } from '../charts/indicator-line.js'
import { markPath } from '../charts/indicator-marks.js'
import { COLUMN_HEIGHT, chartRows, type DrawnRow } from '../charts/indicator-rows.js'
import { captionOf, cut, type Drawing, descriptionOf, labelOf, sourceName } from './figure-words.js'
import { periodName, valueName } from './values.js'

/** What every mark of a picture carries. */
interface Mark {
  path: string
  label: string
  /** Solid: said exactly. Hollow: the source gives a bound, or says "about". */
  isHollow: boolean
  /** Another source says another thing of the period. */
  isDisputed: boolean
  /** Drawn in full colour; what lies outside the period of a report is drawn pale. */
  isMeant: boolean
}

interface RowView extends Mark, Pick<DrawnRow, 'sourceY' | 'columnY' | 'middleY' | 'x' | 'width' | 'end'> {
  source: string
  columnHeight: number
  /** Address of the pattern that fills it; '' for none. */
  fill: string
}

interface RowsFigure {
  height: number
  zero: string
  periods: { periodY: number; label: string; rows: RowView[] }[]
  gaps: { labelY: number; text: string }[]
}

interface LineFigure {
  height: number
  plotHeight: number
  segments: Segment[]
  points: (Mark & { x: string; y: number; hasLabel: boolean; labelY: number; anchor: string })[]
  grid: { y: number; textY: number; label: string }[]
  years: { year: string; x: string }[]
  yearY: number
}

/** The picture of an indicator with its words: columns or a line, and one of the two is null. */
export interface IndicatorFigure {
  /** What ids on the page begin with. */
  id: string
  title: string
  description: string
  caption: string[]
  columns: RowsFigure | null
  line: LineFigure | null
}

const markOf = (
  { value, place, ofPeriod }: { value: IndicatorValue; place: number; ofPeriod: number },
  drawing: Drawing,
): Mark => ({
  path: markPath(place),
  label: labelOf(value, drawing),
  isHollow: value.bound !== 'exact',
  isDisputed: ofPeriod > 1,
  isMeant: drawing.isMeant(value),
})

function columnsOf(drawing: Drawing): { figure: RowsFigure; earlier: number } {
  const { indicator, wording } = drawing
  const longest = Math.max(0, ...indicator.series.map((value) => labelOf(value, drawing).length))
  const { height, zero, periods, gaps, earlier } = chartRows(indicator.series, longest)
  const figure = {
    height,
    zero,
    periods: periods.map(({ periodY, rows }) => ({
      periodY,
      label: rows[0] ? periodName(rows[0].value, wording) : '',
      rows: rows.map(({ sourceY, columnY, middleY, x, width, end, ...one }) => ({
        ...markOf(one, drawing),
        ...{ sourceY, columnY, middleY, x, width, end },
        source: cut(sourceName(one.value, drawing)),
        columnHeight: COLUMN_HEIGHT,
        fill: one.ofPeriod > 1 ? `url(#${drawing.id}-hatch)` : '',
      })),
    })),
    gaps: gaps.map(({ from, to, labelY }) => ({
      labelY,
      text: wording.t(`indicators.figure.${from === to ? 'gapYear' : 'gap'}`, {
        from: String(from),
        to: String(to),
      }),
    })),
  }
  return { figure, earlier }
}

function lineOf(drawing: Drawing): LineFigure {
  const { indicator, wording } = drawing
  const { levels, series } = indicator
  const lengths = new Map(series.map((value) => [value, labelOf(value, drawing).length]))
  const drawn = indicatorLine(
    series,
    levels.map((level) => level.value),
    lengths,
  )
  return {
    height: drawn.height,
    plotHeight: drawn.plotHeight,
    segments: drawn.segments,
    points: drawn.points.map(({ x, y, labelY, anchor, ...one }) => ({
      ...markOf(one, drawing),
      ...{ x, y, anchor, hasLabel: labelY !== null, labelY: labelY ?? 0 },
    })),
    grid: drawn.grid.map(({ value, y }) => ({
      y,
      textY: y - ABOVE_LINE,
      label:
        levels.length > 0
          ? valueName({ value, bound: 'exact' }, levels, wording).text
          : wording.number(value),
    })),
    years: drawn.years,
    yearY: drawn.height - 8,
  }
}

interface Options {
  id: string
  /** Which values are meant by the page; by default all. */
  isMeant?: (value: IndicatorValue) => boolean
}

/** Null where there is nothing to draw. PURE. */
export function indicatorFigure(
  indicator: Indicator,
  notes: ReadonlyMap<string, SourceNote>,
  wording: Wording,
  { id, isMeant = () => true }: Options,
): IndicatorFigure | null {
  if (indicator.series.length === 0) return null
  const drawing: Drawing = { id, indicator, notes, isMeant, wording }
  const columns = indicator.drawnAs === 'columns' ? columnsOf(drawing) : null
  return {
    id,
    title: wording.text(indicator.name).text,
    description: descriptionOf(drawing),
    caption: captionOf(drawing, columns?.earlier ?? 0),
    columns: columns?.figure ?? null,
    line: columns === null ? lineOf(drawing) : null,
  }
}
