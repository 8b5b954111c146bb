import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { asWritten, csvOf, defused } from '../../src/exports/csv.js'

const SIGNS = ['=', '+', '-', '@', '＝', '－', "'", '"', ';', ',', '\t', '\n', '\r\n', ' ', 'a', 'ក', '1']

/** Texts that are mostly made of what could do harm. */
const texts = fc.array(fc.constantFrom(...SIGNS), { maxLength: 12 }).map((parts) => parts.join(''))

test('no text begins a formula, wherever a spreadsheet thinks that a cell begins', () => {
  fc.assert(
    fc.property(texts, (text) => {
      for (const cell of defused(text).split(/[;\t\r\n]/))
        assert.doesNotMatch(cell, /^[\s"]*[=+\-@＝＋－＠]/u)
    }),
    { numRuns: 2000 },
  )
})

test('taking away one apostrophe gives every text back as it was written', () => {
  fc.assert(
    fc.property(fc.oneof(texts, fc.string({ unit: 'grapheme' })), (text) =>
      assert.equal(asWritten(defused(text)), text),
    ),
    { numRuns: 2000 },
  )
})

test('ordinary texts are left alone, and so are numbers below zero', () => {
  for (const text of ['A demand', "the ministry's", 'ការទាមទារ', 'e-mail me@here', 'a - b'])
    assert.equal(defused(text), text)
  assert.equal(csvOf([[-3.5, '-3.5', null, true, ['a', 'b']]]), "-3.5,'-3.5,,true,a; b\r\n")
})

test('another parser reads back what was written', () => {
  const cell = fc.oneof(texts, fc.string({ unit: 'grapheme' }))
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1 }), (rows) => {
      const read = parse(csvOf(rows), { record_delimiter: '\r\n' }) as string[][]
      assert.deepEqual(
        read.map((row) => row.map(asWritten)),
        rows,
      )
    }),
  )
})

test('a line break of any kind stands in quotes, so that no reader of CSV takes it for the end of a row', () => {
  const letter = fc.constantFrom('a', '\n', '\r', ',', '"', ' ', 'ខ')
  const cell = fc.array(letter, { maxLength: 6 }).map((letters) => letters.join(''))
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 3 }), { minLength: 1 }), (rows) => {
      const outside = csvOf(rows)
        .replace(/"(?:[^"]|"")*"/g, '')
        .replaceAll('\r\n', '')
      assert.doesNotMatch(outside, /[\r\n"]/)
    }),
  )
})
