import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Access, isClosed, mayName, mayRead, readersOf } from '../../src/access/rules.js'
import type { RecordState } from '../../src/ledger/model.js'

const access = (more: Partial<Access> = {}): Access => ({
  ...{ upTo: 2, makers: ['maker'], named: [{ user: 'named', by: 'maker', at: '' }], removed: [] },
  ...more,
})

const standing = (draft: number | null, published: number | null, withdrawn: number | null = null) =>
  ({
    version: Math.max(draft ?? 0, published ?? 0, withdrawn ?? 0),
    draft: draft === null ? null : { version: draft },
    published: published === null ? null : { version: published },
    withdrawn: withdrawn === null ? null : { version: withdrawn },
  }) as RecordState

test('makers and the named may read, and no role may', () => {
  assert.ok(mayRead({ id: 'maker' }, access()))
  assert.ok(mayRead({ id: 'named' }, access()))
  assert.ok(!mayRead({ id: 'other' }, access()))
  assert.ok(!mayRead(null, access()))
  assert.ok(mayRead(null, null))
})

test('a right that was taken away is gone, also from a maker, until they are named again', () => {
  assert.deepEqual(readersOf(access({ removed: ['maker'] })), ['named'])
  assert.ok(!mayRead({ id: 'maker' }, access({ removed: ['maker'] })))
})

test('makers who may read and administrators name readers', () => {
  assert.ok(mayName({ id: 'maker', role: 'contributor' }, access()))
  assert.ok(!mayName({ id: 'maker', role: 'editor' }, access({ removed: ['maker'] })))
  assert.ok(!mayName({ id: 'named', role: 'editor' }, access()))
  assert.ok(mayName({ id: 'other', role: 'admin' }, access()))
})

test('a source is closed while its draft or what is published is no newer than its last confidential version', () => {
  const cases: [RecordState, boolean][] = [
    [standing(2, null), true],
    [standing(3, 2), true],
    [standing(2, 1), true],
    [standing(3, null), false],
    [standing(null, 3), false],
    [standing(4, 3), false],
    [standing(null, null, 3), true],
    [standing(null, null, 4), false],
  ]
  for (const [state, expected] of cases)
    assert.equal(isClosed(state, { upTo: 2 }), expected, JSON.stringify(state))
})
