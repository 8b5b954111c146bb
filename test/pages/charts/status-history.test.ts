import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { placeOnAxis, stretches, thinned, yearTicks } from '../../../src/pages/charts/status-history.js'

const axis = { start: '2022-01-01', end: '2026-01-01' }

test('a demand that nobody has judged is one stretch from the day it was made to the end', () => {
  const [only, ...others] = stretches({ askedOn: '2024-01-01', judged: [], ...axis })
  assert.equal(others.length, 0)
  assert.equal(only?.status, 'not-assessed')
  assert.equal(only?.x, '49.97%')
  assert.equal(only?.width, '50.03%')
})

test('a judgement that changes nothing does not begin a new stretch', () => {
  const judged = [
    { status: 'stalled', on: '2023-01-01' },
    { status: 'stalled', on: '2024-01-01' },
    { status: 'met', on: '2025-01-01' },
  ]
  const drawn = stretches({ askedOn: '2022-06', judged, ...axis })
  assert.deepEqual(
    drawn.map((stretch) => [stretch.status, stretch.from]),
    [
      ['not-assessed', '2022-06-01'],
      ['stalled', '2023-01-01'],
      ['met', '2025-01-01'],
    ],
  )
})

test('a demand judged on the day it was made was never unassessed', () => {
  const judged = [{ status: 'met', on: '2023-01-01' }]
  const drawn = stretches({ askedOn: '2023-01-01', judged, ...axis })
  assert.deepEqual(
    drawn.map((stretch) => stretch.status),
    ['met'],
  )
})

test('a judgement taken back on its own day leaves the stretch before it whole', () => {
  const judged = [
    { status: 'met', on: '2022-02-01' },
    { status: 'stalled', on: '2023-01-01' },
    { status: 'met', on: '2023-01-01' },
  ]
  const drawn = stretches({ askedOn: '2022-01-15', judged, ...axis })
  assert.deepEqual(
    drawn.map((stretch) => stretch.status),
    ['not-assessed', 'met'],
  )
})

test('what was judged on the last day can still be seen', () => {
  const judged = [{ status: 'met', on: axis.end }]
  const drawn = stretches({ askedOn: '2022-01-01', judged, ...axis })
  assert.equal(drawn.at(-1)?.status, 'met')
  assert.ok((drawn.at(-1)?.percent ?? 0) >= 1)
})

test('stretches touch each other and end with the axis, whatever was judged when', () => {
  const day = fc
    .date({ min: new Date('2022-02-01'), max: new Date('2026-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))
  const judged = fc.array(fc.record({ status: fc.constantFrom('met', 'stalled', 'no-action'), on: day }))
  fc.assert(
    fc.property(judged, (given) => {
      const inOrder = [...given].sort((a, b) => (a.on < b.on ? -1 : 1))
      const drawn = stretches({ askedOn: '2022-01-15', judged: inOrder, ...axis })
      const whole = drawn.reduce((sum, stretch) => sum + stretch.percent, 0)
      assert.ok(Math.abs(whole - (100 - placeOnAxis('2022-01-15', axis.start, axis.end))) < 1e-6)
      for (const [index, stretch] of drawn.entries()) {
        assert.ok(stretch.percent >= 0)
        assert.notEqual(stretch.status, drawn[index + 1]?.status)
      }
    }),
  )
})

test('years are marked where they begin', () => {
  assert.deepEqual(
    yearTicks('2022-01-01', '2024-06-01').map((tick) => tick.year),
    ['2022', '2023', '2024'],
  )
  assert.deepEqual(
    yearTicks('2022-03-01', '2022-12-31').map((tick) => tick.year),
    [],
  )
})

test('a long axis marks every second or third year, the last one among them', () => {
  const ticks = yearTicks('2001-01-01', '2026-02-01')
  const left = thinned(ticks, 12)
  assert.ok(left.length <= 12)
  assert.equal(left.at(-1)?.year, '2026')
})
