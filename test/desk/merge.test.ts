import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { differences, merge } from '../../src/kinds/form/merge.js'

const names = ['title', 'summary', 'links', 'note'] as const
const value = fc.oneof(fc.string(), fc.array(fc.string(), { maxLength: 2 }), fc.record({ en: fc.string() }))
const content = fc.record(Object.fromEntries(names.map((name) => [name, value])))
const other = fc.tuple(fc.subarray([...names]), content)
const changed = (base: Record<string, unknown>, [which, by]: [string[], Record<string, unknown>]) => ({
  ...base,
  ...Object.fromEntries(which.map((name) => [name, by[name]])),
})

test('a side that changed nothing leaves the other side as it is', () => {
  fc.assert(
    fc.property(content, other, (base, change) => {
      const side = changed(base, change)
      assert.deepEqual(merge(base, base, side), { merged: side, conflicts: [] })
      assert.deepEqual(merge(base, side, base), { merged: side, conflicts: [] })
    }),
  )
})

test('the same change on both sides is no conflict', () => {
  fc.assert(
    fc.property(content, other, (base, change) => {
      const side = changed(base, change)
      assert.deepEqual(merge(base, side, side), { merged: side, conflicts: [] })
    }),
  )
})

test('changes to different fields are joined, whoever made them', () => {
  fc.assert(
    fc.property(content, content, fc.subarray([...names]), (base, by, mine) => {
      const theirs = names.filter((name) => !mine.includes(name))
      const [a, b] = [changed(base, [mine, by]), changed(base, [theirs, by])]
      assert.deepEqual(merge(base, a, b), { merged: changed(base, [[...names], by]), conflicts: [] })
      assert.deepEqual(merge(base, b, a), merge(base, a, b))
    }),
  )
})

test('a conflict is a field that both changed and in which they now differ, and yours is kept', () => {
  fc.assert(
    fc.property(content, other, other, (base, mine, hers) => {
      const [yours, theirs] = [changed(base, mine), changed(base, hers)]
      const { merged, conflicts } = merge(base, yours, theirs)
      const [byYou, byThem] = [differences(base, yours), differences(base, theirs)]
      const differ = differences(yours, theirs)
      const expected = names.filter((name) => [byYou, byThem, differ].every((all) => all.includes(name)))
      assert.deepEqual([...conflicts].sort(), [...expected].sort())
      for (const name of conflicts) assert.deepEqual(merged[name], yours[name])
    }),
  )
})

test('a field that one side took away is gone', () => {
  assert.deepEqual(merge({ until: '2023' }, {}, { until: '2023' }), { merged: {}, conflicts: [] })
  assert.deepEqual(merge({ until: '2023' }, { until: '2023' }, {}), { merged: {}, conflicts: [] })
})
