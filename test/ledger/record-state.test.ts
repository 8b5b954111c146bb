import assert from 'node:assert/strict'
import { test } from 'node:test'
import { stateAfter } from '../../src/kinds/contents.js'
import { EMPTY_HEAD, type Head, headOf, type Operation, seal } from '../../src/ledger/entry.js'
import type { RecordState } from '../../src/ledger/model.js'

/** Runs operations on one record, each [operation, base], and gives the state after all. */
function after(...operations: [Operation, number][]): RecordState {
  let head: Head = EMPTY_HEAD
  let state: RecordState | null = null
  for (const [index, [operation, base]] of operations.entries()) {
    const entry = seal(
      {
        time: `2026-11-2${index}T00:00:00.000Z`,
        kind: 'theme',
        reference: 'cooperation',
        version: index + 1,
        base,
        operation,
        content: operation === 'withdraw' ? null : { name: { en: `v${index + 1}` } },
        note: { author: { id: 'u1', shownAs: 'A' }, reason: `reason ${index + 1}` },
      },
      head,
    )
    head = headOf(entry)
    state = stateAfter(state, entry)
  }
  assert.ok(state)
  return state
}

test('a new draft is not published', () => {
  const state = after(['create', 0])
  assert.equal(state.published, null)
  assert.equal(state.draft?.version, 1)
  assert.equal(state.draft?.root, 0)
})

test('publishing a draft ends the draft', () => {
  const state = after(['create', 0], ['publish', 1])
  assert.equal(state.published?.version, 2)
  assert.equal(state.draft, null)
})

test('a draft of a published record leaves the published version as it is and knows where it began', () => {
  const state = after(['publish', 0], ['edit', 1], ['edit', 2])
  assert.equal(state.published?.version, 1)
  assert.deepEqual([state.draft?.version, state.draft?.root], [3, 1])
})

test('a publication made from the published version leaves the draft beside it, with its root', () => {
  const state = after(['publish', 0], ['edit', 1], ['publish', 1])
  assert.equal(state.published?.version, 3)
  assert.deepEqual([state.draft?.version, state.draft?.root], [2, 1])
})

test('a submitted draft is in review', () => {
  assert.equal(after(['create', 0], ['submit', 1]).draft?.state, 'in-review')
})

test('a withdrawn record keeps the reason and can be published again', () => {
  const withdrawn = after(['publish', 0], ['withdraw', 1])
  assert.deepEqual([withdrawn.published, withdrawn.withdrawn?.reason], [null, 'reason 2'])
  const again = after(['publish', 0], ['withdraw', 1], ['publish', 2])
  assert.deepEqual([again.published?.version, again.withdrawn], [3, null])
  assert.equal(again.firstPublishedAt, '2026-11-20T00:00:00.000Z')
})

test('an entry that was counted already changes nothing', () => {
  const state = after(['create', 0], ['publish', 1])
  const entry = seal(
    {
      time: '2020-01-01T00:00:00.000Z',
      kind: 'theme',
      reference: 'cooperation',
      version: 1,
      base: 0,
      operation: 'create',
      content: { name: { en: 'old' } },
      note: { author: { id: 'u1', shownAs: 'A' }, reason: 'r' },
    },
    EMPTY_HEAD,
  )
  assert.equal(stateAfter(state, entry), state)
})
