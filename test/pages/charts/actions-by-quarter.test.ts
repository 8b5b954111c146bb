import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { EFFECTS } from '../../../src/kinds/action/rules.js'
import { actionsByQuarter, type DrawnAction } from '../../../src/pages/charts/actions-by-quarter.js'

const PERIOD = { from: '2025-07-01', to: '2026-06-30' }

const drawn = (on: string, ...effects: DrawnAction['effects']): DrawnAction => ({
  on,
  effects,
  isInPeriod: on >= PERIOD.from && on <= PERIOD.to,
})

const number = (percent: string): number => Number(percent.replace('%', ''))

test('the figure ends with the quarter of the period and begins with the first action', () => {
  const figure = actionsByQuarter([drawn('2024-05-02', 'advances')], PERIOD)
  const names = figure.quarters.map(({ year, quarter }) => `${year} Q${quarter}`)
  assert.equal(names[0], '2024 Q2')
  assert.equal(names.at(-1), '2026 Q2')
  assert.equal(names.length, 9)
})

test('the band covers exactly the days of the period, also within a quarter', () => {
  const whole = actionsByQuarter([], PERIOD)
  assert.deepEqual(whole.band, { x: '0.00%', width: '100.00%' })
  const half = actionsByQuarter([], { from: '2025-01-01', to: '2025-02-14' })
  assert.equal(half.band.x, '0.00%')
  assert.equal(half.band.width, '50.00%')
})

test('an action of a month stands in its quarter, one of a year in none, one of the future nowhere', () => {
  const figure = actionsByQuarter(
    [
      drawn('2026-03', 'partly'),
      drawn('2026', 'partly'),
      drawn('2025', 'partly'),
      drawn('2026-07-01', 'partly'),
    ],
    PERIOD,
  )
  assert.deepEqual(
    figure.quarters.map((quarter) => quarter.counts.find((one) => one.effect === 'partly')?.count),
    [0, 0, 1, 0],
  )
  assert.deepEqual(figure.undated, [
    { year: 2025, count: 1 },
    { year: 2026, count: 1 },
  ])
})

test('many years before the period are counted, not drawn', () => {
  const figure = actionsByQuarter([drawn('2001-01-01', 'advances')], PERIOD)
  assert.equal(figure.quarters.length, 20)
  assert.equal(figure.earlier, 1)
})

test('a crowd is drawn as one column for each quarter, no taller than its lane', () => {
  const crowd = Array.from({ length: 50 }, () => drawn('2026-01-15', 'disputed'))
  const figure = actionsByQuarter(crowd, PERIOD)
  const lane = figure.lanes.find((one) => one.effect === 'disputed')
  assert.equal(figure.isBlocks, false)
  assert.equal(lane?.blocks.length, 1)
  assert.equal(lane?.blocks[0]?.height, 90)
})

test('whatever is drawn lies within the figure, lanes do not overlap, and blocks are as many as actions', () => {
  const date = fc
    .tuple(fc.integer({ min: 0, max: 4000 }), fc.constantFrom(4, 7, 10))
    .map(([days, length]) => new Date(Date.UTC(2018, 0, 1 + days)).toISOString().slice(0, length))
  const action = fc.record({
    on: date,
    effects: fc.uniqueArray(fc.constantFrom(...EFFECTS), { minLength: 1 }),
    isInPeriod: fc.boolean(),
  })
  fc.assert(
    fc.property(fc.array(action, { maxLength: 60 }), (actions) => {
      const figure = actionsByQuarter(actions, PERIOD)
      let floor = 0
      for (const lane of figure.lanes) {
        const inTable = figure.quarters.flatMap((quarter) => quarter.counts)
        const sum = inTable
          .filter((one) => one.effect === lane.effect)
          .reduce((all, one) => all + one.count, 0)
        assert.equal(lane.drawn, sum)
        if (figure.isBlocks) assert.equal(lane.blocks.length, sum)
        for (const block of lane.blocks) {
          assert.ok(number(block.x) >= 0 && number(block.x) + number(block.width) <= 100.01)
          assert.ok(block.y > lane.labelY && block.y + block.height <= lane.baseY)
        }
        assert.ok(lane.labelY > floor && lane.baseY < figure.lanesHeight)
        floor = lane.baseY
      }
    }),
  )
})
