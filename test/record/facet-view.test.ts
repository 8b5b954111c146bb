import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wordingOf } from '../../src/language/wording.js'
import { byCount, facetView } from '../../src/record/facet-view.js'

const many = new Map(Array.from({ length: 500 }, (_, index) => [`value-${index}`, 500 - index]))

const aView = (chosen: string[]) =>
  facetView(
    {
      name: 'tag',
      legend: 'Tag',
      ordered: byCount(many),
      counts: many,
      chosen,
      nameOf: (text) => ({ text, lang: 'en', isOther: false }),
    },
    wordingOf('en'),
  )

test('of very many values the most frequent are offered, and how many are not is said', () => {
  const view = aView([])
  assert.deepEqual([view.values.length, view.rest.length], [8, 52])
  assert.equal(view.values[0]?.value, 'value-0')
  assert.match(view.leftOutText, /440/)
})

test('a ticked value is offered and does not hide, however rare, and even when nothing has it', () => {
  const shown = aView(['value-499', 'unheard-of']).values.filter((value) => value.isChecked)
  assert.deepEqual(
    shown.map(({ value, count }) => [value, count]),
    [
      ['value-499', '1'],
      ['unheard-of', '0'],
    ],
  )
})
