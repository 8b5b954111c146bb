import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import fc from 'fast-check'
import type { Connection } from 'mongoose'
import { generatedRecord } from '../../bench/generated.js'
import type { Store } from '../../src/assembly/store.js'
import { demandModel } from '../../src/kinds/demand/model.js'
import { KINDS_OF_RECORD, kindOfRecord } from '../../src/kinds/kinds.js'
import { canonical, type Kind } from '../../src/ledger/entry.js'
import type { Change } from '../../src/ledger/ledger.js'
import { ledgerModels } from '../../src/ledger/model.js'
import { rebuild } from '../../src/ledger/rebuild.js'
import { verifyLedger } from '../../src/ledger/verify.js'
import { versionModel } from '../../src/ledger/version-model.js'
import { aDemand, anAction, anAuthor, anIndicator, aSource, aTheme, aValue } from '../support/builders.js'
import { ownStore } from '../support/store.js'
import { many } from '../support/whole.js'

const KINDS = Object.keys(KINDS_OF_RECORD) as Kind[]

/** Everything that was made from the ledger, as text. */
async function dump(connection: Connection): Promise<string[]> {
  const { records, counters } = ledgerModels(connection)
  const models = [
    ...KINDS.map((kind) => versionModel(connection, kindOfRecord(kind).rows)),
    records,
    counters,
  ]
  const lines: string[] = []
  for (const model of models as { find(): { sort(by: object): { lean(): Promise<object[]> } } }[])
    for (const document of await model.find().sort({ _id: 1 }).lean()) lines.push(canonical(document))
  return lines
}

/** Takes everything away that was made from the ledger. */
async function drop(connection: Connection): Promise<void> {
  for (const kind of KINDS) await versionModel(connection, kindOfRecord(kind).rows).deleteMany({})
  await ledgerModels(connection).records.deleteMany({})
  await ledgerModels(connection).counters.deleteMany({})
}

const OPERATIONS = ['create', 'edit', 'submit', 'publish', 'publish', 'withdraw', 'erase'] as const

const steps = fc.array(
  fc.record({
    of: fc.nat(6),
    operation: fc.constantFrom(...OPERATIONS),
    isSecret: fc.boolean(),
    word: fc.nat(9),
  }),
  { minLength: 20, maxLength: 60 },
)
type Step = { of: number; operation: (typeof OPERATIONS)[number]; isSecret: boolean; word: number }

function changeOf({ of, isSecret, word }: Step): Change {
  const link = {
    demand: `D-000${1 + (word % 2)}`,
    effect: 'partly',
    reason: { en: 'r' },
    isContext: false,
  } as const
  const made = [
    aDemand('D-0001', { title: { en: `Word ${word}` } }),
    aDemand('D-0002', { issuedOn: `20${10 + word}` }),
    anAction('A-0001', { links: word > 6 ? [] : [link] }),
    aSource('S-0001', { isConfidential: isSecret, title: { en: `Word ${word}` } }),
    aTheme('a', `Word ${word}`),
    anIndicator('I-0001', { series: [aValue('2022', word), aValue('2022', 7, 'S-0002')] }),
    aSource('S-0002', { isConfidential: isSecret && word > 4, note: { en: `Word ${word}` } }),
  ]
  return made[of] as Change
}

/** Does what of a random sequence the ledger allows. */
async function live({ ledger, connection }: Store, sequence: readonly Step[]): Promise<void> {
  for (const step of sequence) {
    const change = changeOf(step)
    const { kind, reference } = change
    const state = await ledgerModels(connection).records.findById(`${kind}/${reference}`).lean()
    const expected = state?.version ?? 0
    const { operation } = step
    if (operation === 'withdraw' && !state?.published) continue
    const shown = state?.published?.version ?? state?.withdrawn?.version
    const old = 1 + (step.word % Math.max(1, expected))
    if (operation === 'erase') {
      const entry = expected === 0 ? null : await ledger.entryOf(kind, reference, old)
      if (!entry?.content || entry.operation === 'erase' || old === shown) continue
    }
    const content = operation === 'erase' ? { versions: [old] } : change.content
    await ledger.append({ ...change, operation, content, expected, author: anAuthor })
  }
}

async function livedStore(t: TestContext, sequence: readonly Step[]): Promise<Store> {
  const store = await ownStore(t)
  await store.ledger.appendAll(
    [...generatedRecord({ demands: 12, actions: 8 })].map((change) => renamed(change)),
  )
  await live(store, sequence)
  return store
}

/** The generated record beside the few records that change. */
const renamed = (change: Change): Change => ({
  ...change,
  reference: change.reference.replace(/^([A-Z])-0/, '$1-9'),
})

test('whatever was written, a rebuild makes the same again, from nothing and beside what is there', async (t) => {
  await fc.assert(
    fc.asyncProperty(steps, async (sequence) => {
      const store = await livedStore(t, sequence)
      const { connection, ledger } = store
      const before = await dump(connection)
      assert.equal((await verifyLedger({ connection, kinds: KINDS_OF_RECORD }, ledger)).fault, null)
      assert.deepEqual(await rebuild({ connection, kinds: KINDS_OF_RECORD }, ledger), {
        isWhole: true,
        wrong: 0,
      })
      assert.deepEqual(await dump(connection), before)
      await drop(connection)
      assert.notEqual((await verifyLedger({ connection, kinds: KINDS_OF_RECORD }, ledger)).fault, null)
      assert.equal((await rebuild({ connection, kinds: KINDS_OF_RECORD }, ledger)).isWhole, true)
      assert.deepEqual(await dump(connection), before)
    }),
    { numRuns: many(8, 3) },
  )
})

test('a store that is filled from the entries alone is the one that grew with them', async (t) => {
  const [sequence] = fc.sample(steps, { numRuns: 1, seed: 7 })
  const grown = await livedStore(t, sequence ?? [])
  const filled = await ownStore(t)
  const { entries } = ledgerModels(grown.connection)
  await ledgerModels(filled.connection).entries.insertMany(await entries.find().sort({ _id: 1 }).lean())
  await filled.ledger.catchUp()
  assert.deepEqual(await dump(filled.connection), await dump(grown.connection))
})

test('a rebuild mends what was changed by hand, takes away what does not belong, and can be stopped', async (t) => {
  const { connection, ledger } = await ownStore(t)
  await ledger.appendAll([aSource('S-0001'), aDemand('D-0001'), aDemand('D-0002'), aTheme('a')])
  const before = await dump(connection)
  const demands = demandModel(connection)
  await demands.updateOne({ reference: 'D-0001' }, { $set: { status: 'met' } })
  await demands.deleteOne({ reference: 'D-0002' })
  const stray = { reference: 'D-0666', until: 9, isWithdrawn: false, content: null }
  await demands.create({ _id: 99, ...stray } as never)
  await ledgerModels(connection).records.updateOne({ _id: 'theme/a' }, { $set: { title: { en: 'Other' } } })
  assert.match(
    (await verifyLedger({ connection, kinds: KINDS_OF_RECORD }, ledger)).fault?.where ?? '',
    /demand D-000/,
  )
  const stopped = await rebuild({ connection, kinds: KINDS_OF_RECORD }, ledger, {
    signal: AbortSignal.abort(),
  })
  assert.equal(stopped.isWhole, false)
  await rebuild({ connection, kinds: KINDS_OF_RECORD }, ledger)
  assert.deepEqual(await dump(connection), before)
})

test('changes that are written while a rebuild runs are all there afterwards', async (t) => {
  const { connection, ledger } = await ownStore(t)
  await ledger.appendAll(Array.from({ length: 300 }, (_, index) => aTheme(`t-${index}`)))
  const writing = async () => {
    for (let index = 0; index < 40; index += 1)
      await ledger.append({ ...aTheme(`t-${index}`, 'New'), expected: 1 })
  }
  await Promise.all([
    writing(),
    rebuild({ connection, kinds: KINDS_OF_RECORD }, ledger),
    rebuild({ connection, kinds: KINDS_OF_RECORD }, ledger),
  ])
  assert.equal((await verifyLedger({ connection, kinds: KINDS_OF_RECORD }, ledger)).fault, null)
})
