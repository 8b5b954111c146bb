import assert from 'node:assert/strict'
import { test } from 'node:test'
import { searchStore } from '../../../src/record/search/store.js'
import { ownSite } from '../../support/site.js'
import { englishSearches, khmerSearches } from './twenty-searches.js'

test('twenty searches by a newcomer find the right entry among the first three', async (t) => {
  const { store } = await ownSite(t, { STARTER_DATA: 'on' })
  const search = searchStore(store.connection)
  const head = await store.ledger.applied()
  for (const { q, expected, because } of [...englishSearches, ...khmerSearches])
    await t.test(`${q} finds ${expected}: ${because}`, async () => {
      const { hits } = await search.find({ q }, head)
      const first = hits.slice(0, 3).map(({ entry }) => entry.reference)
      assert.ok(first.includes(expected), `the first three of ${hits.length} are ${first.join(', ')}`)
    })
})
