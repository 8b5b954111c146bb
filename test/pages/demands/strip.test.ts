import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wordingOf } from '../../../src/language/wording.js'
import { stripOf } from '../../../src/record/demands/strip.js'

const en = wordingOf('en')
const listOf = (status: string) => `/demands?status=${status}`

test('a square stands for a demand, and every count has its word and its list', () => {
  const strip = stripOf(
    [
      { status: 'met', count: 1 },
      { status: 'stalled', count: 0 },
      { status: 'reversed', count: 2 },
    ],
    listOf,
    en,
  )
  assert.equal(strip.isInProportion, false)
  assert.deepEqual(
    strip.parts.map((part) => [part.label, part.squares.length, part.href]),
    [
      ['Met', 1, '/demands?status=met'],
      ['Reversed', 2, '/demands?status=reversed'],
    ],
  )
  assert.equal(strip.tally.length, 3)
})

test('above sixty demands the strip is drawn in proportion', () => {
  const counts = (count: number) => [
    { status: 'met' as const, count },
    { status: 'stalled' as const, count: 30 },
  ]
  assert.equal(stripOf(counts(30), listOf, en).isInProportion, false)
  const strip = stripOf(counts(90), listOf, en)
  assert.equal(strip.isInProportion, true)
  assert.deepEqual(
    strip.parts.map(({ x, width, squares }) => [x, width, squares.length]),
    [
      ['0%', '75%', 0],
      ['75%', '25%', 0],
    ],
  )
})

test('strips above each other share one scale', () => {
  const strip = stripOf([{ status: 'met', count: 2 }], listOf, en, 5)
  assert.equal(strip.blanks.length, 3)
})
