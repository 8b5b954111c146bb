import assert from 'node:assert/strict'
import { test } from 'node:test'
import { LANGUAGES } from '../../src/language/languages.js'
import { wordingOf } from '../../src/language/wording.js'
import { actionFacets } from '../../src/pages/actions/facets.js'
import { demandFacets } from '../../src/pages/demands/facets.js'
import { ACTION_FILTERS } from '../../src/record/actions/rows.js'
import { DEMAND_FILTERS } from '../../src/record/demands/rows.js'
import type { FacetOffer } from '../../src/record/facet-offer.js'
import type { Filters } from '../../src/record/filters.js'
import { noNames } from '../pages/demands/rows.js'

const NO_TITLES = { names: noNames, demandTitle: () => ({ text: '', lang: LANGUAGES[0], isOther: false }) }

function assertWorded(declared: Filters<string, never>, { wording, ...offer }: FacetOffer<string, never>) {
  // A text that is not in a catalogue is an error.
  assert.deepEqual([...offer.filters].sort(), Object.keys(declared).sort())
  for (const [filter, { fixed }] of Object.entries(declared)) {
    const values = (fixed?.values ?? []).map((value) => offer.valueName(filter, value).text)
    const words = [offer.legendOf(filter), offer.chipLabel(filter, 'X'), wording.t(`api.parameter.${filter}`)]
    assert.ok([...words, ...values].every(Boolean), filter)
  }
}

for (const language of LANGUAGES)
  test(`every filter that is declared is offered, with words for it and for its values: ${language}`, () => {
    const wording = wordingOf(language)
    assertWorded(DEMAND_FILTERS, demandFacets(noNames, wording) as FacetOffer<string, never>)
    assertWorded(ACTION_FILTERS, actionFacets(NO_TITLES, wording) as FacetOffer<string, never>)
  })

test('filters with a fixed list of values are offered first, each in the order of its declaration', () => {
  const wording = wordingOf('en')
  const demands = demandFacets(noNames, wording).filters
  assert.deepEqual(
    demands.filter((name) => name === 'status' || name === 'theme' || name === 'tag'),
    ['status', 'theme', 'tag'],
  )
  const actions = actionFacets(NO_TITLES, wording).filters
  assert.deepEqual([actions.indexOf('effect') < actions.indexOf('actor'), actions[0]], [true, 'type'])
})
