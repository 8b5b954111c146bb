import assert from 'node:assert/strict'
import { test } from 'node:test'
import { demandStore } from '../../src/record/demands/store.js'
import { aChange, aDemand } from '../support/builders.js'
import { siteWith } from './record.js'

test('the short forms of demands follow what is published, changed and withdrawn', async (t) => {
  const { store } = await siteWith(t)
  const { ledger, connection } = store
  const { rows } = demandStore(connection)
  const references = async () => [...(await rows(await ledger.applied())).keys()].sort()
  assert.deepEqual(await references(), ['D-0001', 'D-0002'])
  const changed = aDemand('D-0002', { title: { en: 'Reworded' } })
  await ledger.appendAll([aDemand('D-0003'), { ...changed, expected: 1 }])
  assert.deepEqual(await references(), ['D-0001', 'D-0002', 'D-0003'])
  const now = await rows(await ledger.applied())
  assert.equal(now.get('D-0002')?.title.en, 'Reworded')
  await ledger.append(
    aChange({ kind: 'demand', reference: 'D-0002', content: null, operation: 'withdraw', expected: 2 }),
  )
  assert.deepEqual(await references(), ['D-0001', 'D-0003'])
})

test('an action that is linked later shows on the row of its demand', async (t) => {
  const { store } = await siteWith(t)
  const { rows } = demandStore(store.connection)
  const row = (await rows(await store.ledger.applied())).get('D-0001')
  assert.deepEqual([row?.actions, row?.lastActionOn], [1, '2024-06'])
})

test('requests at one head share what is read', async (t) => {
  const { store } = await siteWith(t)
  const { rows } = demandStore(store.connection)
  const head = await store.ledger.applied()
  const [one, other] = await Promise.all([rows(head), rows(head)])
  assert.equal(one, other)
})
