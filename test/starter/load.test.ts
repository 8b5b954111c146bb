import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openStore, type Store } from '../../src/assembly/store.js'
import { parseConfig } from '../../src/config.js'
import { actionModel } from '../../src/kinds/action/model.js'
import { demandModel } from '../../src/kinds/demand/model.js'
import { KINDS_OF_RECORD } from '../../src/kinds/kinds.js'
import { verifyLedger } from '../../src/ledger/verify.js'
import { loadStarter, starterChanges } from '../../src/starter/starter.js'
import { aTheme } from '../support/builders.js'
import { ownEnvironment, ownStore } from '../support/store.js'

const changes = starterChanges()

/** Asserts that the ledger holds the starter record, each record once, and that its chain verifies. */
async function isWhole({ connection, ledger }: Store): Promise<void> {
  const written: string[] = []
  for await (const { kind, reference, version } of ledger.entries())
    written.push(`${kind} ${reference} ${version}`)
  assert.deepEqual(written.sort(), changes.map(({ kind, reference }) => `${kind} ${reference} 1`).sort())
  const { fault } = await verifyLedger({ connection, kinds: KINDS_OF_RECORD }, ledger)
  assert.equal(fault, null)
}

test('an empty ledger is given the whole record, and readers see it', async (t) => {
  const store = await ownStore(t)
  assert.equal(await loadStarter(store.ledger), changes.length)
  await isWhole(store)
  assert.equal(await demandModel(store.connection).countDocuments({ isWithdrawn: false }), 32)
  assert.equal(await actionModel(store.connection).countDocuments({ demands: 'D-0001' }), 4)
})

test('numbers go on after those of the starter record', async (t) => {
  const { ledger } = await ownStore(t)
  await loadStarter(ledger)
  assert.deepEqual(
    [await ledger.newReference('demand'), await ledger.newReference('action')],
    ['D-0033', 'A-0068'],
  )
})

test('loading again writes nothing', async (t) => {
  const { ledger } = await ownStore(t)
  await loadStarter(ledger)
  const head = await ledger.applied()
  assert.equal(await loadStarter(ledger), 0)
  assert.deepEqual(await ledger.applied(), head)
})

test('a ledger that began otherwise is left as it is', async (t) => {
  const { ledger } = await ownStore(t)
  await ledger.append(aTheme('cooperation'))
  assert.equal(await loadStarter(ledger), 0)
  assert.equal((await ledger.applied()).number, 1)
})

test('a load that was broken off is finished', async (t) => {
  const store = await ownStore(t)
  await store.ledger.appendAll(changes.slice(0, 100))
  assert.equal(await loadStarter(store.ledger), changes.length - 100)
  await isWhole(store)
})

test('stores that load at once write the record once', async (t) => {
  const environment = await ownEnvironment(t)
  const stores: Store[] = []
  for (let number = 0; number < 3; number++) stores.push(await openStore(parseConfig(environment)))
  t.after(() => Promise.all(stores.map((store) => store.close())))
  await Promise.all(stores.map(({ ledger }) => loadStarter(ledger)))
  for (const store of stores) await isWhole(store)
})
