import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { BOUNDS, type IndicatorValue } from '../../../src/kinds/indicator/rules.js'
import { indicatorLine } from '../../../src/pages/charts/indicator-line.js'
import { MOST_SHAPES, markPath } from '../../../src/pages/charts/indicator-marks.js'
import { chartRows } from '../../../src/pages/charts/indicator-rows.js'
import { aValue } from '../../support/builders.js'

const number = (percent: string): number => Number(percent.replace('%', ''))

const CONTRADICTORY = [
  aValue('2021', 359),
  aValue('2022', 153, 'S-0001'),
  aValue('2022', 162, 'S-0002'),
  aValue('2023', 90),
]

const rowsOf = (series: IndicatorValue[]) => chartRows(series, 5).periods.flatMap((period) => period.rows)

test('values that contradict each other stand side by side, each with a mark of its own shape', () => {
  const { periods } = chartRows(CONTRADICTORY, 3)
  assert.deepEqual(
    periods.map(({ rows }) => rows.map(({ value, place, ofPeriod }) => [value.value, place, ofPeriod])),
    [
      [[359, 0, 1]],
      [
        [153, 0, 2],
        [162, 1, 2],
      ],
      [[90, 0, 1]],
    ],
  )
  const shapes = Array.from({ length: MOST_SHAPES }, (_, place) => markPath(place))
  assert.equal(new Set(shapes).size, MOST_SHAPES)
})

test('on a line they are both marked, and what leads to and from them is dashed', () => {
  const { points, segments } = indicatorLine(CONTRADICTORY, [], new Map())
  assert.equal(points.length, 4)
  assert.equal(new Set(points.filter((point) => point.ofPeriod > 1).map((point) => point.y)).size, 2)
  assert.deepEqual(
    segments.map((segment) => segment.isDoubtful),
    [true, true, true, true],
  )
  const plain = indicatorLine([aValue('2021', 1), aValue('2022', 2)], [], new Map())
  assert.deepEqual(
    plain.segments.map((segment) => segment.isDoubtful),
    [false],
  )
})

test('two sources that say the same are drawn once on a line and twice as columns', () => {
  const series = [aValue('2022', 5, 'S-0001'), aValue('2022', 5, 'S-0002')]
  assert.equal(indicatorLine(series, [], new Map()).points.length, 1)
  assert.deepEqual(
    rowsOf(series).map(({ place, ofPeriod }) => [place, ofPeriod]),
    [
      [0, 1],
      [0, 1],
    ],
  )
})

test('years without a value are said to have none', () => {
  const { gaps } = chartRows([aValue('2016', 1), aValue('2017', 2), aValue('2020', 3), aValue('2022', 4)], 1)
  assert.deepEqual(
    gaps.map(({ from, to }) => [from, to]),
    [
      [2018, 2019],
      [2021, 2021],
    ],
  )
})

test('a scale begins at zero, so that little does not look like much', () => {
  const { grid } = indicatorLine([aValue('2016', 20), aValue('2017', 22)], [], new Map())
  assert.equal(grid[0]?.value, 0)
  const [low, high] = rowsOf([aValue('2016', 50), aValue('2017', 100)])
  assert.ok(Math.abs(number(low?.width ?? '') * 2 - number(high?.width ?? '')) < 0.02)
})

test('named values are lines across, one for each name', () => {
  const { grid, points } = indicatorLine([aValue('2019', 2), aValue('2020', 1)], [4, 3, 2, 1], new Map())
  assert.deepEqual(
    grid.map(({ value }) => value),
    [4, 3, 2, 1],
  )
  assert.equal(points[0]?.y, grid[2]?.y)
})

const day = fc
  .integer({ min: 0, max: 5000 })
  .map((days) => new Date(Date.UTC(2014, 0, 1 + days)).toISOString().slice(0, 10))
const value = fc
  .record({
    period: fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([on, length]) => on.slice(0, length)),
    value: fc.oneof(fc.integer({ min: -500, max: 40_000 }), fc.double({ min: 0, max: 100, noNaN: true })),
    source: fc.constantFrom('S-0001', 'S-0002', 'S-0003'),
    bound: fc.constantFrom(...BOUNDS),
  })
  .map((one): IndicatorValue => ({ ...one, note: {} }))
const series = fc.array(value, { minLength: 1, maxLength: 30 })

test('as columns, every value is drawn or counted as left out, within the figure, and none stands on another', () => {
  fc.assert(
    fc.property(series, fc.integer({ min: 1, max: 20 }), (values, longest) => {
      const { periods, gaps, height, earlier } = chartRows(values, longest)
      const rows = periods.flatMap((period) => period.rows)
      assert.equal(rows.length + earlier, values.length)
      for (const row of rows) assert.ok(number(row.x) >= 0 && number(row.x) + number(row.width) <= 100.01)
      const lines = [
        ...rows.flatMap(({ sourceY, columnY }) => [sourceY, columnY + 12]),
        ...periods.map(({ periodY }) => periodY),
        ...gaps.map(({ labelY }) => labelY),
      ].sort((a, b) => a - b)
      for (const [index, line] of lines.entries()) {
        assert.ok(line > 0 && line < height)
        assert.ok(index === 0 || line - (lines[index - 1] ?? 0) >= 13)
      }
    }),
  )
})

test('as columns, of any two values the greater is drawn further', () => {
  fc.assert(
    fc.property(series, (values) => {
      const rows = rowsOf(values)
      for (const one of rows)
        for (const other of rows)
          if (one.value.value > other.value.value) assert.ok(number(one.end) >= number(other.end))
    }),
  )
})

test('on a line, every different value has its own mark, and numbers do not run into each other on a phone', () => {
  fc.assert(
    fc.property(series, (values) => {
      const lengths = new Map(values.map((one) => [one, String(Math.round(one.value)).length]))
      const { points, segments, plotHeight } = indicatorLine(values, [], lengths)
      const said = new Set(values.map(({ period, bound, value: says }) => `${period} ${bound} ${says}`))
      assert.equal(points.length, said.size)
      for (const { x, y } of points)
        assert.ok(number(x) >= 0 && number(x) <= 100 && y >= 0 && y <= plotHeight)
      for (const { x1, x2 } of segments) assert.ok(number(x1) <= number(x2))
      const labels = points.filter((point) => point.labelY !== null)
      assert.ok(labels.length > 0)
      const boxOf = ({ x, anchor, value: one }: (typeof points)[number]) => {
        const width = (lengths.get(one) ?? 1) * 8
        const middle = (number(x) / 100) * 286
        const from = anchor === 'start' ? middle : anchor === 'end' ? middle - width : middle - width / 2
        return { from, to: from + width }
      }
      for (const [index, one] of labels.entries())
        for (const other of labels.slice(index + 1)) {
          const [a, b] = [boxOf(one), boxOf(other)]
          const isApart = a.to <= b.from || b.to <= a.from
          assert.ok(isApart || Math.abs((one.labelY ?? 0) - (other.labelY ?? 0)) >= 15)
        }
    }),
  )
})
