import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type GivenCriterion, identified } from '../../../src/kinds/demand/criteria.js'
import type { Criterion } from '../../../src/kinds/demand/rules.js'

const is = (number: number, en: string, wording?: number): Criterion => ({
  number,
  ...(wording !== undefined && { wording }),
  text: { en },
})
const [a, b, c] = [is(1, 'a'), is(2, 'b'), is(3, 'c')] as [Criterion, Criterion, Criterion]

const CASES: [what: string, before: Criterion[], given: GivenCriterion[], after: Criterion[]][] = [
  ['the first ones are numbered by place', [], [{ text: { en: 'a' } }, { text: { en: 'b' } }], [a, b]],
  ['moved with their numbers', [a, b, c], [c, a, b], [c, a, b]],
  ['moved by typing the words elsewhere', [a, b], [is(1, 'b'), is(2, 'a')], [b, a]],
  ['one inserted', [a, b], [a, { text: { en: 'new' } }, b], [a, is(3, 'new'), b]],
  ['one reworded', [a, b], [is(1, 'other'), b], [is(1, 'other', 2), b]],
  ['reworded again', [is(1, 'other', 2)], [is(1, 'third')], [is(1, 'third', 3)]],
  [
    'a translation is no other wording',
    [a],
    [{ number: 1, text: { en: 'a', km: 'ក' } }],
    [{ number: 1, text: { en: 'a', km: 'ក' } }],
  ],
  ['without numbers, by words', [a, b], [{ text: { en: 'b' } }, { text: { en: 'a' } }], [b, a]],
  [
    'without numbers, reworded in place',
    [a, b],
    [{ text: { en: 'a' } }, { text: { en: 'x' } }],
    [a, is(2, 'x', 2)],
  ],
  ['a number that was never given stays', [], [is(7, 'a')], [is(7, 'a')]],
  [
    'one more, past a higher number',
    [is(7, 'a')],
    [is(7, 'a'), { text: { en: 'b' } }],
    [is(7, 'a'), is(8, 'b')],
  ],
]

for (const [what, before, given, after] of CASES)
  test(`criteria: ${what}`, () => assert.deepEqual(identified(before, given), after))

test('a new criterion never gets a number that a judgement speaks of', () => {
  const judged = { criteria: [{ criterion: 4, verdict: 'met', note: {} }] } as never
  assert.deepEqual(identified([a], [a, { text: { en: 'new' } }], [judged])[1]?.number, 5)
})

type Step =
  | { kind: 'move'; from: number; to: number }
  | { kind: 'insert'; at: number }
  | { kind: 'reword'; at: number }

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant('move' as const), from: fc.nat(9), to: fc.nat(9) }),
  fc.record({ kind: fc.constant('insert' as const), at: fc.nat(9) }),
  fc.record({ kind: fc.constant('reword' as const), at: fc.nat(9) }),
)

test('through any changes each criterion keeps its number, and its wording counts its rewordings', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), fc.boolean(), (steps, hasNumbers) => {
      let [words, now] = [0, identified([], [])]
      const fresh = () => ({ en: `words ${++words}` })
      // What each is by the words that it has now: the editor's own view of which is which.
      let own = new Map<string, { number: number; wording: number }>()
      for (const one of steps) {
        const given: GivenCriterion[] = now.map(({ number, text }) =>
          hasNumbers ? { number, text } : { text },
        )
        if (one.kind === 'insert') given.splice(one.at % (given.length + 1), 0, { text: fresh() })
        else if (given.length === 0) continue
        else if (one.kind === 'move')
          given.splice(one.to % given.length, 0, ...given.splice(one.from % given.length, 1))
        else given[one.at % given.length] = { ...given[one.at % given.length], text: fresh() }
        const after = identified(now, given)
        const next = new Map<string, { number: number; wording: number }>()
        for (const [place, { number, wording = 1, text }] of after.entries()) {
          const known = own.get(text.en ?? '')
          const was =
            one.kind === 'reword' && place === one.at % given.length
              ? own.get(now[place]?.text.en ?? '')
              : known
          if (was) assert.equal(number, was.number)
          assert.equal(wording, was === undefined ? 1 : known ? was.wording : was.wording + 1)
          next.set(text.en ?? '', { number, wording })
        }
        assert.equal(new Set(after.map(({ number }) => number)).size, after.length)
        own = next
        now = after
      }
    }),
  )
})
