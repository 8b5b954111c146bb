import assert from 'node:assert/strict'
import { test } from 'node:test'
import { csvOf } from '../../src/exports/csv.js'
import { contentOf } from '../../src/kinds/contents.js'
import type { Demand } from '../../src/kinds/demand/rules.js'
import { aWorld } from '../desk/world.js'
import { anAction } from '../support/builders.js'
import { confirm, faultsOf, importingOn, preview } from './world.js'

const HEAD = ['demand', 'on', 'status', 'reason_en', 'criteria', 'exception_en']
const LINK = [{ demand: 'D-0001', effect: 'partly' as const, reason: { en: 'x' }, isContext: false }]

test('an assessment of a file that contradicts is refused in its cell, or taken over with its reason', async (t) => {
  const site = await aWorld(t)
  await site.store.ledger.append(anAction('A-0001', { on: '2026-03-01', links: LINK }))
  const importing = importingOn(site)
  const asked = async (...cells: string[]) =>
    preview(importing, 'assessments.csv', csvOf([HEAD, ['D-0001', '2026-11-02', ...cells]]))
  assert.deepEqual(faultsOf(await asked('met', 'Done', '1 in-part', '')), [
    'assessments 2 criteria: against.allMet',
  ])
  assert.deepEqual(faultsOf(await asked('met', 'Done', '1 in-part', 'All the same')), [
    'assessments 2 criteria: against.allMet',
  ])
  assert.deepEqual(faultsOf(await asked('no-action', 'None', '1 not-met', '')), [
    'assessments 2 status: against.noStep',
  ])
  assert.deepEqual(faultsOf(await asked('met', 'Done', '1 met', '')), [])
  const excepted = await asked('no-action', 'None', '1 not-met', 'It was never held.')
  assert.deepEqual(faultsOf(excepted), [])
  assert.equal((await confirm(importing, excepted)).state, 'done')
})

test('actions that come in the same file count in its judgements', async (t) => {
  const site = await aWorld(t)
  const demand = { ...contentOf<Demand>((await site.store.ledger.entryOf('demand', 'D-0001', 1)) as never) }
  const assessments = [{ status: 'no-action', on: '2026-11-02', reason: { en: 'None' } }]
  const { content } = anAction('A-0001', { on: '2026-03-01', links: LINK })
  const file = {
    demands: [{ reference: 'D-0001', content: { ...demand, assessments } }],
    actions: [{ reference: 'new:course', content }],
  }
  const faults = faultsOf(await preview(importingOn(site), 'all.json', JSON.stringify(file)))
  assert.equal(faults.length, 1)
  assert.match(faults[0] ?? '', /against\.noStep$/)
})

test('an answer that a file changes is told as corrected, with the reason of the import', async (t) => {
  const site = await aWorld(t)
  const importing = importingOn(site)
  const write = async (...cells: string[]) => {
    const file = csvOf([
      ['reference', 'response', 'response_on'],
      ['D-0001', ...cells],
    ])
    assert.equal((await confirm(importing, await preview(importing, 'demands.csv', file))).state, 'done')
    const entry = (await site.store.ledger.entriesOf('demand', 'D-0001')).at(-1)
    assert.ok(entry)
    return contentOf<Demand>(entry)?.response.corrections
  }
  assert.equal(await write('noted', '2023-02'), undefined)
  assert.deepEqual(await write('noted', '2023-02-14'), [
    { on: '2026-11-24', way: 'corrected', reason: 'Imported' },
  ])
})
