import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readQuery } from '../../../src/http/read.js'
import { firstDay, lastDay } from '../../../src/language/dates.js'
import { listActions } from '../../../src/record/actions/list.js'
import { type ActionQuery, actionQuery, actionsAddress } from '../../../src/record/actions/query.js'
import type { ActionRow } from '../../../src/record/actions/rows.js'

const query = (asked: Record<string, unknown> = {}): ActionQuery => readQuery(actionQuery, asked)

const row = (reference: string, given: Partial<ActionRow> = {}): ActionRow => {
  const on = given.on ?? '2023'
  return {
    reference,
    title: { en: reference },
    type: 'training',
    actors: [],
    demands: [],
    effects: [],
    links: [],
    on,
    until: '',
    from: firstDay(on),
    to: lastDay(given.until || on),
    changedAt: '2026-01-01',
    ...given,
  }
}

const placesOf = (references: string[]) => new Map(references.map((reference, place) => [reference, place]))

const found = (rows: ActionRow[], asked: Record<string, unknown>, words: string[] | null = null) =>
  listActions(rows, query(asked), words && placesOf(words)).rows.map(({ reference }) => reference)

test('a period finds every action that can share a day with it', () => {
  const rows = [
    row('A-1', { on: '2022' }),
    row('A-2', { on: '2022-08', until: '2022-11' }),
    row('A-3', { on: '2022-12-31' }),
    row('A-4', { on: '2023-01-01' }),
  ]
  assert.deepEqual(found(rows, { from: '2022-10', to: '2022-10', sort: 'oldest' }), ['A-1', 'A-2'])
  assert.deepEqual(found(rows, { from: '2022-12-31', sort: 'oldest' }), ['A-1', 'A-3', 'A-4'])
  assert.deepEqual(found(rows, { to: '2022-07', sort: 'oldest' }), ['A-1'])
})

test('values of one facet widen each other, facets narrow each other', () => {
  const rows = [
    row('A-1', { type: 'training', effects: ['advances'], actors: ['moi'] }),
    row('A-2', { type: 'policy', effects: ['partly'], actors: ['moi'] }),
    row('A-3', { type: 'policy', effects: ['advances'], actors: ['moj'] }),
  ]
  assert.deepEqual(found(rows, { type: ['training', 'policy'], actor: 'moi' }), ['A-1', 'A-2'])
  const { counts } = listActions(rows, query({ type: 'policy', effect: 'advances' }), null)
  assert.deepEqual(
    [...counts.type],
    [
      ['training', 1],
      ['policy', 1],
    ],
    'counted without the filter by type',
  )
  assert.deepEqual(
    [...counts.effect],
    [
      ['partly', 1],
      ['advances', 1],
    ],
  )
  assert.deepEqual([...counts.actor], [['moj', 1]])
})

test('actions come in the order asked for, and those that were searched for as they were found', () => {
  const rows = [
    row('A-1', { on: '2022', changedAt: '2026-03' }),
    row('A-2', { on: '2024', changedAt: '2026-01' }),
    row('A-3', { on: '2023', changedAt: '2026-02' }),
  ]
  assert.deepEqual(found(rows, {}), ['A-2', 'A-3', 'A-1'])
  assert.deepEqual(found(rows, { sort: 'oldest' }), ['A-1', 'A-3', 'A-2'])
  assert.deepEqual(found(rows, { sort: 'updated' }), ['A-1', 'A-3', 'A-2'])
  assert.deepEqual(found(rows, { q: 'police trained' }, ['A-1', 'A-3', 'A-2']), ['A-1', 'A-3', 'A-2'])
})

test('one query has one address, and reading the address gives the query', () => {
  const asked = query({
    demand: ['D-0002', 'D-0001'],
    effect: 'advances',
    from: '2022',
    q: 'ច្បាប់ & law',
    page: '3',
  })
  const address = actionsAddress(asked, { page: asked.page })
  const { searchParams } = new URL(address, 'http://localhost')
  const again: Record<string, string[]> = {}
  for (const name of searchParams.keys()) again[name] = searchParams.getAll(name)
  assert.equal(searchParams.get('q'), 'ច្បាប់ & law')
  assert.deepEqual(query({ ...again, from: '2022', q: 'ច្បាប់ & law', page: '3' }), asked)
  assert.equal(actionsAddress(query()), '/actions')
})
