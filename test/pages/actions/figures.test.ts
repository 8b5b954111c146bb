import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Figure } from '../../../src/kinds/action/rules.js'
import { wordingOf } from '../../../src/language/wording.js'
import { figureGroups } from '../../../src/pages/actions/figures.js'

const figure = (label: string, value: number, period = '', note = ''): Figure => ({
  label: { en: label },
  value,
  unit: { en: 'people' },
  period: period ? { en: period } : {},
  note: note ? { en: note } : {},
})

const groups = (...figures: Figure[]) => figureGroups(figures, wordingOf('en'))

test('figures that contradict each other stand side by side, each with its source, and neither is changed', () => {
  const [group, ...others] = groups(
    figure('Victims', 153, '2022', 'As given in S-0001.'),
    figure('Victims', 162, '2022', 'As given in S-0039.'),
  )
  assert.deepEqual(others, [])
  assert.equal(group?.isContradictory, true)
  assert.deepEqual(
    group?.figures.map(({ value, note }) => [value, note.text]),
    [
      ['153', 'As given in S-0001.'],
      ['162', 'As given in S-0039.'],
    ],
  )
})

test('the same measure in another period, or of no known period, contradicts nothing', () => {
  assert.equal(groups(figure('Cases', 359, '2021'), figure('Cases', 155, '2020'))[0]?.isContradictory, false)
  assert.equal(groups(figure('Cases', 359), figure('Cases', 155))[0]?.isContradictory, false)
  assert.equal(groups(figure('Cases', 7, '2020'), figure('Cases', 7, '2020'))[0]?.isContradictory, false)
})

test('groups keep the order of the record', () => {
  const labels = groups(figure('B', 1), figure('A', 2), figure('B', 3)).map(({ label }) => label.text)
  assert.deepEqual(labels, ['B', 'A'])
})
