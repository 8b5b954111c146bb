import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readQuery } from '../../../src/http/read.js'
import { listDemands } from '../../../src/record/demands/list.js'
import { type DemandQuery, demandQuery, demandsAddress } from '../../../src/record/demands/query.js'
import { statusAt } from '../../../src/record/demands/rows.js'
import { aRow } from './rows.js'

const query = (asked: Record<string, unknown> = {}): DemandQuery => readQuery(demandQuery, asked)

const rows = [
  aRow('D-0001', { status: 'met', rank: 0, themes: ['a'], from: '2022-12-13', to: '2022-12-13' }),
  aRow('D-0002', {
    status: 'stalled',
    rank: 5,
    themes: ['a', 'b'],
    issuedOn: '2023',
    from: '2023-01-01',
    to: '2023-12-31',
  }),
  aRow('D-0003', {
    status: 'stalled',
    rank: 5,
    themes: ['b'],
    issuedOn: '2024-02',
    from: '2024-02-01',
    to: '2024-02-29',
  }),
]

const listed = (asked: Record<string, unknown>, found: ReadonlyMap<string, number> | null = null) =>
  listDemands(rows, query(asked), found).rows.map((row) => row.reference)

const CASES: [string, Record<string, unknown>, string[]][] = [
  ['newest first when nothing is asked', {}, ['D-0003', 'D-0002', 'D-0001']],
  ['oldest first', { sort: 'oldest' }, ['D-0001', 'D-0002', 'D-0003']],
  ['in the order of the strip, then newest', { sort: 'status' }, ['D-0001', 'D-0003', 'D-0002']],
  ['one theme', { theme: 'a' }, ['D-0002', 'D-0001']],
  ['either of two themes', { theme: ['a', 'b'] }, ['D-0003', 'D-0002', 'D-0001']],
  ['a theme and a status', { theme: 'a', status: 'stalled' }, ['D-0002']],
  ['from a day that the date may lie after', { from: '2023-06-01' }, ['D-0003', 'D-0002']],
  ['to a year', { to: '2022' }, ['D-0001']],
  ['a month that the date may lie in', { from: '2023-05', to: '2023-05' }, ['D-0002']],
  ['nothing', { theme: 'none' }, []],
]

for (const [what, asked, references] of CASES) {
  test(`the list has: ${what}`, () => assert.deepEqual(listed(asked), references))
}

test('each facet is counted under the filters of the others, not under its own', () => {
  const { counts } = listDemands(rows, query({ theme: 'a', status: 'met' }), null)
  assert.deepEqual(Object.fromEntries(counts.status), { met: 1, stalled: 1 })
  assert.deepEqual(Object.fromEntries(counts.theme), { a: 1 })
  assert.deepEqual(Object.fromEntries(counts.year), { 2022: 1 })
})

test('a search narrows the list to what was found, in the order in which it was found', () => {
  const found = new Map([
    ['D-0001', 0],
    ['D-0003', 1],
  ])
  assert.deepEqual(listed({ q: 'title' }, found), ['D-0001', 'D-0003'])
  assert.deepEqual(listed({ q: 'title', sort: 'newest' }, found), ['D-0003', 'D-0001'])
  assert.deepEqual(listed({ q: 'title' }, new Map()), [])
})

test('one list has one address, with only what differs from the plain list', () => {
  assert.equal(demandsAddress(query({})), '/demands')
  assert.equal(
    demandsAddress(query({ page: '2', status: 'met', theme: ['a', 'b'], fbclid: 'x' }), { page: 2 }),
    '/demands?theme=a&theme=b&status=met&page=2',
  )
  assert.equal(demandsAddress(query({ page: '3', q: 'a & b' })), '/demands?q=a+%26+b')
})

test('the status on a day is that of the last judgement by then', () => {
  const row = aRow('D-0001', {
    history: [
      { status: 'no-action', on: '2023-03-31' },
      { status: 'met', on: '2024-01-01' },
    ],
  })
  assert.equal(statusAt(row, '2022-12-12'), null)
  assert.equal(statusAt(row, '2022-12-13'), 'not-assessed')
  assert.equal(statusAt(row, '2023-12-31'), 'no-action')
  assert.equal(statusAt(row, '2024-01-01'), 'met')
})
