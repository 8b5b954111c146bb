import assert from 'node:assert/strict'
import { test } from 'node:test'
import { systemClock } from '../../src/clock.js'
import { AppError } from '../../src/errors.js'
import { actionModel } from '../../src/kinds/action/model.js'
import { demandModel } from '../../src/kinds/demand/model.js'
import { KINDS_OF_RECORD } from '../../src/kinds/kinds.js'
import { sourceModel } from '../../src/kinds/source/model.js'
import { themeModel } from '../../src/kinds/theme/model.js'
import { headOf, seal } from '../../src/ledger/entry.js'
import { ledgerModels, toStored } from '../../src/ledger/model.js'
import { openLedger } from '../../src/ledger/open.js'
import { snapshot } from '../../src/ledger/snapshot.js'
import { verifyLedger } from '../../src/ledger/verify.js'
import { demandStore } from '../../src/record/demands/store.js'
import { aChange, aDemand, anAction, anAuthor, aSource, aTheme } from '../support/builders.js'
import { ownStore } from '../support/store.js'

const isConflict = (latest: number) => (error: unknown) =>
  error instanceof AppError && error.kind === 'conflict' && error.details.latest === latest

test('a published change is numbered, chained and seen by readers at once', async (t) => {
  const { connection, ledger } = await ownStore(t)
  const first = await ledger.append(aTheme('cooperation'))
  const second = await ledger.append(aTheme('transparency'))
  assert.deepEqual([first.number, second.number, second.previous], [1, 2, first.hash])
  assert.equal(await themeModel(connection).countDocuments({ isWithdrawn: false }), 2)
  assert.deepEqual(await ledger.applied(), headOf(second))
})

test('a draft is in no public collection, and its publication is', async (t) => {
  const { connection, ledger } = await ownStore(t)
  await ledger.append({ ...aDemand('D-0001'), operation: 'create' })
  assert.equal(await demandModel(connection).countDocuments(), 0)
  await ledger.append({ ...aDemand('D-0001'), expected: 1 })
  await ledger.append({ ...aDemand('D-0001', { title: { en: 'Unseen' } }), operation: 'edit', expected: 2 })
  const shown = await demandStore(connection).find(await ledger.applied(), 'D-0001')
  assert.equal(shown?.content?.title.en, 'Title of D-0001')
})

test('content that is not of its kind’s shape is refused by name, and nothing is written', async (t) => {
  const { ledger } = await ownStore(t)
  const wrong = aDemand('D-0001', { issuedOn: '2022-13', sources: ['javascript:alert(1)'] })
  await assert.rejects(ledger.append(wrong), (error: AppError) => {
    const problems = error.details.problems as { field: string }[]
    return (
      error.kind === 'invalid' && problems.map((problem) => problem.field).join() === 'issuedOn,sources.0'
    )
  })
  assert.equal((await ledger.applied()).number, 0)
})

test('one wrong change among many writes none of them', async (t) => {
  const { ledger } = await ownStore(t)
  await assert.rejects(
    ledger.appendAll([aTheme('a'), aChange({ kind: 'theme', reference: 'b', content: {} })]),
  )
  assert.equal((await ledger.catchUp()).number, 0)
})

test('a version that somebody else has written is a conflict, and so is one that would leave a gap', async (t) => {
  const { ledger } = await ownStore(t)
  await ledger.append(aTheme('a'))
  await assert.rejects(ledger.append(aTheme('a')), isConflict(1))
  await assert.rejects(ledger.append({ ...aTheme('a'), expected: 2 }), isConflict(1))
  await assert.rejects(ledger.append({ ...aTheme('another'), expected: 1 }), isConflict(0))
  const both = await Promise.allSettled([1, 1].map((expected) => ledger.append({ ...aTheme('a'), expected })))
  assert.deepEqual(both.map((one) => one.status).sort(), ['fulfilled', 'rejected'])
})

test('references are given once, and never one that a loaded record already has', async (t) => {
  const { ledger } = await ownStore(t)
  await ledger.appendAll([aSource('S-0007')])
  const given = await Promise.all(Array.from({ length: 20 }, () => ledger.newReference('source')))
  assert.equal(new Set(given).size, 20)
  assert.deepEqual(given.sort()[0], 'S-0008')
})

test('a demand counts the actions that answer it, not those that are context, and forgets a link taken away', async (t) => {
  const { connection, ledger } = await ownStore(t)
  const link = { demand: 'D-0001', reason: { en: 'r' }, isContext: false } as const
  await ledger.appendAll([
    aDemand('D-0001'),
    anAction('A-0001', { links: [{ ...link, effect: 'advances' }] }),
    anAction('A-0002', { on: '2024', links: [{ ...link, effect: 'partly' }] }),
    anAction('A-0003', { on: '2025', links: [{ ...link, effect: 'disputed', isContext: true }] }),
  ])
  const counted = async () => {
    const row = (await demandStore(connection).rows(await ledger.applied())).get('D-0001')
    return [row?.actions, row?.lastActionOn]
  }
  assert.deepEqual(await counted(), [2, '2024'])
  await ledger.append({ ...anAction('A-0002', { links: [] }), expected: 1 })
  await ledger.append({ ...anAction('A-0001'), operation: 'withdraw', content: null, expected: 1 })
  assert.deepEqual(await counted(), [0, ''])
})

test('of a confidential source the public collection holds kind and date, and no word more', async (t) => {
  const { connection, ledger } = await ownStore(t)
  const secret = {
    isConfidential: true,
    title: { en: 'Marigold' },
    publisher: 'Marigold',
    publishedOn: '2024-05',
  }
  await ledger.append(aSource('S-0001', { ...secret, kind: 'interview', note: { en: 'Marigold' } }))
  const shown = await sourceModel(connection).findOne({ reference: 'S-0001' }).lean()
  assert.deepEqual(shown?.content, { isConfidential: true, kind: 'interview', publishedOn: '2024-05' })
  assert.doesNotMatch(JSON.stringify(shown), /marigold/i)
})

test('a withdrawn record keeps its reason and none of its content', async (t) => {
  const { connection, ledger } = await ownStore(t)
  await ledger.append(anAction('A-0001'))
  await ledger.append({
    ...anAction('A-0001'),
    operation: 'withdraw',
    content: null,
    reason: 'It was recorded twice',
    expected: 1,
  })
  const shown = await snapshot(actionModel(connection), await ledger.applied()).one('A-0001')
  assert.equal(shown?.withdrawnReason, 'It was recorded twice')
  assert.doesNotMatch(JSON.stringify(shown), /Title of|Summary of/)
})

test('an entry written but not applied, as by a process that died between, is applied at the next start', async (t) => {
  const { connection, ledger } = await ownStore(t)
  const head = headOf(await ledger.append(aTheme('a')))
  const { kind, reference, operation, reason } = aTheme('b')
  const content = { name: { en: 'b' }, description: {}, place: 100 }
  const note = { author: anAuthor, reason }
  const written = seal(
    { kind, reference, operation, content, note, time: head.time, version: 1, base: 0 },
    head,
  )
  await ledgerModels(connection).entries.insertMany([toStored(written)])
  assert.equal(await themeModel(connection).countDocuments(), 1)
  const opened = await openLedger(connection, systemClock, KINDS_OF_RECORD)
  assert.equal(await themeModel(connection).countDocuments(), 2)
  assert.equal((await opened.applied()).number, 2)
})

test('what was read at a head stays as it was, whatever is written later', async (t) => {
  const { connection, ledger } = await ownStore(t)
  const store = demandStore(connection)
  await ledger.append(aDemand('D-0001'))
  const before = headOf(await ledger.append(anAction('A-0001')))
  await ledger.append({ ...aDemand('D-0001', { title: { en: 'Later' } }), expected: 1 })
  await ledger.append({ ...anAction('A-0001'), operation: 'withdraw', content: null, expected: 1 })
  const after = await ledger.applied()
  const seen = async (head: typeof after) => {
    const demand = await store.find(head, 'D-0001')
    const row = (await store.rows(head)).get('D-0001')
    const actions = demand && (await store.withContext(head, demand)).actions
    return [demand?.content?.title.en, demand?.version, row?.title.en, row?.actions, actions?.length]
  }
  assert.deepEqual(await seen(after), ['Later', 2, 'Later', 0, 0])
  assert.deepEqual(await seen(before), ['Title of D-0001', 1, 'Title of D-0001', 1, 1])
  assert.deepEqual(await seen(after), ['Later', 2, 'Later', 0, 0])
})

test('a changed entry, a changed page and a page that was taken away are each named', async (t) => {
  const { connection, ledger } = await ownStore(t)
  await ledger.appendAll([aSource('S-0001'), aDemand('D-0001'), anAction('A-0001'), aTheme('a')])
  const fault = async () =>
    (await verifyLedger({ connection, kinds: KINDS_OF_RECORD }, ledger)).fault?.where ?? null
  assert.equal(await fault(), null)

  await themeModel(connection).updateOne({ reference: 'a' }, { 'content.place': 7 })
  assert.equal(await fault(), 'theme a')
  await themeModel(connection).deleteOne({ reference: 'a' })
  assert.equal(await fault(), 'theme a')

  const { entries } = ledgerModels(connection)
  const stored = await entries.findById(2).lean()
  await entries.updateOne({ _id: 2 }, { content: stored?.content?.replace('Text of', 'Test of') })
  assert.equal(await fault(), 'entry 2')
})
