import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { fold, foldWithPlaces } from '../../../src/language/fold.js'
import { flatten, tokensOf } from '../../../src/language/tokens.js'
import { parseQuery } from '../../../src/record/search/query.js'

const SAME: [string, string, string][] = [
  ['ស្ត្រី', 'ស្រ្តី', 'the order of letters below'],
  ['បណ្តុះបណ្តាល', 'បណ្ដុះបណ្ដាល', 'da and ta below a letter'],
  ['ជនរងគ្រោះ', 'ជន\u200bរង\u200bគ្រោះ', 'spaces without width'],
  ['ខ្ញុំ', 'ខ្ញំុ', 'the order of vowel and sign'],
  ['កោះ', 'កេាះ', 'a vowel typed as its two halves'],
  ['ស៊ី', 'សុី', 'a shifter typed as the vowel it looks like'],
  ['២០២២', '2022', 'digits'],
  ['Café', 'cafe', 'accents and case'],
]

for (const [one, other, what] of SAME)
  test(`two ways to write ${one} are one: ${what}`, () => assert.equal(fold(one), fold(other)))

const KHMER_LETTERS = Array.from({ length: 0x17dd - 0x1780 }, (_, at) => String.fromCodePoint(0x1780 + at))
const anyText = fc.oneof(
  fc.string({ unit: fc.constantFrom(...KHMER_LETTERS, '\u200b', ' ') }),
  fc.string({ unit: fc.constantFrom(...'aeéxZ ’-.,0123"', 'ឧ', '្', 'រ', 'ត', 'ី', '\u2060') }),
)

test('folding letter by letter gives the same as folding a text, and knows where each letter is from', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { text: folded, from } = foldWithPlaces(text)
      assert.equal(folded, fold(text))
      assert.equal(from.length, folded.length + 1)
      assert.deepEqual(
        [...from],
        [...from].sort((a, b) => a - b),
      )
    }),
  )
})

test('the words of a text stand where they say, and its letters alone are from where they say', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const folded = fold(text)
      for (const { word, start, end } of tokensOf(folded)) {
        assert.ok(start >= 0 && start < end && end <= folded.length)
        assert.ok(word.length <= end - start)
      }
      const { text: letters, from } = flatten(folded)
      assert.equal(from.length, letters.length)
    }),
  )
})

const terms = (text: string) => [...tokensOf(fold(text))].map(({ term }) => term)

test('words that differ by their ending, or as British and American spelling, are one term', () => {
  assert.deepEqual(terms('trained training trains'), ['train', 'train', 'train'])
  assert.deepEqual(terms('labour labor'), ['labor', 'labor'])
  assert.deepEqual(terms('organisation organization'), terms('organization organisation'))
  assert.deepEqual(terms('centre center'), ['center', 'center'])
  assert.deepEqual(terms("officials' official’s"), ['offici', 'offici'])
})

test('a reference and a number with its thousands are one word each', () => {
  assert.deepEqual(terms('D-0001 and 2,132 or ២ ១៣២'), ['d-0001', 'and', '2132', 'or', '2132'])
})

test('quotes, minus and names of fields have their meaning, anything else is words', () => {
  const query = parseQuery(
    'train the “online scams” -police issuer:licadho -status:"in progress" https://a.b',
  )
  assert.deepEqual(
    query.words.map(({ word }) => word),
    ['train', 'https', 'a', 'b'].filter((word) => word !== 'a'),
  )
  assert.deepEqual(query.phrases, [' online scams '])
  assert.deepEqual(query.withoutTerms, [['polic']])
  assert.deepEqual(query.asked, [
    { field: 'issuer', value: 'licadho', isNot: false },
    { field: 'status', value: 'in progress', isNot: true },
  ])
})

test('small words are looked for only where there are no others', () => {
  assert.deepEqual(
    parseQuery('the').words.map(({ word }) => word),
    ['the'],
  )
  assert.deepEqual(
    parseQuery('the police').words.map(({ word }) => word),
    ['police'],
  )
})

test('no text that can be typed is too much to take apart', () => {
  fc.assert(fc.property(fc.string({ maxLength: 200 }), (text) => void parseQuery(text)))
  fc.assert(fc.property(anyText, (text) => void parseQuery(text)))
})
