import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import MiniSearch from 'minisearch'
import type { Findable } from '../../../src/kinds/search-entry.js'
import { fold } from '../../../src/language/fold.js'
import { flatten, isSmall, lettersOf, tokensOf } from '../../../src/language/tokens.js'
import { hitsInOrder } from '../../../src/record/search/order.js'
import { packed } from '../../../src/record/search/packed.js'
import { parseQuery } from '../../../src/record/search/query.js'
import { type WordIndex, wordIndex } from '../../../src/record/search/word-index.js'

const anyText = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'aeézZøß ’-.,0123"/', 'ក', 'ត', '្', 'ី', 'ហ', '\u200b', '語') }),
  fc.string({ unit: 'binary' }),
)

test('packed letters are the letters, and are found in each other as before', () => {
  fc.assert(
    fc.property(anyText, anyText, (text, part) => {
      assert.equal(packed(packed(text)), text)
      assert.equal(packed(text).includes(packed(part)), text.includes(part))
      assert.ok(packed(part + text).includes(packed(text)))
    }),
  )
})

test('the letters that are kept are those that marks are made from', () => {
  fc.assert(fc.property(anyText, (text) => assert.equal(lettersOf(fold(text)), flatten(fold(text)).text)))
})

const WORDS =
  'police polices policy train trains trained court courts officer shelter ban banned 12 2,132 500 បណ្តុះ មន្ត្រី'.split(
    ' ',
  )
const aWord = fc.constantFrom(...WORDS)
const aText = fc.array(aWord, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '))

const findableOf = (text: string): Findable => ({
  titles: [],
  texts: [{ en: text }],
  notes: [],
  names: [],
  values: {},
  on: '',
})

const putAll = (index: WordIndex, texts: readonly string[]) => {
  for (const [place, text] of texts.entries())
    index.put({
      number: place + 1,
      until: 1e9,
      kind: 'demand',
      reference: `D-${place + 1}`,
      findable: findableOf(text),
    })
}

const termsOf = (text: string) =>
  [...tokensOf(fold(text))].filter((token) => !isSmall(token)).map(({ term }) => term)

test('one word finds and scores as MiniSearch does with its beginnings', () => {
  fc.assert(
    fc.property(
      fc.array(aText, { minLength: 1, maxLength: 12 }),
      fc.constantFrom('train', 'court', 'ban'),
      (texts, q) => {
        const index = wordIndex()
        putAll(index, texts)
        const library = new MiniSearch({
          fields: ['text'],
          tokenize: termsOf,
          processTerm: (term) => term,
          searchOptions: { prefix: true, weights: { prefix: 0.5, fuzzy: 0.3 } },
        })
        library.addAll(texts.map((text, id) => ({ id: id + 1, text })))
        const mine = hitsInOrder(index.find(parseQuery(q), 'words', () => true))
        const theirs = new Map(library.search(q).map(({ id, score }) => [id, score]))
        assert.deepEqual(mine.map(({ entry }) => entry.number).sort(), [...theirs.keys()].sort())
        for (const { entry, score } of mine)
          assert.ok(Math.abs(score / (theirs.get(entry.number) ?? 0) - 1.3) < 1e-6)
      },
    ),
  )
})

test('a phrase finds every text that has its letters', () => {
  fc.assert(
    fc.property(fc.array(aText, { minLength: 1, maxLength: 12 }), aText, (texts, phrase) => {
      const index = wordIndex()
      putAll(index, texts)
      const query = parseQuery(`"${phrase}"`)
      const expected = texts.flatMap((text, place) =>
        query.phrases.every((one) => flatten(fold(text)).text.includes(one)) ? [place + 1] : [],
      )
      const found = index.find(query, 'words', () => true).map(({ entry }) => entry.number)
      assert.deepEqual(
        found.sort((a, b) => a - b),
        expected,
      )
    }),
  )
})

test('what a version said before it was replaced or dropped neither finds it nor counts', () => {
  const index = wordIndex()
  putAll(index, ['walrus court', 'train', 'court'])
  putAll(index, ['narwhal court'])
  index.drop(2)
  const fresh = wordIndex()
  putAll(fresh, ['narwhal court', '', 'court'])
  fresh.drop(2)
  const numbers = (q: string, of: WordIndex) =>
    hitsInOrder(of.find(parseQuery(q), 'words', () => true)).map(({ entry, score }) => [entry.number, score])
  assert.equal(index.size, 2)
  for (const q of ['walrus', '"walrus court"', 'train']) assert.deepEqual(numbers(q, index), [], q)
  for (const q of ['narwhal', 'court', '"court"']) assert.deepEqual(numbers(q, index), numbers(q, fresh), q)
})

test('hits come best first, and those alike in the order in which they were published', () => {
  const hit = (number: number, score: number) => ({
    entry: {
      number,
      until: 1e9,
      kind: 'demand' as const,
      reference: `D-${number}`,
      values: {},
      on: '' as const,
    },
    score,
    terms: [],
  })
  const sorted = hitsInOrder([hit(9, 1), hit(3, 2), hit(2, 1), hit(7, 2.5), hit(1, 0)])
  assert.deepEqual(
    sorted.map(({ entry }) => entry.number),
    [7, 3, 2, 9, 1],
  )
})
